import type { Nodes, Root } from 'mdast';
import { toHtml } from '../../../scripts/documents/html.ts';

/** How many levels the headings of a letter stand lower on its page: above them is the page, and the letter's name. */
const LAGER = 2;

/** A letter as a piece of a page: its headings below those of the page, and every gap with a mark of its own. */
export const htmlVan = (root: Root): string =>
  toHtml(lager(root) as Root).replaceAll(`<strong>${GAT}`, `<strong class="gat">${GAT}`);

const GAT = '[Nog invullen: ';

function lager(knoop: Nodes): Nodes {
  if (knoop.type === 'heading')
    return { ...knoop, depth: Math.min(knoop.depth + LAGER, 6) as typeof knoop.depth };
  return knoop.type === 'root'
    ? { ...knoop, children: knoop.children.map(lager) as Root['children'] }
    : knoop;
}

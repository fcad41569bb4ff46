import type { Nodes } from 'mdast';
import { ID } from '../../schemas/patterns.ts';
import { toHtml } from '../../scripts/documents/html.ts';
import { isSafeLink, parseBody } from '../../scripts/register/body.ts';

/**
 * HTML of a body, from the same tree that the checker reads. Raw HTML is dropped and what remains
 * is sanitised: the check may have been passed over.
 * @param linkTo address of the page of an incident, from this page; nothing when there is none
 */
export function bodyHtml(body: string, linkTo: (id: string) => string | undefined): string {
  const tree = parseBody(body);
  linksToPages(tree, linkTo);
  return toHtml(tree);
}

const FILE = new RegExp(`^(?:\\.{1,2}/)*(?:20\\d\\d/)?(${ID})\\.md$`);

/** In the register a link leads to a file; on the site to its page, or it is plain text. */
function linksToPages(node: Nodes, linkTo: (id: string) => string | undefined): void {
  if (!('children' in node)) return;
  for (const child of node.children) linksToPages(child, linkTo);
  const children: readonly Nodes[] = node.children;
  node.children = children.flatMap((child): Nodes[] => {
    if (child.type !== 'link' && child.type !== 'definition') return [child];
    const url = addressOf(child.url, linkTo);
    if (url !== undefined) return [{ ...child, url }];
    return child.type === 'link' ? child.children : [];
  }) as typeof node.children;
}

function addressOf(url: string, linkTo: (id: string) => string | undefined): string | undefined {
  if (!isSafeLink(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^#/i.test(url))
    return url.replace(/^[a-z]+:/i, (protocol) => protocol.toLowerCase());
  return linkTo(FILE.exec(url)?.[1] ?? '');
}

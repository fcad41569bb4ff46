import type { Heading, Link } from 'mdast';
import { kop } from './bouw.ts';

/** Headings that can be linked to. */

/** Name of the place of a heading: as GitHub makes it, so that a link works in Markdown and in HTML. */
const anker = (titel: string): string =>
  titel
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** A heading that can be linked to. */
export function kopMetAnker(diepte: Heading['depth'], titel: string): Heading {
  return { ...kop(diepte, titel), data: { hProperties: { id: anker(titel) } } };
}

/**
 * A link to such a heading.
 * @param woorden what the link says, when that is not the heading itself
 */
export const naarKop = (titel: string, woorden: string = titel): Link => ({
  type: 'link',
  url: `#${encodeURIComponent(anker(titel))}`,
  children: [{ type: 'text', value: woorden }],
});

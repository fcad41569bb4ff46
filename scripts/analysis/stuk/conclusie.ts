import type { Heading, Root, RootContent } from 'mdast';
import { alsDocument, platteTekst } from '../../documents/tekst.ts';

/** The Privacy Officer's own text: what it concludes, and what it asks of the board. */

/** Heading of the part that asks something of the board. */
const GEVRAAGD = 'Gevraagd aan het CvB';

const isGevraagd = (blok: RootContent): blok is Heading =>
  blok.type === 'heading' &&
  platteTekst(blok).replaceAll(/\s+/gu, ' ').trim().toLowerCase() === GEVRAAGD.toLowerCase();

/** The text as a document; a note to whoever writes it is no part of it. */
const leesbaar = (conclusie: Root): RootContent[] =>
  alsDocument({
    ...conclusie,
    children: conclusie.children.filter(
      (blok) => blok.type !== 'html' || !/^\s*<!--[\s\S]*-->\s*$/.test(blok.value),
    ),
  }).children;

/** What stands below that heading, until the next of its depth; empty when there is none. */
export function gevraagdAan(conclusie: Root): RootContent[] {
  const children = leesbaar(conclusie);
  const begin = children.findIndex(isGevraagd);
  const hoofd = children[begin];
  if (hoofd?.type !== 'heading') return [];
  const rest = children.slice(begin + 1);
  const einde = rest.findIndex((blok) => blok.type === 'heading' && blok.depth <= hoofd.depth);
  return opDiepte(einde < 0 ? rest : rest.slice(0, einde), 3);
}

/** The text with its headings below those of the document. */
export const conclusieBlokken = (conclusie: Root): RootContent[] => opDiepte(leesbaar(conclusie), 3);

/** Headings moved so that the highest has a depth; lines across are left out: the document has its own. */
function opDiepte(blokken: readonly RootContent[], diepte: 3): RootContent[] {
  const hoogste = Math.min(...blokken.flatMap((blok) => (blok.type === 'heading' ? [blok.depth] : [])), 6);
  return blokken
    .filter(({ type }) => type !== 'thematicBreak')
    .map((blok) =>
      blok.type === 'heading'
        ? { ...blok, depth: Math.min(blok.depth - hoogste + diepte, 6) as Heading['depth'] }
        : blok,
    );
}

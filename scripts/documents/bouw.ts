import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';

/**
 * Builders of the model of every document (letter, form, dossier): a tree of Markdown. Every text that goes in is plain
 * text and comes out literally, whatever it looks like: the writers escape it.
 */

/** A piece of a line: plain text, or a node made here. */
export type Deel = string | PhrasingContent;

/** A document of these blocks; what is nothing falls away, so that a block can depend on something. */
export const document = (...blokken: readonly (RootContent | false | undefined)[]): Root => ({
  type: 'root',
  children: blokken.filter((each) => each !== false && each !== undefined),
});

/** Plain text; where somebody typed a new line, a new line comes out. */
const delen = (stukken: readonly Deel[]): PhrasingContent[] =>
  stukken.flatMap((stuk): PhrasingContent[] =>
    typeof stuk === 'string'
      ? stuk
          .split(/[ \t]*(?:\r\n|\r|\n)\s*/)
          .flatMap((value, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: 'break' as const }] : []),
            ...(value === '' ? [] : [{ type: 'text' as const, value }]),
          ])
      : [stuk],
  );

/** A heading; 1 is the title of the document. */
export const kop = (diepte: Heading['depth'], ...stukken: readonly Deel[]): Heading => ({
  type: 'heading',
  depth: diepte,
  children: delen(stukken).map((each) => (each.type === 'break' ? { type: 'text', value: ' ' } : each)),
});

/** A paragraph. */
export const alinea = (...stukken: readonly Deel[]): Paragraph => ({
  type: 'paragraph',
  children: delen(stukken),
});

/** Bold. */
export const nadruk = (...stukken: readonly Deel[]): PhrasingContent => ({
  type: 'strong',
  children: delen(stukken),
});

/** Italic. */
export const schuin = (...stukken: readonly Deel[]): PhrasingContent => ({
  type: 'emphasis',
  children: delen(stukken),
});

/**
 * A list.
 * @param punten each a line, or blocks of its own
 * @param genummerd with numbers instead of bullets
 */
export const lijst = (
  punten: readonly (Deel | readonly BlockContent[])[],
  genummerd: boolean = false,
): List => ({
  type: 'list',
  ordered: genummerd,
  ...(genummerd ? { start: 1 } : {}),
  spread: false,
  children: punten.map((punt) => ({
    type: 'listItem',
    spread: false,
    children: isBlokken(punt) ? [...punt] : [alinea(punt)],
  })),
});

const isBlokken = (punt: Deel | readonly BlockContent[]): punt is readonly BlockContent[] =>
  Array.isArray(punt);

/** What stands in a cell: one piece, or several on one line. */
export type Cel = Deel | readonly Deel[];

/** A table: its first row names the columns. A short row is filled up. */
export const tabel = (koppen: readonly Deel[], rijen: readonly (readonly Cel[])[]): Table => ({
  type: 'table',
  children: [koppen, ...rijen].map((rij: readonly Cel[]) => ({
    type: 'tableRow',
    children: koppen.map((_, index) => ({
      type: 'tableCell',
      children: delen(inCel(rij[index] ?? '')).map((each) =>
        each.type === 'break' ? { type: 'text', value: ' ' } : each,
      ),
    })),
  })),
});

const inCel = (cel: Cel): readonly Deel[] => (isDelen(cel) ? cel : [cel]);
const isDelen = (cel: Cel): cel is readonly Deel[] => Array.isArray(cel);

/** A table with words in its first column and numbers in the others. */
export const getallentabel = (koppen: readonly Deel[], rijen: readonly (readonly Cel[])[]): Table => ({
  ...tabel(koppen, rijen),
  data: { hProperties: { className: ['getallen'] } },
});

/** Words of somebody else. */
export const citaat = (...blokken: readonly BlockContent[]): RootContent => ({
  type: 'blockquote',
  children: [...blokken],
});

/** A line between two parts. */
export const streep = (): RootContent => ({ type: 'thematicBreak' });

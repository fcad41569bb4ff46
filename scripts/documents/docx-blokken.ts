import type { FileChild, ParagraphChild } from 'docx';
import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { platteTekst } from './tekst.ts';

/** The library, handed in by who loaded it. */
type Docx = typeof import('docx');

/** Where a block stands: how deep in lists, and whether in words of somebody else. */
interface Plek {
  readonly lijst?: { readonly reference: string; readonly level: number; readonly instance: number };
  readonly isCitaat?: boolean;
}

/** The blocks of a document for a word processor. */
export function blokkenVan(docx: Docx, root: Root): FileChild[] {
  const schrijver = new Schrijver(docx);
  return root.children.flatMap((blok) => schrijver.blok(blok, {}));
}

/** Signs that XML cannot hold fall away. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const GEEN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as a document of Word can hold it. */
export const xmlTekst = (tekst: string): string => tekst.toWellFormed().replaceAll(GEEN_XML, '');

/** Writes blocks; it counts the lists, since each begins at one. */
class Schrijver {
  readonly #docx: Docx;
  #lijsten = 0;

  constructor(docx: Docx) {
    this.#docx = docx;
  }

  /** One block of the document. */
  blok(knoop: RootContent, plek: Plek): FileChild[] {
    switch (knoop.type) {
      case 'heading':
        return [this.#kop(knoop.depth, knoop.children)];
      case 'paragraph':
        return [this.#alinea(this.#regel(knoop.children, {}), plek)];
      case 'list':
        return this.#lijst(knoop, plek);
      case 'blockquote':
        return knoop.children.flatMap((each) => this.blok(each, { ...plek, isCitaat: true }));
      case 'table':
        return [this.#tabel(knoop), this.#alinea([], {})];
      case 'thematicBreak':
        return [new this.#docx.Paragraph({ thematicBreak: true })];
      // Its words stand beside it.
      case 'tekening':
        return [];
      default:
        return [this.#alinea(this.#regel([{ type: 'text', value: platteTekst(knoop) }], {}), plek)];
    }
  }

  #kop(diepte: number, inhoud: readonly PhrasingContent[]): FileChild {
    const { HeadingLevel, Paragraph } = this.#docx;
    const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][diepte - 1];
    return new Paragraph({ heading: heading ?? HeadingLevel.HEADING_4, children: this.#regel(inhoud, {}) });
  }

  #alinea(children: ParagraphChild[], { lijst, isCitaat }: Plek): FileChild {
    const { Paragraph } = this.#docx;
    return new Paragraph({
      children,
      ...(lijst ? { numbering: lijst, spacing: { after: 40, line: 276, lineRule: 'auto' as const } } : {}),
      ...(isCitaat ? { indent: { left: 567, right: 567 } } : {}),
    });
  }

  #lijst({ ordered, children }: List, plek: Plek): FileChild[] {
    const instance = ++this.#lijsten;
    const level = Math.min((plek.lijst?.level ?? -1) + 1, 5);
    const reference = ordered ? 'nummers' : 'punten';
    return children.flatMap((punt) => this.#punt(punt, { ...plek, lijst: { reference, level, instance } }));
  }

  /** Only the first paragraph of a point has its mark. */
  #punt({ children }: ListItem, plek: Plek): FileChild[] {
    return children.flatMap((blok, index) =>
      index === 0 || blok.type === 'list' ? this.blok(blok, plek) : this.#vervolg(blok, plek),
    );
  }

  #vervolg(blok: RootContent, { lijst }: Plek): FileChild[] {
    const { Paragraph } = this.#docx;
    if (blok.type !== 'paragraph') return this.blok(blok, {});
    const left = 425 * ((lijst?.level ?? 0) + 1);
    return [new Paragraph({ children: this.#regel(blok.children, {}), indent: { left } })];
  }

  #tabel({ children }: Table): FileChild {
    const { Paragraph, Table: Tabel, TableCell, TableRow, WidthType } = this.#docx;
    return new Tabel({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: children.map(
        (rij, index) =>
          new TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: rij.children.map(
              (cel) =>
                new TableCell({
                  margins: { top: 60, bottom: 60, left: 100, right: 100 },
                  children: [
                    new Paragraph({
                      spacing: { after: 0 },
                      children: this.#regel(cel.children, index === 0 ? { bold: true } : {}),
                    }),
                  ],
                }),
            ),
          }),
      ),
    });
  }

  /** A line. A link shows where it leads: a letter is read on paper too. */
  #regel(inhoud: readonly PhrasingContent[], opmaak: { bold?: true; italics?: true }): ParagraphChild[] {
    const { TextRun } = this.#docx;
    const tekst = (text: string) => new TextRun({ text: xmlTekst(text), ...opmaak });
    return inhoud.flatMap((knoop): ParagraphChild[] => {
      if (knoop.type === 'strong') return this.#regel(knoop.children, { ...opmaak, bold: true });
      if (knoop.type === 'emphasis') return this.#regel(knoop.children, { ...opmaak, italics: true });
      if (knoop.type === 'break') return [new TextRun({ break: 1 })];
      if (knoop.type !== 'link') return [tekst(platteTekst(knoop as Nodes).replaceAll(/\s+/gu, ' '))];
      const naar = knoop.url === platteTekst(knoop) ? '' : ` (${knoop.url})`;
      return [...this.#regel(knoop.children, opmaak), tekst(naar)];
    });
  }
}

import type { Root } from 'mdast';
import { blokkenVan, xmlTekst } from './docx-blokken.ts';
import { metVasteTijd } from './zip-tijd.ts';

/** What a document says about itself. */
interface Eigenschappen {
  readonly titel: string;
}

/** A4 and its margins, in twentieths of a point. */
const A4 = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1247, bottom: 1247, left: 1247 },
};

const DATUM = '1980-01-01T00:00:00Z';

/**
 * A document for a word processor: real headings, lists and tables, in Dutch, on A4, without the name of a person. The
 * same document gives the same bytes. The library is loaded only here: checking does without.
 * @throws the error of the import when the library is not installed (`npm ci --omit=dev --omit=optional`)
 */
export async function toDocx(root: Root, { titel }: Eigenschappen): Promise<Uint8Array> {
  const docx = await import('docx');
  const { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } = docx;
  const treden = (format: 'bullet' | 'decimal') =>
    [0, 1, 2, 3, 4, 5].map((level) => ({
      level,
      format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: format === 'bullet' ? '•' : `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 425 } } },
    }));
  const nummers = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
  const bestand = new Document({
    creator: 'Incidentregister',
    lastModifiedBy: 'Incidentregister',
    title: xmlTekst(titel),
    styles: STIJLEN,
    numbering: {
      config: [
        { reference: 'punten', levels: treden('bullet') },
        { reference: 'nummers', levels: treden('decimal') },
      ],
    },
    sections: [
      {
        properties: { page: A4 },
        footers: { default: new Footer({ children: [nummers] }) },
        children: blokkenVan(docx, root),
      },
    ],
  });
  const kern = { path: 'docProps/core.xml', data: kernXml(titel) };
  return metVasteTijd(new Uint8Array(await Packer.toArrayBuffer(bestand, undefined, [kern])));
}

const kop = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 80, line: 264, lineRule: 'auto' as const }, keepNext: true },
});

const STIJLEN = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' as const } },
    },
    title: kop(34, 0),
    heading1: kop(34, 0),
    heading2: kop(26, 280),
    heading3: kop(23, 200),
  },
};

const inXml = (tekst: string) =>
  xmlTekst(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The properties without the moment of making: that would make every document another. */
const kernXml = (titel: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${inXml(titel)}</dc:title><dc:creator>Incidentregister</dc:creator><dc:language>nl-NL</dc:language><cp:lastModifiedBy>Incidentregister</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${DATUM}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${DATUM}</dcterms:modified></cp:coreProperties>`;

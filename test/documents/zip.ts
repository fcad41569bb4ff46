import { inflateRawSync } from 'node:zlib';

/**
 * Text of one file in a zip, by the list at its end, as every other reader does.
 * @throws when the zip is broken or has no such file
 */
export function inZip(bytes: Uint8Array, naam: string): string {
  const zip = Buffer.from(bytes);
  const eind = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let plek = zip.readUInt32LE(eind + 16);
  for (let over = zip.readUInt16LE(eind + 10); over > 0; over--) {
    const lengte = zip.readUInt16LE(plek + 28);
    if (zip.toString('utf8', plek + 46, plek + 46 + lengte) === naam) {
      const kop = zip.readUInt32LE(plek + 42);
      const begin = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28);
      const inhoud = zip.subarray(begin, begin + zip.readUInt32LE(plek + 20));
      return (zip.readUInt16LE(plek + 10) === 0 ? inhoud : inflateRawSync(inhoud)).toString('utf8');
    }
    plek += 46 + lengte + zip.readUInt16LE(plek + 30) + zip.readUInt16LE(plek + 32);
  }
  throw new Error(`no ${naam} in this zip`);
}

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader of the document reads: a space between paragraphs, lines and cells. */
export const woordTekst = (bytes: Uint8Array): string =>
  inZip(bytes, 'word/document.xml')
    .replaceAll(/<\/w:p>|<w:br\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, naam: string) => TEKENS[naam] ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

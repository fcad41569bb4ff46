/**
 * A zip says of each file when it was made: twice, in the file's own header and in the list at the end. With one fixed
 * time the same content gives the same bytes, so that a hash says something.
 */

const EIND = 0x06054b50;
const IN_LIJST = 0x02014b50;
const KLEINSTE_EIND = 22;
/** 1 January 1980, the first day that a zip can name, as its day and time in one number. */
const EERSTE_DAG = (1 << 21) | (1 << 16);

/**
 * The same zip with one time for every file.
 * @param zip bytes of a zip; they are changed in place
 */
export function metVasteTijd(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let eind = zip.length - KLEINSTE_EIND;
  while (eind >= 0 && view.getUint32(eind, true) !== EIND) eind--;
  if (eind < 0) throw new Error('not a zip');
  let plek = view.getUint32(eind + 16, true);
  for (let over = view.getUint16(eind + 10, true); over > 0; over--) {
    if (view.getUint32(plek, true) !== IN_LIJST) throw new Error('not a list of a zip');
    view.setUint32(plek + 12, EERSTE_DAG, true);
    view.setUint32(view.getUint32(plek + 42, true) + 10, EERSTE_DAG, true);
    plek +=
      46 +
      view.getUint16(plek + 28, true) +
      view.getUint16(plek + 30, true) +
      view.getUint16(plek + 32, true);
  }
  return zip;
}

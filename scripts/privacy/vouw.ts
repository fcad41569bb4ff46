/**
 * The text as a person reads it: other shapes of digits, letters, blanks and dashes become the ordinary ones. Every
 * character stays one character, so a place in the result is the same place in the text.
 */
export const vouw = (tekst: string): string =>
  /[\u0250-\uFFFF]/.test(tekst) ? vouwTekens(tekst) : tekst.replaceAll('\u00A0', ' ');

const vouwTekens = (tekst: string): string =>
  tekst
    .replace(/[\uFF01-\uFF5E]/g, (teken) => String.fromCharCode(teken.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (teken) => (teken.length === 1 ? cijfer(teken) : teken))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"');

/** Digits of any script stand in blocks of ten, in order. */
function cijfer(teken: string): string {
  const code = teken.charCodeAt(0);
  let nul = code;
  while (code - nul < 9 && /\p{Nd}/u.test(String.fromCharCode(nul - 1))) nul -= 1;
  return code < 0x80 ? teken : String((code - nul) % 10);
}

/** Numbers that carry a proof in themselves. */

const gewogen = (cijfers: string): number =>
  [...cijfers].reduce((som, cijfer, plaats) => som + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);

/**
 * Is this a possible burgerservicenummer: nine digits of which 9a+8b+7c+6d+5e+4f+3g+2h−i is a multiple of eleven?
 * About one in eleven numbers of nine digits is.
 * @param cijfers digits only
 */
export const isBsn = (cijfers: string): boolean =>
  /^\d{9}$/.test(cijfers) && cijfers !== '000000000' && gewogen(cijfers) % 11 === 0;

/**
 * Is this a possible onderwijsnummer, for who has no BSN: nine digits from 10, with five left over of the same sum?
 * @param cijfers digits only
 */
export const isOnderwijsnummer = (cijfers: string): boolean =>
  /^10\d{7}$/.test(cijfers) && ((gewogen(cijfers) % 11) + 11) % 11 === 5;

/** How long an IBAN is, by country (registry of SWIFT). */
const LENGTES: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  XK: 20,
};

/** How long an IBAN of this country is, or nothing. */
export const ibanLengte = (land: string): number | undefined => LENGTES[land.toUpperCase()];

/**
 * Is this an IBAN: right length for its country, and 1 left over after division by 97 (ISO 13616)?
 * @param tekens letters and digits only
 */
export function isIban(tekens: string): boolean {
  const iban = tekens.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || iban.length !== ibanLengte(iban.slice(0, 2))) return false;
  const rest = [...`${iban.slice(4)}${iban.slice(0, 4)}`].reduce((som, teken) => {
    const waarde = Number.parseInt(teken, 36);
    return (som * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }, 0);
  return rest === 1;
}

import { ibanLengte, isBsn, isIban, isOnderwijsnummer } from './proeven.ts';
import type { Gevonden, Spoor, Zoeker } from './spoor.ts';
import { zoekPatroon } from './spoor.ts';

const alleenCijfers = (tekst: string) => tekst.replace(/\D/g, '');

/** Nine digits, together or in groups with one kind of sign between; eight only together. */
const NEGEN =
  /(?<![\p{L}\d])(?<!\d[.,\-/])(?:(?<=\b(?:bsn|pgn))|(?<![\p{L}]))\d(?:[ .-]?\d){7,8}(?![\p{L}\d]|[.,/-]\d)/giu;
/** The same right behind a word: `bsn999…`. */
const VAST = /(?<=\b(?:bsn|pgn))\d{8,9}(?![\p{L}\d])/giu;

const OVER_BSN = /\b(?:bsn|burger\s?service|sofi|onderwijsn|pgn\b|persoonsgebonden)/i;
const OVER_ANDERS =
  /(?:factuur|order|bestel|ticket|kvk|koophandel|zaak(?:nr|num)|dossiernum|referentie|isbn|artikelnum|serie(?:nr|num)|versie|bedrag|€|euro|meld(?:ings)?nummer|incidentnum|ean\b|forge_id|commit|hash|sha-?\d+)\W*(?:\w+\W+){0,2}$/i;
const TELT =
  /^\s*(?:records|views|bytes|euro|regels|rijen|keer|leerlingen|bestanden|personen|kb|mb|gb|x\b|%|,-)/i;
/** How people write a number of nine digits in groups; three times three with points is an ordinary number. */
const GROEPEN =
  /^(?:\d{9}|\d{3}([ -])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{3}([ .-])\d{2}\3\d{4}|\d{4}([ .-])\d{3}\4\d{2}|\d{2}([ .-])\d{3}\5\d{4}|\d(?: \d){8})$/;

const zekerheidBsn = ({ waarde, voor, na }: Gevonden): Spoor['zekerheid'] | undefined => {
  const cijfers = alleenCijfers(waarde);
  const heetZo = OVER_BSN.test(voor) || OVER_BSN.test(na.slice(0, 30));
  if (cijfers.length === 8)
    return heetZo && waarde.length === 8 && isBsn(`0${cijfers}`) ? 'waarschijnlijk' : undefined;
  if (!isBsn(cijfers)) return undefined;
  if (heetZo) return 'zeker';
  if (!GROEPEN.test(waarde) || OVER_ANDERS.test(voor.slice(-40)) || TELT.test(na)) return undefined;
  return 'waarschijnlijk';
};

/** Burgerservicenummer: the proof of eleven; certain when the text says what it is. */
export const bsn: Zoeker = (tekst) => [
  ...zoekPatroon(tekst, NEGEN, 'bsn', zekerheidBsn),
  ...zoekPatroon(tekst, VAST, 'bsn', zekerheidBsn),
];

/** Onderwijsnummer of a pupil without BSN. */
export const onderwijsnummer: Zoeker = (tekst) =>
  zoekPatroon(tekst, NEGEN, 'onderwijsnummer', ({ waarde, voor, na }) => {
    if (!isOnderwijsnummer(alleenCijfers(waarde))) return undefined;
    if (OVER_BSN.test(voor)) return 'zeker';
    return waarde.length > 9 || OVER_ANDERS.test(voor.slice(-40)) || TELT.test(na)
      ? undefined
      : 'waarschijnlijk';
  });

const LABEL_NUMMER =
  /(?<![\p{L}])(?:leerling|lln|ll|stam|student|studenten|deelnemer|personeels|medewerkers?)[-\s]?(?:nummer|nr|num|id)?\.?(?:\s+van\s+de\s+(?:leerling|student|medewerker))?\s*(?:is|was|:|=|#)?\s*["'(]?(?<waarde>[a-z]{0,2}\d{4,10})(?![\p{L}\d]|[.,/-]\d)/giu;
const NUMMER = /nummer|nr|num|-?id\b/i;
/** So many digits right behind the word itself are no count. */
const LANG = 5;

/** Number of a pupil or member of staff: it has no proof, so only right behind its name. */
export const leerlingnummer: Zoeker = (tekst) =>
  [...tekst.matchAll(LABEL_NUMMER)].flatMap((treffer): Spoor[] => {
    const waarde = treffer.groups?.['waarde'] ?? '';
    const isBenoemd = NUMMER.test(treffer[0].slice(0, -waarde.length));
    if (!isBenoemd && waarde.length < LANG) return [];
    const tot = treffer.index + treffer[0].length;
    return [
      {
        soort: 'leerlingnummer',
        zekerheid: isBenoemd ? 'zeker' : 'waarschijnlijk',
        van: tot - waarde.length,
        tot,
      },
    ];
  });

const IBAN_BEGIN = /(?<![\p{L}\d])([a-z]{2})[ .-]?\d{2}(?:[ .-]?[a-z0-9])+/giu;

/** IBAN of any country: right length and right check digits, with or without blanks. */
export const iban: Zoeker = (tekst) =>
  [...tekst.matchAll(IBAN_BEGIN)].flatMap((treffer): Spoor[] => {
    const lengte = ibanLengte(treffer[1] ?? '');
    const tekens = [...treffer[0].matchAll(/[a-z0-9]/gi)];
    const laatste = lengte === undefined ? undefined : tekens[lengte - 1];
    if (!laatste) return [];
    const eind = laatste.index + 1;
    const isAf = !/[a-z0-9]/i.test(treffer[0].charAt(eind));
    if (!isAf || !isIban(treffer[0].slice(0, eind).replace(/[^a-z0-9]/gi, ''))) return [];
    return [{ soort: 'iban', zekerheid: 'zeker', van: treffer.index, tot: treffer.index + eind }];
  });

const OVER_ID =
  /(?:paspoort|identiteits|id-?kaart|id-?bewijs|rijbewijs|documentnum|document\s?nr|verblijfs)/i;

/** Number of a passport, identity card or driving licence, when the text says so. */
export const idBewijs: Zoeker = (tekst) =>
  zoekPatroon(
    tekst,
    /(?<![\p{L}\d])(?:[A-NP-Z]{2}[A-NP-Z0-9]{6}\d|\d{10})(?![\p{L}\d])/gu,
    'id_bewijs',
    ({ waarde, voor, na }) => {
      const isRijbewijs = /^\d+$/.test(waarde);
      const heetZo = isRijbewijs
        ? /rijbewijs/i.test(voor)
        : OVER_ID.test(voor) || OVER_ID.test(na.slice(0, 20));
      return heetZo ? 'zeker' : undefined;
    },
  );

/** ECK iD: its address, or the bare 128 characters unless they are called a checksum. */
export const eckId: Zoeker = (tekst) =>
  zoekPatroon(
    tekst,
    /(?:https?:\/\/ketenid\.nl\/\d{4,6}\/[0-9a-f]{16,128})|(?<![0-9a-z])[0-9a-f]{128}(?![0-9a-z])/giu,
    'eck_id',
    ({ waarde, voor }) => {
      if (/ketenid|eck|keten-?id/i.test(waarde) || /eck[\s-]?id|keten-?id/i.test(voor)) return 'zeker';
      return /sha-?\d+|hash|controlegetal|checksum/i.test(voor) ? undefined : 'waarschijnlijk';
    },
  );

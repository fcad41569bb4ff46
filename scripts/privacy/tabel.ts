import { isBsn } from './proeven.ts';
import type { Soort } from './soorten.data.ts';
import type { Spoor, Zoeker } from './spoor.ts';

/**
 * Pasted tables: the head of a column says what stands below it. Columns are parted by a tab, a semicolon, an upright
 * line or a comma.
 */

/** What a head says, and what a cell must look like to be that. */
const KOPPEN: readonly {
  readonly soort: Soort;
  readonly kop: RegExp;
  readonly cel: (cel: string) => boolean;
}[] = [
  {
    soort: 'naam',
    kop: /^(?:(?:voor|achter|roep)?naam|(?:naam )?(?:leerling|kind|ouder|medewerker|docent)(?:naam)?|name)$/i,
    cel: (cel) =>
      /^(?:\p{Lu}[\p{L}.'-]*,?(?:\s(?!$)|$)|(?:van|de|der|den|el|al|ten|ter)\s)+$/u.test(cel) &&
      !/^\p{Lu}+$/u.test(cel),
  },
  {
    soort: 'bsn',
    kop: /^(?:bsn|burgerservicenummer|pgn)$/i,
    cel: (cel) => isBsn(cel.replace(/\D/g, '').padStart(9, '0')),
  },
  {
    soort: 'leerlingnummer',
    kop: /^(?:leerling|lln|ll|stam|student|personeels)[ -]?(?:nummer|nr)\.?$/i,
    cel: (cel) => /^[a-z]{0,2}\d{3,10}$/i.test(cel),
  },
  {
    soort: 'geboortedatum',
    kop: /^(?:geb(?:oorte)?[ .-]?(?:datum|dat\.?)|geb\.?|geboren|dob)$/i,
    cel: (cel) => /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$|^\d{1,2} \p{L}{3,9}\.? \d{2,4}$/u.test(cel),
  },
  { soort: 'adres', kop: /^(?:adres|straat|woonadres|address)$/i, cel: (cel) => /\p{L}{3,}.*\d/u.test(cel) },
];

/** A sign that parts columns; a comma does so when no blank follows, as it does in a sentence. */
export const KOP = /[\t;|]|[\p{L}\d"],[\p{L}"]/u;

const SCHEIDING = ['\t', ';', '|', ','] as const;

interface Cel {
  readonly tekst: string;
  readonly van: number;
}

/** Cells below a head that names personal data. */
export const tabel: Zoeker = (tekst) => {
  const gevonden: Spoor[] = [];
  let koppen: readonly (Soort | undefined)[] = [];
  let teken: string = '';
  let begin = 0;
  for (const regel of tekst.split('\n')) {
    const nieuw = KOP.test(regel) ? kopregel(regel) : undefined;
    if (nieuw) ({ koppen, teken } = nieuw);
    else if (koppen.length > 0 && !regel.includes(teken)) koppen = [];
    else if (koppen.length > 0) gevonden.push(...inRij(cellen(regel, teken, begin), koppen));
    begin += regel.length + 1;
  }
  return gevonden;
};

function kopregel(regel: string): { koppen: (Soort | undefined)[]; teken: string } | undefined {
  const teken = SCHEIDING.find((each) => regel.includes(each));
  if (!teken || regel.length > 400) return undefined;
  const koppen = cellen(regel, teken, 0).map(({ tekst }) => KOPPEN.find(({ kop }) => kop.test(tekst))?.soort);
  // A sentence with commas can hold the word "naam"; a head consists of short words, and most are known.
  const isKop = cellen(regel, teken, 0).every(({ tekst }) => tekst.split(' ').length <= 3);
  return isKop &&
    koppen.length > 1 &&
    !/[,;|\t]\s*$/.test(regel.replace(/\|\s*$/, '')) &&
    koppen.some((soort) => soort !== undefined)
    ? { koppen, teken }
    : undefined;
}

const cellen = (regel: string, teken: string, begin: number): Cel[] => {
  let plaats = begin;
  return regel.split(teken).map((ruw) => {
    const cel = {
      tekst: ruw.trim().replace(/^["']|["']$/g, ''),
      van: plaats + ruw.length - ruw.trimStart().length,
    };
    plaats += ruw.length + teken.length;
    return cel;
  });
};

const inRij = (rij: readonly Cel[], koppen: readonly (Soort | undefined)[]): Spoor[] =>
  rij.flatMap(({ tekst, van }, kolom): Spoor[] => {
    const soort = koppen[kolom];
    const isZo = KOPPEN.find((each) => each.soort === soort)?.cel(tekst);
    if (!soort || !isZo) return [];
    return [
      { soort, zekerheid: soort === 'naam' ? 'waarschijnlijk' : 'zeker', van, tot: van + tekst.length },
    ];
  });

import { GEEN_NAAM } from './namen.data.ts';
import {
  DING_VOLGT,
  INITIALEN,
  IS_DING,
  isVoornaam,
  NAAM,
  naamspoor,
  TUSSEN,
  VOLGT,
} from './namen-patroon.ts';
import type { Spoor, Zoeker } from './spoor.ts';

/**
 * Names of people, by pattern: what stands beside a name gives it away, and a list of common given names helps. No
 * pattern finds every name; a person who reads along stays needed. So every trace of a name is `waarschijnlijk`.
 */

/** De heer Jansen, juf Sanne. A single letter, mevrouw A., is how a person is meant to be written. */
const AANSPREEK = new RegExp(
  `(?<![\\p{L}])(?:[Dd]e\\s[Hh]eer|[Hh]eer|[Mm]eneer|[Dd]hr\\.?|[Mm]evr(?:ouw)?\\.?|[Mm]w\\.?|[Mm]evrouw|[Mm]eester|[Mm]r\\.|[Jj]uf(?:frouw|f)?|[Dd]rs?\\.|[Ii]r\\.|[Pp]rof\\.|[Ff]amilie|[Ff]am\\.|[Gg]ezin)\\s+(?<waarde>(?:${INITIALEN}\\s?)?(?:${TUSSEN}|De\\s+|Van\\s+(?:(?:de|der|den)\\s+)?|El\\s+){0,2}${NAAM}${VOLGT})`,
  'gu',
);

/** Words that may begin a sentence: with and without a capital, while names keep theirs. */
const metHoofdletter = (woorden: string) =>
  woorden.replace(/(?<![\p{L}\\])\p{Ll}(?=\p{L})/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

const ROLLEN = metHoofdletter(
  '(?:leerling|scholier|student|studente|kind|jongen|meisje|kleuter|peuter|zoon|dochter|zoontje|dochtertje|broer|broertje|zus|zusje|tweeling|moeder|vader|ouder|oma|opa|verzorger|voogd|docent|docente|leraar|lerares|leerkracht|mentor|collega|stagiair|stagiaire|medewerker|medewerkster|directeur|directrice|conciërge|conrector|rector|teamleider|coördinator|begeleider|onderwijsassistent|oud-leerling|klasgenoot|betrokkene|ontdekker|veroorzaker|ontvanger|afzender)',
);
/** Leerling Emma, moeder van Y. Öztürk, leerling K.J. */
const NA_ROL = new RegExp(
  `(?<![\\p{L}-])(?:${ROLLEN}(?:\\s+van)?|heet|heette|genaamd|genoemd)[:,]?\\s+["'(]?(?<waarde>${INITIALEN}(?:\\s?(?:${TUSSEN}){0,3}${NAAM})?|${NAAM}${VOLGT})`,
  'gu',
);

/** J. Jansen, A.B. de Vries, and the other way round: Jansen, J. */
const MET_INITIALEN = new RegExp(
  `(?<![\\p{L}\\d.])(?<waarde>${INITIALEN}(?:${TUSSEN}){0,3}\\p{Lu}\\p{Ll}[\\p{L}]+(?:-\\p{Lu}[\\p{L}]+)?)|(?<![\\p{L}])(?<omgekeerd>${NAAM},\\s(?:\\p{Lu}\\.){1,4}(?:\\s(?:van|de|der|den)\\b){0,3})`,
  'gu',
);
/** Before a letter that is no initial: groep A., bijlage B. */
const LETTER_VAN =
  /(?:groep|bijlage|klas|plan|optie|onderdeel|stap|categorie|type|lid|artikel|variant|versie|vitamine|deel|punt|scenario|kolom|rij|lokaal|gebouw|serie|mevrouw|heer|persoon|leerling|ouder|collega|school)\s+$/i;

/** "Fatima El Amrani" <…>: what a mail program shows before an address. */
const VOOR_ADRES =
  /["'](?<waarde>[\p{L}][\p{L} .'-]{2,60})["']\s*<|(?<los>\p{Lu}[\p{L}'-]+(?:\s[\p{L}'-]+){1,3})\s*<[^<>\s]+@/gu;

/** Naam: Emma. In a table the head of the column says it; see `tabel.ts`. */
const LABEL = new RegExp(
  `(?<![\\p{L}_-])${metHoofdletter('(?:(?:voor|achter|roep)?naam|voor- en achternaam|contactpersoon|naam (?:van )?(?:de |het )?(?:leerling|kind|ouder|medewerker|betrokkene))')}\\s*[:=]\\s*["']?(?<waarde>${NAAM}(?:\\s+(?:van|de|der|den|el|al)(?![\\p{L}])){0,3}${VOLGT})`,
  'gu',
);

/** Could this begin with a name? Abbreviations in capitals, products and ordinary words do not. */
function kanNaamZijn(waarde: string): boolean {
  if (/^[BN]\.V\./.test(waarde)) return false;
  const [eerste = ''] = waarde.match(new RegExp(`${NAAM}$|${NAAM}`, 'gu')) ?? [];
  if (eerste === '') return /^(?:\p{Lu}\.\s?){2,}$/u.test(waarde.trim());
  return (
    !GEEN_NAAM.has(eerste.toLowerCase()) &&
    !/^\p{Lu}{2,}$/u.test(eerste) &&
    !/\p{Ll}\p{Lu}\p{Ll}/u.test(eerste) &&
    !IS_DING.test(eerste)
  );
}

/** Each pattern with what every text has in which it can fit; looking for that is much faster. */
const PATRONEN: readonly (readonly [patroon: RegExp, kan: RegExp])[] = [
  [AANSPREEK, /heer|meneer|dhr|mevr|mw|meester|mr\.|juf|dr|ir\.|prof|fam|gezin/i],
  [NA_ROL, /(?:[a-zë]|[:,'"(])\s+["'(]?\p{Lu}/u],
  [MET_INITIALEN, /\p{Lu}\./u],
  [VOOR_ADRES, /</],
  [LABEL, /naam|contactpersoon/i],
];

/** Names beside a form of address, a role, initials, an address or a label. */
export const naamBijContext: Zoeker = (tekst) => {
  const gevonden: Spoor[] = [];
  for (const [patroon, kan] of PATRONEN) {
    if (!kan.test(tekst)) continue;
    for (const treffer of tekst.matchAll(patroon)) {
      const waarde = Object.values(treffer.groups ?? {}).find((each) => each !== undefined) ?? '';
      const van = treffer.index + treffer[0].indexOf(waarde);
      if (patroon === MET_INITIALEN && LETTER_VAN.test(tekst.slice(Math.max(0, van - 20), van))) continue;
      if (patroon === LABEL && isSleutel(tekst, treffer.index)) continue;
      const isWeergave = patroon === VOOR_ADRES;
      // Only behind a form of address is De the beginning of a family name.
      const kern =
        patroon === AANSPREEK ? waarde.replace(/^(?:De|Van|El)\s+(?:(?:de|der|den)\s+)?/, '') : waarde;
      if (isWeergave ? !/\s/.test(waarde.trim()) && !isVoornaam(waarde) : !kanNaamZijn(kern)) continue;
      const na = tekst.slice(van + waarde.length, van + waarde.length + 24);
      if (/^\p{L}+(?:se|sche)$/u.test(waarde) && !isVoornaam(waarde) && /^\s\p{Ll}/u.test(na)) continue;
      if (DING_VOLGT.test(na)) continue;
      gevonden.push(naamspoor(van, van + waarde.length));
    }
  }
  return gevonden;
};

/** A field of the register that is called naam holds the name of an organisation. */
const isSleutel = (tekst: string, index: number) =>
  tekst.startsWith('naam:', index) &&
  /(?:(?:^|\n)\s*(?:- )?|[{,]\s*)$/.test(tekst.slice(Math.max(0, index - 30), index));

const HERLEIDBAAR =
  /(?<![\p{L}])(?:de|een|het|die|onze)\s(?:enige\s)?(?:leerling|jongen|meisje|kind|kleuter)\s+(?:met|die|dat)\s[^.\n]{3,80}?\s(?:in|uit|van)\s(?:de\s)?(?:klas|groep|brugklas|kleutergroep)\s?\d?\p{L}?/giu;

/** The pupil with … in class 3b: without a name, and still everybody knows who. */
export const herleidbaar: Zoeker = (tekst) =>
  [...tekst.matchAll(HERLEIDBAAR)]
    .filter((treffer) => /\d|enige/.test(treffer[0].slice(-14)) || /enige/.test(treffer[0]))
    .map((treffer) => ({
      soort: 'herleidbaar',
      zekerheid: 'waarschijnlijk',
      van: treffer.index,
      tot: treffer.index + treffer[0].length,
    }));

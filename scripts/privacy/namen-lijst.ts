import { ACHTERNAMEN, VOORNAMEN, VOORNAMEN_OOK_WOORD } from './namen.data.ts';
import {
  DING_VOLGT,
  INITIALEN,
  IS_DING,
  isVoornaam,
  NAAM,
  naamspoor,
  VAN_DING,
  VOLGT,
} from './namen-patroon.ts';
import type { Spoor, Zoeker } from './spoor.ts';

const WOORD = new RegExp(`(?<![\\p{L}\\d@/.-])${NAAM}(?![\\p{L}\\d])`, 'gu');
const REST = new RegExp(`^${VOLGT}`, 'u');
/** The end of what stands before a family name: a given name or one initial. */
const VOORAF = /\p{Lu}\p{Ll}*\.?\s(?:(?:van|de|der|den|el)\s){0,3}$/u;

/** Given names from the list, wherever they stand with a capital, and family names behind another word with one. */
export const naamUitLijst: Zoeker = (tekst, { isNaam = false }) => {
  if (isNaam) return inNaam(tekst);
  return [...tekst.matchAll(WOORD)].flatMap((treffer): Spoor[] => {
    const [woord] = treffer;
    const eind = treffer.index + woord.length;
    const voor = tekst.slice(Math.max(0, treffer.index - 30), treffer.index);
    const na = tekst.slice(eind, eind + 40);
    const rest = REST.exec(na)?.[0] ?? '';
    const isVoor = isVoornaamHier(woord.split('-')[0]?.toLowerCase() ?? '', voor);
    if (!isVoor && !isAchternaamHier(woord, voor)) return [];
    const laatste = rest.trim().split(/\s/).at(-1) ?? '';
    if (VAN_DING.test(voor) || IS_DING.test(woord) || IS_DING.test(laatste)) return [];
    if (DING_VOLGT.test(na) || /-\p{Ll}/u.test(`${woord} ${laatste}`)) return [];
    if (/^\p{Lu}{2,}$/u.test(woord) && !ACHTERNAMEN.has(laatste.toLowerCase())) return [];
    return [naamspoor(treffer.index, eind + (isVoor ? rest.length : 0))];
  });
};

const isVoornaamHier = (woord: string, voor: string) =>
  VOORNAMEN.has(woord) || (VOORNAMEN_OOK_WOORD.has(woord) && isMidden(voor));

const isAchternaamHier = (woord: string, voor: string) =>
  ACHTERNAMEN.has(woord.toLowerCase()) &&
  VOORAF.test(voor) &&
  (isMidden(voor.replace(VOORAF, '')) || /(?:^|\s)\p{Lu}\.?\s$/u.test(voor));

/** In the middle of a sentence: something in small letters, a comma or an opening stands before it. */
const isMidden = (voor: string) => /[\p{Ll},:;_("'&]\s*$/u.test(voor);

/** In the name of a file or a branch there are no capitals to go by. */
const inNaam = (tekst: string): Spoor[] =>
  [...tekst.matchAll(/\p{L}+/gu)].flatMap((treffer) =>
    isVoornaam(treffer[0]) || (ACHTERNAMEN.has(treffer[0].toLowerCase()) && treffer[0].length > 4)
      ? [naamspoor(treffer.index, treffer.index + treffer[0].length)]
      : [],
  );

const KLEIN =
  /(?<![\p{L}\d@_/-])(?<voornaam>\p{Ll}{1,20})(?=(?<rest>[ .](?:(?:van|de|der|den|el)[ .]){0,3}(?<achternaam>\p{Ll}{3,20})(?![\p{L}\d@])))/gu;

/** A given name and a family name of the lists beside each other, in small letters: sanne bakker, s.bakker. */
export const naamZonderHoofdletter: Zoeker = (tekst) =>
  [...tekst.matchAll(KLEIN)].flatMap((treffer): Spoor[] => {
    const { voornaam = '', rest = '', achternaam = '' } = treffer.groups ?? {};
    const isLetter = voornaam.length === 1 && rest.startsWith('.') && achternaam.length > 4;
    return (isLetter || VOORNAMEN.has(voornaam)) && ACHTERNAMEN.has(achternaam)
      ? [naamspoor(treffer.index, treffer.index + voornaam.length + rest.length)]
      : [];
  });

const BIJ_KLAS = new RegExp(
  `(?<![\\p{L}\\d.])(?<waarde>${NAAM}|${INITIALEN}(?:\\s?${NAAM})?)\\s(?:uit|van|in|zit in)?\\s?\\(?(?:(?:klas|groep|brugklas)\\s?)?\\d{1,2}\\s?(?:[A-Za-z]\\b|jaar|\\)|(?=\\s|$|[.,;)]))`,
  'gu',
);

/** Bas uit groep 3, K.J. uit 5B: what stands before a class is somebody when it can be a name. */
export const naamBijKlas: Zoeker = (tekst) =>
  [...tekst.matchAll(BIJ_KLAS)].flatMap((treffer): Spoor[] => {
    const waarde = treffer.groups?.['waarde'] ?? '';
    const woord = waarde.toLowerCase();
    const voor = tekst.slice(Math.max(0, treffer.index - 30), treffer.index);
    const isIemand = waarde.includes('.') || VOORNAMEN.has(woord) || VOORNAMEN_OOK_WOORD.has(woord);
    const isKlas = /klas|groep|\d\s?[A-Za-z]\b|jaar|\(\d{1,2}\)/.test(treffer[0].slice(waarde.length));
    return isIemand && isKlas && !VAN_DING.test(voor) && !LETTER_VAN.test(voor)
      ? [naamspoor(treffer.index, treffer.index + waarde.length)]
      : [];
  });

/** Before a letter that is no initial. */
const LETTER_VAN =
  /(?:bijlage|plan|optie|onderdeel|stap|artikel|art|versie|lokaal|gebouw|mevrouw|heer|blz|par)\.?\s+$/i;

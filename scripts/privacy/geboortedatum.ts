import type { Gevonden, Zoeker } from './spoor.ts';
import { zoekPatroon } from './spoor.ts';

const MAAND =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATUM = `(?:\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}(?:e|ste|de)?\\s+${MAAND}\\.?\\s+(?:19|20)?\\d{2}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})`;
const WOORD =
  '(?:geb(?:oren|oorte(?:datum|dag|-?datum)?)?\\.?|geb\\.?\\s?dat(?:um|\\.)?|gebdatum|d\\.?o\\.?b\\.?|date of birth|verjaart|verjaardag|jarig|birthdate|gbd)';
const TUSSEN =
  '(?:\\s|[:=,;|*_"\'(]|\\bis\\b|\\bwas\\b|\\bop\\b|\\bdatum\\b|\\bte\\b\\s\\p{Lu}\\p{L}+|\\bvan (?:de|het|een|deze) (?:leerling|kind|student|zoon|dochter|ouder|medewerker)\\b|\\bvan (?:hem|haar)\\b|\\been leerling\\b){0,6}';
const ERNA = new RegExp(`(?<![\\p{L}])${WOORD}${TUSSEN}(?<waarde>${DATUM})(?!\\d)`, 'giu');
const ERVOOR = new RegExp(
  `(?<![\\p{L}\\d-])(?<waarde>${DATUM})\\s*(?:is |was |werd )?(?:\\(?geb\\.?\\b|geboren|als geboortedatum)`,
  'giu',
);

/** Birth date: a date right beside a word that says so. Of the date alone nothing can be said: a register is full of them. */
export const geboortedatum: Zoeker = (tekst, { jaar }) => {
  const zekerheid = ({ waarde }: Gevonden) => (isVanNu(waarde, jaar) ? undefined : ('zeker' as const));
  return [
    ...zoekPatroon(tekst, ERNA, 'geboortedatum', zekerheid),
    ...zoekPatroon(tekst, ERVOOR, 'geboortedatum', zekerheid),
  ];
};

/** Nobody at a school was born in the year of the incident or the year before. */
function isVanNu(datum: string, jaar: number | undefined): boolean {
  const vanDatum = Number(/(?:19|20)\d{2}/.exec(datum)?.[0] ?? 0);
  return jaar !== undefined && vanDatum >= jaar - 1;
}

import type { z } from 'zod';
import { HIDDEN } from './patterns.ts';

/**
 * Dutch sentences for what is wrong with a value. They say what was expected and
 * what to do, and never repeat the value: it may hold personal data.
 */

type RawIssue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'niets',
  nan: 'een getal dat niet bestaat',
};

function kindOf(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'een getal dat niet bestaat';
  return kinds[typeof value] ?? 'iets anders';
}

/** What is wrong before the value itself is looked at: it is absent, empty, or of another kind. */
function aboutKind(input: unknown, expected: string): string | undefined {
  if (input === undefined) return `ontbreekt. Vul in: ${expected}.`;
  if (input === null)
    return `is leeg. Vul in: ${expected}. Is het veld niet verplicht, dan mag de regel ook weg.`;
  return undefined;
}

function quoteHint(input: unknown): string {
  return typeof input === 'number' || typeof input === 'boolean'
    ? ' Zet de waarde tussen aanhalingstekens.'
    : '';
}

/**
 * Message for a text field.
 * @param why what may be wrong with a text of the right kind; begins with a space, or is empty
 */
export const textError =
  (expected: string, why: (input: string) => string = () => '') =>
  (issue: RawIssue) =>
    aboutKind(issue.input, expected) ??
    (typeof issue.input === 'string'
      ? `past niet. Verwacht: ${expected}.${whyAnyText(issue.input) ?? why(issue.input)}`
      : `is ${kindOf(issue.input)}. Verwacht: ${expected}.${quoteHint(issue.input)}`);

const UNSEEN = new RegExp(`[${HIDDEN}]`, 'u');

function whyAnyText(input: string): string | undefined {
  if (input.trim() === '') return ' Er staat nog niets.';
  if (UNSEEN.test(input)) return ' Er staan onzichtbare tekens in: typ de tekst opnieuw.';
  return undefined;
}

/** Why a text with a largest length does not fit. */
export const tooLong = (max: number) => (input: string) => {
  const length = [...input].length;
  if (length > max) return ` Nu zijn het ${length} tekens: maak de tekst korter.`;
  return input.includes('\n') ? ' De tekst loopt over meer regels: maak er één regel van.' : '';
};

/** Why a key does not fit. */
export const noKey = (input: string): string =>
  /[A-Z\s]/.test(input) ? ' Gebruik geen hoofdletters en geen spaties.' : '';

/** Message for a day or a moment; it tells the usual mistakes apart. */
export const momentError =
  (expected: string, kind: 'moment' | 'wanneer' | 'dag' | 'gepland') => (issue: RawIssue) =>
    aboutKind(issue.input, expected) ??
    (typeof issue.input === 'string'
      ? `is geen datum of tijd die het register kent. ${whyMoment(issue.input, kind === 'moment')}Verwacht: ${expected}.`
      : `is ${kindOf(issue.input)}. Verwacht: ${expected}.${kind === 'wanneer' ? quoteHint(issue.input) : ''}`);

/** The usual mistakes, in the order in which they are looked for. */
const momentMistakes: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}/, 'Zet het jaar vooraan.'],
  [/^\d{4}[/.]/, 'Zet streepjes tussen jaar, maand en dag.'],
  [/^(?:1\d{3}|2[1-9]\d\d|[3-9]\d{3})-/, 'Het jaar moet tussen 2000 en 2099 liggen.'],
  [/^\d{4}-(?:\d-|\d\d-\d(?!\d))/, 'Schrijf maand en dag met twee cijfers: 2026-09-01.'],
  [/:\d\d +[+-]/, 'Zet de tijdzone direct achter de tijd, zonder spatie.'],
  [
    /:\d\d[+-](?!\d\d:\d\d$)/,
    'Schrijf de tijdzone als +02:00 (zomertijd) of +01:00 (wintertijd), of laat haar weg.',
  ],
  [/^\d{4}-\d\d-\d\d(?: {2}|,| om )/, 'Zet tussen dag en tijd precies één spatie.'],
  [/[ T]\d:\d\d/, 'Schrijf het uur met twee cijfers: 09:05.'],
  [/[ T]\d{1,2}[.h]\d\d/, 'Zet een dubbele punt tussen uur en minuut.'],
  [/\d\s*u(?:ur)?\.?$/i, 'Haal het woord uur weg.'],
  [/^\d{4}-\d\d-\d\d/, 'De dag of de tijd bestaat niet.'],
];

function whyMoment(input: string, isTimeNeeded: boolean): string {
  if (/^\d{4}-\d\d-\d\d$/.test(input))
    return isTimeNeeded ? 'De dag bestaat niet, of de tijd ontbreekt. ' : 'De dag bestaat niet. ';
  const mistake = momentMistakes.find(([form]) => form.test(input))?.[1];
  return mistake ? `${mistake} ` : '';
}

/** Message for a whole number, or a number that may be `onbekend`. */
export const countError = (expected: string) => (issue: RawIssue) =>
  aboutKind(issue.input, expected) ?? `past niet. Verwacht: ${expected}.${whyCount(issue.input)}`;

function whyCount(input: unknown): string {
  if (typeof input === 'string') return ' Schrijf alleen cijfers, zonder punt, spatie of woorden.';
  if (typeof input !== 'number') return '';
  return input < 0 ? ' Het getal is te klein.' : ' Het getal is te groot.';
}

/** Message for a choice from a closed list. */
export const choiceError = (options: readonly string[]) => (issue: RawIssue) => {
  const expected = `een van: ${options.join(', ')}`;
  const about = aboutKind(issue.input, expected);
  if (about) return about;
  if (typeof issue.input === 'boolean')
    return `is true of false. ${options.includes('ja') ? 'Schrijf ja of nee. ' : ''}Verwacht: ${expected}.`;
  if (typeof issue.input !== 'string') return `is ${kindOf(issue.input)}. Verwacht: ${expected}.`;
  const nearest = nearestOf(issue.input, options);
  return `is geen keuze uit de lijst.${nearest ? ` Bedoelt u ${nearest}?` : ''} Kies ${expected}.`;
};

/** Message for a list. */
export const listError = (what: string) => (issue: RawIssue) => {
  if (issue.code === 'too_big') return `is te lang: ten hoogste ${issue.maximum} onderdelen.`;
  if (issue.code === 'too_small')
    return 'is een lege lijst. Vul ten minste één onderdeel in, of haal het veld weg.';
  const about = aboutKind(issue.input, what);
  return (
    about ??
    `is ${kindOf(issue.input)}. Verwacht: ${what}. Begin elk onderdeel op een nieuwe regel met een streepje (-).`
  );
};

/** Message for a group of fields; for unknown fields it names the field that was probably meant. */
export const groupError = (keys: readonly string[]) => (issue: RawIssue) => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keys);
  const expected = `een groep velden (${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''})`;
  return (
    aboutKind(issue.input, expected) ??
    `is ${kindOf(issue.input)}. Verwacht: ${expected}. Zet elk veld op een eigen regel, twee spaties ingesprongen.`
  );
};

/** Most unknown fields of one group that get a sentence of their own. */
const MOST_UNKNOWN = 100;

/**
 * Messages for fields that the schema does not know: one line per field, in the order of `unknown`. The name of an unknown field
 * is shown only if it resembles a field of ours: anything else could be a person's name.
 */
function unknownKeys(unknown: readonly string[], known: readonly string[]): string {
  return unknown
    .slice(0, MOST_UNKNOWN)
    .map((key) => {
      const nearest = nearestOf(key, known);
      return `is geen veld van het register. ${nearest ? `Bedoelt u ${nearest}?` : whatMay(known)}`;
    })
    .join('\n');
}

/** Most fields that a sentence lists. */
const MOST_LISTED = 8;

/** What may stand in a group, where that is short; else where to look. */
const whatMay = (known: readonly string[]) =>
  known.length > MOST_LISTED
    ? 'Haal de regel weg, of zet de tekst in een veld dat wel bestaat. Alle velden staan op de bladzijde Velden.'
    : `Hier kunnen: ${known.join(', ')}.`;

/**
 * The option that a mistyped word most resembles.
 * @returns the option, or nothing when none is near enough to be worth naming
 */
function nearestOf(typed: string, options: readonly string[]): string | undefined {
  if (typed.length > 60) return undefined;
  const word = normalise(typed);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const option of options) {
    const distance = normalise(option) === word ? 0 : editDistance(word, normalise(option), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [option, distance];
  }
  return best;
}

const normalise = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/g, '');

/** Levenshtein distance, given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit;
}

import type { RawIssue } from './messages/kind.ts';
import { aboutKind, curlyHint, kindOf, quoteHint } from './messages/kind.ts';
import { nearestOf } from './messages/nearest.ts';
import { HIDDEN } from './patterns.ts';

/**
 * Dutch sentences for what is wrong with a value. They say what was expected and
 * what to do, and never repeat the value: it may hold personal data.
 */

/**
 * Message for a text field.
 * @param why what may be wrong with a text of the right kind; begins with a space, or is empty
 */
export const textError =
  (expected: string, why: (input: string) => string = () => '') =>
  (issue: RawIssue) =>
    aboutKind(issue.input, expected) ??
    (typeof issue.input === 'string'
      ? `past niet. Verwacht: ${expected}.${whyAnyText(issue.input) ?? `${curlyHint(issue.input)}${why(issue.input)}`}`
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
  return `is geen keuze uit de lijst.${nearest ? ` Bedoelt u ${nearest}?` : ''}${curlyHint(issue.input)} Kies ${expected}.`;
};

/** Message for a list. */
export const listError = (what: string) => (issue: RawIssue) => {
  if (issue.code === 'too_big') return `is te lang: ten hoogste ${issue.maximum} onderdelen.`;
  if (issue.code === 'too_small')
    return 'is een lege lijst. Vul ten minste één onderdeel in, of haal het veld weg.';
  const about = aboutKind(issue.input, what);
  return (
    about ??
    `is ${kindOf(issue.input)}. Verwacht: ${what}. Begin elk onderdeel op een nieuwe regel met een streepje en een spatie.`
  );
};

/** Message for a group of fields; for unknown fields it names the field that was probably meant. */
export const groupError = (keys: readonly string[]) => (issue: RawIssue) => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keys);
  const expected = `een groep velden (${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''})`;
  return (
    aboutKind(issue.input, expected) ??
    `is ${kindOf(issue.input)}. Verwacht: ${expected}. Zet elk veld op een eigen regel, twee spaties ingesprongen, bijvoorbeeld ${keys[0]}: …`
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

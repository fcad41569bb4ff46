/**
 * Patterns of the texts that people type, as regular expressions that mean the
 * same in zod and in JSON Schema (both read them in Unicode mode).
 */

/** A day that exists, 2000–2099, leap years included: `2026-09-11`. */
const DAY =
  '(?:20\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|20(?:[02468][048]|[13579][26])-02-29)';

/** A time of day, seconds optional; no 24:00 and no leap second. */
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';

/** A distance to UTC: `Z`, `+02:00`. */
const OFFSET = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)';

const MOMENT = `${DAY}[ T]${TIME}${OFFSET}?`;

/**
 * What may not stand in any text, as the inside of a character class: control characters except tab and line end, marks
 * that turn the reading direction (Trojan Source), characters of no width, lone surrogates. The joiners of
 * emoji and of some scripts may.
 */
export const HIDDEN =
  '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF\\u{E0000}-\\u{E007F}';

const whole = (...alternatives: string[]) => new RegExp(`^(?:${alternatives.join('|')})$`, 'u');

/** A calendar day: `2026-09-11`. */
export const dayPattern = whole(DAY);
/** A moment as people type it: `2026-09-11 16:45`; `T`, seconds and offset optional. */
export const momentPattern = whole(MOMENT);
/** A moment, or the word `onbekend`. */
export const momentOrUnknownPattern = whole(MOMENT, 'onbekend');
/** A moment, a day, a month or a year (from 1970), or `onbekend`: as precise as is known. */
export const approximatePattern = whole(
  MOMENT,
  DAY,
  '(?:19[7-9]\\d|20\\d\\d)(?:-(?:0[1-9]|1[0-2]))?',
  'onbekend',
);
/** A day or a moment: for what is planned. */
export const plannedPattern = whole(MOMENT, DAY);
/** Id of an incident, for in a larger pattern: year, dash, four characters of Crockford base 32 (no I, L, O, U). */
export const ID = '20\\d\\d-[0-9A-HJKMNP-TV-Z]{4}';
/** Id of an incident. */
export const idPattern = whole(ID);
/** Key of something of our own: a school, a role holder, a supplier, a group. */
export const keyPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
/** Number of the chamber of commerce (KvK). */
export const kvkPattern = /^\d{8}$/u;
/** An e-mail address, simply. */
export const emailPattern = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u;
/** Where a register stands on a forge: owner and repository, no more. */
export const registerAdresPattern = /^https:\/\/[A-Za-z0-9.-]+\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u;
/** An address on the web, without a name of a user, a question or a fragment. */
export const waakhondPattern =
  /^https:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?(?:\/[A-Za-z0-9._~-]+){0,8}\/?$/u;
/** SHA-256 in hexadecimal. */
export const sha256Pattern = /^[0-9a-f]{64}$/u;

/**
 * One line of visible text.
 * @param max most characters, counted as Unicode code points
 */
export const linePattern = (max: number) => new RegExp(`^(?=[^\\n]*\\S)[^\\n\\t${HIDDEN}]{1,${max}}$`, 'u');

/**
 * Text of one or more lines.
 * @param max most characters, counted as Unicode code points
 */
export const storyPattern = (max: number) => new RegExp(`^(?=[\\s\\S]*\\S)[^${HIDDEN}]{1,${max}}$`, 'u');

import { STIL_UREN } from '../../../scripts/signaal/planning.ts';
import { minutesText } from '../../../scripts/weergave/text.ts';

/**
 * How old the page is, and how long ago the reminders last went round: above a limit neither can be relied on. The page
 * works it out when it is made, and its program again at the clock of the reader; so everything is in milliseconds.
 */

const MINUUT = 60_000;

/** What is said of the reminders. */
export interface Herinneringen {
  readonly zin: string;
  /** Of the last round, in milliseconds since 1970; nothing when it is not known. */
  readonly ms: number | undefined;
  readonly isStil: boolean;
}

/** Is it so long ago that it can no longer be relied on? Both happen several times a day. */
export const isTeLang = (sinds: number, nu: number): boolean => nu - sinds > STIL_UREN * 60 * MINUUT;

/** How long ago: `3 uur geleden`. A clock that is a little behind gives no time to come. */
export const geledenTekst = (sinds: number, nu: number): string =>
  `${minutesText(Math.max(0, nu - sinds) / MINUUT)} geleden`;

/** The sentence of a round of reminders. */
export const rondeZin = (sinds: number, nu: number): string =>
  `Herinneringen: laatste ronde ${geledenTekst(sinds, nu)}.`;

/**
 * What the page says of the reminders when it is made.
 * @param herinnerd moment of the last round that came by the clock; null when it could not be seen
 * @param nu the clock of the reader
 * @returns nothing when nobody asked for it: a register from a folder has no reminders
 */
export function herinneringen(
  herinnerd: Temporal.Instant | null | undefined,
  nu: Temporal.Instant,
): Herinneringen | undefined {
  if (herinnerd === undefined) return undefined;
  if (herinnerd === null) return { zin: NIET_TE_ZIEN, ms: undefined, isStil: false };
  const [ms, nuMs] = [herinnerd.epochMilliseconds, nu.epochMilliseconds];
  return { zin: rondeZin(ms, nuMs), ms, isStil: isTeLang(ms, nuMs) };
}

const NIET_TE_ZIEN =
  'Herinneringen: niet te zien wanneer zij voor het laatst liepen. Er was nog geen ronde, of het register mag er niet naar kijken.';

/** Address of the page of the forge where the reminders are started by hand. */
export const rondeAdres = (registerAdres: string | undefined): string | undefined =>
  registerAdres && `${registerAdres}/actions/workflows/register.yml`;

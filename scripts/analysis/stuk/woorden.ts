import { parseInstant } from '../../protocol/moment.ts';
import { getal as drempel, geldend } from '../../protocol/wet/regelset.ts';
import { momentText } from '../../weergave/text.ts';

/** How figures look to a board member. */

/** A count; null is one that the version for outside hides, nothing is one that was not counted. */
export type Aantal = number | null | undefined;

const GRENS = drempel(geldend, 'kleine-aantallen');

/** What stands for a hidden count: itself too small, or needed to hide another that is. */
export const AFGESCHERMD = `minder dan ${GRENS} of afgeschermd`;

/** What those words and the dash for them mean: said once, before the first of them. */
export const UITLEG_AFGESCHERMD = `Een streep, of "${AFGESCHERMD}", staat bij een aantal van 1 tot en met ${GRENS - 1}, en bij een getal waaruit zo'n aantal te berekenen is.`;

/** The same words where many stand beside one another: a dash. */
export const inVakje = (tekst: string): string => (tekst === AFGESCHERMD ? '–' : tekst);

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A number as it is written in Dutch. */
export const nummer = (aantal: number): string => getal.format(aantal);

/** A count in words. */
export const aantalTekst = (aantal: Aantal): string => {
  if (aantal === undefined) return 'niet geteld';
  return aantal === null ? AFGESCHERMD : nummer(aantal);
};

/** The least of which a percentage says something. */
const KLEINSTE_GEHEEL = 10;

/** A share: a percentage of ten or more, of fewer `3 van 7`; empty when a side is hidden or there is no whole. */
export const deelTekst = (deel: Aantal, geheel: Aantal): string => {
  if (typeof deel !== 'number' || typeof geheel !== 'number' || geheel === 0) return '';
  return geheel < KLEINSTE_GEHEEL ? `${nummer(deel)} van ${nummer(geheel)}` : procent(deel, geheel);
};

/** Never 0% of something, nor 100% of not all. */
const procent = (deel: number, geheel: number): string => {
  const rond = Math.round((deel / geheel) * 100);
  if (rond === 0 && deel > 0) return 'minder dan 1%';
  return rond === 100 && deel < geheel ? 'meer dan 99%' : `${rond}%`;
};

/** How many of how many: `9 van 10 (90%)`. */
export const vanTekst = (deel: Aantal, geheel: Aantal): string => {
  if (typeof deel !== 'number' || typeof geheel !== 'number') return AFGESCHERMD;
  const zoveel = `${nummer(deel)} van ${nummer(geheel)}`;
  return geheel < KLEINSTE_GEHEEL ? zoveel : `${zoveel} (${procent(deel, geheel)})`;
};

/** A sum of counts; hidden when one of them is. */
export const som = (...aantallen: readonly Aantal[]): number | null =>
  aantallen.every((each) => typeof each === 'number')
    ? aantallen.reduce<number>((tot, each) => tot + (each ?? 0), 0)
    : null;

/** Hours, with days beside them when they are many. */
export const urenTekst = (uren: number | null): string => {
  if (uren === null) return '–';
  const dagen = Math.floor(uren / 24);
  if (dagen < 3) return `${nummer(uren)} uur`;
  return `${nummer(uren)} uur (${uren % 24 === 0 ? '' : 'ruim '}${nummer(dagen)} dagen)`;
};

const dagen = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** A day or moment in ISO form: `12 februari 2027`, or with its time when it has one. */
export const dagTekst = (tekst: string): string => {
  const moment = parseInstant(tekst.length === 10 ? `${tekst} 12:00` : tekst);
  if (moment) return tekst.length === 10 ? dagen.format(moment.epochMilliseconds) : momentText(moment);
  return /^\d{4}-\d\d-\d\dT/.test(tekst) ? momentText(Temporal.Instant.from(tekst)) : tekst;
};

/** A title inside a sentence: its first letter small, unless it begins with an abbreviation. */
export const inZin = (titel: string): string =>
  /^\p{Lu}{2}/u.test(titel) ? titel : titel.charAt(0).toLowerCase() + titel.slice(1);

/**
 * Moments as people type them, to Temporal. A text that is less precise than a minute
 * ("2020", "2026-09") becomes the stretch of time it stands for.
 */

/** The zone in which every moment without an offset is read. */
export const ZONE = 'Europe/Amsterdam';

/**
 * Stretch of time that a text stands for, ends included. "16:45" is the whole of that minute, so that
 * it is never called earlier or later than "16:45:30".
 */
export interface Tijdstip {
  readonly van: Temporal.Instant;
  readonly tot: Temporal.Instant;
  /** Is a time of day given? Only then `van` is a moment to count from. */
  readonly isMoment: boolean;
}

/** Why a moment that has the right form still cannot be read. */
type MomentFout = 'bestaat-niet' | 'bestaat-twee-keer';

/** Result of reading a moment. `vreemdeTijdzone`: the offset typed is not that of the Netherlands then. */
export type GelezenMoment =
  | { readonly soort: 'tijdstip'; readonly tijdstip: Tijdstip; readonly vreemdeTijdzone: boolean }
  | { readonly soort: 'onbekend' }
  | {
      readonly soort: 'fout';
      readonly fout: MomentFout;
      /** The earliest that can be meant: a clock that ran from there is never too late. */
      readonly vroegst: Tijdstip;
    };

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Reads a moment, day, month or year.
 * @param text a text that the schema accepted, or `onbekend`
 */
export function parseMoment(text: string): GelezenMoment {
  const parts = FORM.exec(text);
  if (!parts) return { soort: 'onbekend' };
  const [, year, month, day, time, offset] = parts;
  if (time === undefined)
    return { soort: 'tijdstip', tijdstip: stretch(Number(year), month, day), vreemdeTijdzone: false };
  const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${time}`);
  return offset === undefined ? fromLocal(local, time) : fromOffset(local, time, offset);
}

/** The instant of a full moment; nothing for `onbekend`, a day, or a moment that does not exist. */
export function parseInstant(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  const read = parseMoment(text);
  return read.soort === 'tijdstip' && read.tijdstip.isMoment ? read.tijdstip.van : undefined;
}

/**
 * A Dutch local time. In the missing hour of March it does not exist, in the double hour of
 * October it exists twice; both need the writer, a guess would shift a term by an hour.
 */
function fromLocal(local: Temporal.PlainDateTime, time: string): GelezenMoment {
  try {
    return momentAt(local.toZonedDateTime(ZONE, { disambiguation: 'reject' }).toInstant(), time, false);
  } catch {
    const earlier = local.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
    const fout = earlier.toPlainDateTime().equals(local) ? 'bestaat-twee-keer' : 'bestaat-niet';
    const van = earlier.toInstant();
    return { soort: 'fout', fout, vroegst: { van, tot: van.add(MINUTE), isMoment: true } };
  }
}

/** With an offset the text is clear; it counts as written, also when the Netherlands had another one then. */
function fromOffset(local: Temporal.PlainDateTime, time: string, offset: string): GelezenMoment {
  const instant = Temporal.Instant.from(`${local.toString()}${offset}`);
  const dutch = instant.toZonedDateTimeISO(ZONE).offset;
  return momentAt(instant, time, offset !== 'Z' && offset !== dutch);
}

/** How long after its begin the second or minute ends that a time names. */
const SECOND = { nanoseconds: 1e9 - 1 };
const MINUTE = { nanoseconds: 60e9 - 1 };

function momentAt(van: Temporal.Instant, time: string, vreemdeTijdzone: boolean): GelezenMoment {
  const tot = van.add(time.length > 'uu:mm'.length ? SECOND : MINUTE);
  return { soort: 'tijdstip', tijdstip: { van, tot, isMoment: true }, vreemdeTijdzone };
}

const stretches = new Map<string, Tijdstip>();

/** A day, month or year. Registers name the same days often, so each is computed once. */
function stretch(year: number, month: string | undefined, day: string | undefined): Tijdstip {
  const key = `${year}-${month}-${day}`;
  const known = stretches.get(key);
  if (known) return known;
  const first = Temporal.PlainDate.from({ year, month: Number(month ?? 1), day: Number(day ?? 1) });
  const unit = day ? { days: 1 } : month ? { months: 1 } : { years: 1 };
  const van = first.toZonedDateTime(ZONE).toInstant();
  const tot = first.add(unit).toZonedDateTime(ZONE).toInstant().subtract({ nanoseconds: 1 });
  const tijdstip = { van, tot, isMoment: false };
  stretches.set(key, tijdstip);
  return tijdstip;
}

/** Does a stretch of time begin in this year, in the Netherlands? */
export function beginsInYear(tijdstip: Tijdstip, year: number): boolean {
  const whole = stretch(year, undefined, undefined);
  const { compare } = Temporal.Instant;
  return compare(tijdstip.van, whole.van) >= 0 && compare(tijdstip.van, whole.tot) <= 0;
}

/** First instant of a day in the Netherlands. */
export const startOfDay = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant();

/** When a moment, day, month or year begins; nothing when it is not known. */
export function beginVan(text: string): Temporal.Instant | undefined {
  const read = parseMoment(text);
  return read.soort === 'tijdstip' ? read.tijdstip.van : undefined;
}

/** The year of a moment in the Netherlands; nothing when it is not known. */
export const jaarVan = (text: string): number | undefined => beginVan(text)?.toZonedDateTimeISO(ZONE).year;

/** When a moment begins at the earliest, also when its hour exists twice or not at all; nothing when it is not known. */
export function vroegsteVan(text: string): Temporal.Instant | undefined {
  const read = parseMoment(text);
  if (read.soort === 'onbekend') return undefined;
  return read.soort === 'fout' ? read.vroegst.van : read.tijdstip.van;
}

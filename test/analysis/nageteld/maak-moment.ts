import type { Toeval } from './toeval.ts';

/** Moments as people write them: local, with an offset, too rough, or in the hours in which the clock is set. */

const ZONE = 'Europe/Amsterdam';

const twee = (getal: number) => String(getal).padStart(2, '0');

const NOTATIES = ['lokaal', 'seconden', 'z', 'nederlands', 'een'] as const;

/** A moment in one of the ways in which the form lets one write it. */
function notatie(moment: Temporal.Instant, hoe: (typeof NOTATIES)[number]): string {
  if (hoe === 'z') return moment.toString({ smallestUnit: 'second' });
  const { year, month, day, hour, minute, second, offset } = moment.toZonedDateTimeISO(
    hoe === 'een' ? '+01:00' : ZONE,
  );
  const dag = `${year}-${twee(month)}-${twee(day)}`;
  const tijd = `${twee(hour)}:${twee(minute)}`;
  if (hoe === 'lokaal') return `${dag} ${tijd}`;
  if (hoe === 'seconden') return `${dag}T${tijd}:${twee(second)}`;
  return `${dag} ${tijd}:${twee(second)}${offset}`;
}

/** A moment in one of the exact notations, mostly the plain one. */
export const schrijf = (moment: Temporal.Instant, toeval: Toeval): string =>
  notatie(moment, toeval.kans(65) ? 'lokaal' : toeval.kies(NOTATIES));

/** As `schrijf`, but also a day, a month, or not known. */
export function ongeveer(moment: Temporal.Instant, toeval: Toeval): string {
  if (toeval.kans(82)) return schrijf(moment, toeval);
  const dag = dagVan(moment);
  return toeval.kies([dag, dag, dag.slice(0, 7), dag.slice(0, 4), 'onbekend']);
}

/** A day in the Netherlands. */
export const dagVan = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO(ZONE).toPlainDate().toString();

/** A moment so many minutes away, at random. */
export const later = (moment: Temporal.Instant, minuten: number, toeval: Toeval): Temporal.Instant =>
  moment.add({ seconds: toeval.tot(minuten) * 60 + (toeval.kans(20) ? toeval.tot(60) : 0) });

const laatsteZondag = (jaar: number, maand: number) => {
  const laatste = Temporal.PlainDate.from({ year: jaar, month: maand, day: 31 });
  return laatste.subtract({ days: laatste.dayOfWeek % 7 });
};

/** A moment of kennisname in this year: ordinary, or on one of the borders where counting goes wrong. */
export function kennisnameIn(jaar: number, toeval: Toeval): { moment: Temporal.Instant; tekst: string } {
  const begin = Temporal.ZonedDateTime.from(`${jaar}-01-01T00:00[${ZONE}]`).toInstant();
  const soort = toeval.tot(100);
  if (soort < 8) {
    // Within an hour of New Year, where the year of UTC is not always that of the Netherlands.
    const moment = begin.subtract({ hours: 1 }).add({ seconds: toeval.tot(7200) });
    return { moment, tekst: notatie(moment, toeval.kies(NOTATIES)) };
  }
  if (soort < 11) {
    const dag = laatsteZondag(jaar, toeval.kies([3, 10]));
    const tekst = `${dag} 02:${twee(toeval.tot(60))}`;
    const moment = Temporal.PlainDateTime.from(tekst)
      .toZonedDateTime(ZONE, { disambiguation: 'earlier' })
      .toInstant();
    return { moment, tekst };
  }
  if (soort < 13) {
    const dag = begin.toZonedDateTimeISO(ZONE).toPlainDate().inLeapYear ? `${jaar}-02-29` : `${jaar}-02-28`;
    const moment = Temporal.PlainDateTime.from(`${dag}T23:30`).toZonedDateTime(ZONE).toInstant();
    return { moment, tekst: schrijf(moment, toeval) };
  }
  const moment = begin.add({ seconds: toeval.tot(365 * 24 * 60) * 60 });
  return { moment, tekst: schrijf(moment, toeval) };
}

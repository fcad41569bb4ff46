/** A public holiday of the Algemene termijnenwet, or a day that a decree puts on a par with one. */
export interface Feestdag {
  readonly dag: Temporal.PlainDate;
  readonly naam: string;
}

/**
 * Vindplaats: Algemene termijnenwet art. 3 lid 1 and 2. Days after (or before) Easter Sunday. Easter Sunday and
 * Whit Sunday are not in the article: they are Sundays.
 */
const ROND_PASEN: readonly (readonly [days: number, naam: string])[] = [
  [-2, 'Goede Vrijdag'],
  [1, 'tweede paasdag'],
  [39, 'Hemelvaartsdag'],
  [50, 'tweede pinksterdag'],
];

/** Fixed days: month, day. 5 May is in the article every year, although many employers give it once in five. */
const VAST: readonly (readonly [month: number, day: number, naam: string])[] = [
  [1, 1, 'nieuwjaarsdag'],
  [5, 5, 'vijfde mei'],
  [12, 25, 'eerste kerstdag'],
  [12, 26, 'tweede kerstdag'],
];

const SUNDAY = 7;

/** The holidays of a year, in order. */
export function feestdagen(year: number): Feestdag[] {
  const pasen = easterSunday(year);
  return [
    ...VAST.map(([month, day, naam]) => ({ dag: Temporal.PlainDate.from({ year, month, day }), naam })),
    ...ROND_PASEN.map(([days, naam]) => ({ dag: pasen.add({ days }), naam })),
    { dag: koningsdag(year), naam: 'Koningsdag' },
  ].sort((a, b) => Temporal.PlainDate.compare(a.dag, b.dag));
}

/** The birthday of the King is kept on 27 April, or on the Saturday before when that is a Sunday. */
function koningsdag(year: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return dag.dayOfWeek === SUNDAY ? dag.subtract({ days: 1 }) : dag;
}

/** Easter Sunday in the Gregorian calendar, by the rules of Gauss with both corrections for the moon. */
function easterSunday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonCorrection = 15 + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + moonCorrection) % 30;
  const isLate = age === 29 || (age === 28 && golden > 10);
  const fullMoon = age - (isLate ? 1 : 0);
  const weekdays = (4 + century - Math.floor(century / 4)) % 7;
  const untilSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + weekdays) % 7;
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: fullMoon + untilSunday });
}

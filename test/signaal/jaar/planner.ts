import type { Leven } from './incidenten.ts';
import type { Storing } from './storing.ts';
import type { Toeval } from './toeval.ts';

/** A moment at which one or more runs begin. */
export interface Beurt {
  readonly op: Temporal.Instant;
  readonly isOpDeKlok: boolean;
  /** One for each run that begins then, with what goes wrong in it. */
  readonly storingen: readonly (Storing | undefined)[];
}

const ZONE = 'Europe/Amsterdam';
/** The schedule of the workflow, in Dutch time: every hour but in the night, at seventeen past. */
const UREN = [0, ...Array.from({ length: 20 }, (_, index) => index + 4)];
const SOORTEN = ['dood-voor', 'dood-na', 'nee', 'toch'] as const;

/**
 * Every run of a year: half of those by the clock dropped, the others up to six hours late, some doubled, some killed at
 * any of their calls, twice silent for days; and runs that an event began.
 */
export function beurten(levens: readonly Leven[], begin: Temporal.Instant, kans: Toeval): Beurt[] {
  const stilte = [100 + kans.tussen(0, 30), 250 + kans.tussen(0, 30)].map((dag) => {
    const van = begin.add({ hours: Math.round(dag * 24) });
    return { van, tot: van.add({ hours: Math.round(kans.tussen(30, 90)) }) };
  });
  const isStil = (op: Temporal.Instant) =>
    stilte.some(
      ({ van, tot }) => Temporal.Instant.compare(op, van) >= 0 && Temporal.Instant.compare(op, tot) < 0,
    );
  const opDeKlok = Array.from({ length: 365 }, (_, dag) => dag)
    .flatMap((dag) => {
      const datum = begin.toZonedDateTimeISO(ZONE).toPlainDate().add({ days: dag });
      return UREN.map((hour) =>
        datum.toZonedDateTime({ timeZone: ZONE, plainTime: { hour, minute: 17 } }).toInstant(),
      );
    })
    .filter((op) => !kans.kans(0.5) && !isStil(op))
    .map((op) => op.add({ minutes: kans.kans(0.5) ? Math.round(kans.tussen(0, 360)) : 0 }))
    .map((op) => ({ op, isOpDeKlok: true }));
  const opGebeurtenis = levens
    .flatMap(({ versies }) => versies)
    .filter(() => kans.kans(0.7))
    .map(({ vanaf }) => ({ op: vanaf.add({ minutes: 1 }), isOpDeKlok: false }));
  return [...opDeKlok, ...opGebeurtenis]
    .sort((a, b) => Temporal.Instant.compare(a.op, b.op))
    .map((each) => ({ ...each, storingen: storingen(kans) }));
}

const storingen = (kans: Toeval): (Storing | undefined)[] =>
  Array.from({ length: kans.kans(0.15) ? 2 : 1 }, () =>
    kans.kans(0.25)
      ? {
          bij: Math.ceil(kans.tussen(0, 14)),
          soort: SOORTEN[Math.floor(kans.tussen(0, SOORTEN.length))] ?? 'nee',
        }
      : undefined,
  );

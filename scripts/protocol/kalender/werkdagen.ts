import { feestdagen } from './feestdagen.ts';

/** A day that does not count, and why. */
export interface Overgeslagen {
  readonly dag: Temporal.PlainDate;
  readonly reden: string;
}

/** Days that a decree puts on a par with a holiday, ISO, with the decree. */
export type ExtraFeestdagen = readonly { readonly dag: string; readonly bron: string }[];

const SATURDAY = 6;
const SUNDAY = 7;

const namesPerYear = new Map<number, ReadonlyMap<string, string>>();

function nameOf(dag: Temporal.PlainDate): string | undefined {
  let names = namesPerYear.get(dag.year);
  if (!names) {
    names = new Map(feestdagen(dag.year).map((each) => [each.dag.toString(), each.naam]));
    namesPerYear.set(dag.year, names);
  }
  return names.get(dag.toString());
}

/**
 * Why a day is no working day; nothing when it is one. School holidays and 31 December are working days.
 * Vindplaats: Algemene termijnenwet art. 3; Regulation 1182/71 art. 2.
 */
export function redenGeenWerkdag(dag: Temporal.PlainDate, extra: ExtraFeestdagen = []): string | undefined {
  if (dag.dayOfWeek === SATURDAY) return 'zaterdag';
  if (dag.dayOfWeek === SUNDAY) return 'zondag';
  const naam = nameOf(dag);
  if (naam !== undefined) return naam;
  return extra.some((each) => each.dag === dag.toString()) ? 'met een feestdag gelijkgesteld' : undefined;
}

/**
 * The nth working day after a day. The day itself never counts, also when it is a working day.
 * @param aantal how many working days, 1 or more
 * @returns that day, and the days in between that did not count
 */
export function werkdagNa(
  dag: Temporal.PlainDate,
  aantal: number,
  extra: ExtraFeestdagen = [],
): { readonly dag: Temporal.PlainDate; readonly overgeslagen: readonly Overgeslagen[] } {
  const overgeslagen: Overgeslagen[] = [];
  let rest = aantal;
  let current = dag;
  while (rest > 0) {
    current = current.add({ days: 1 });
    const reden = redenGeenWerkdag(current, extra);
    if (reden === undefined) rest -= 1;
    else overgeslagen.push({ dag: current, reden });
  }
  return { dag: current, overgeslagen };
}

import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { RegisterLijst } from '../../../schemas/register-lijst.ts';
import { uitkomsten } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { fasen } from '../../../scripts/protocol/fasen/fasen.data.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';
import type { Filter } from './filter.ts';
import { FILTERS } from './filter.ts';
import type { Rij } from './lijst.ts';

/** What the page of the register brings along for its program. Keys of lists are places in `woorden`, so that it stays small. */
export interface TabelGegevens {
  /** Per row: id, title, kennisname in minutes since 1970 or nothing, and per filter the places of its keys. */
  readonly rijen: readonly (readonly [string, string, number | null, ...(readonly number[])[]])[];
  /** Every key that a row can have. */
  readonly sleutels: readonly string[];
  /** The same keys in words. */
  readonly woorden: readonly string[];
}

/** What names people gave to keys. */
export interface Namen {
  readonly organisatie: Organisatie | undefined;
  /** Names of suppliers by key. */
  readonly leveranciers: ReadonlyMap<string, string>;
}

const TERMIJN = {
  over: 'te laat',
  nabij: 'bijna te laat',
  loopt: 'loopt',
  geen: 'geen termijn loopt',
} as const;

/** The keys by which a row is chosen. */
const sleutelsVan = (rij: Rij): Readonly<Record<Filter, readonly string[]>> => ({
  jaar: [String(rij.jaar)],
  termijn: [rij.termijnstand],
  fase: [rij.fase],
  uitkomst: [rij.uitkomst],
  vestiging: rij.vestigingen,
  aard: [rij.aard],
  oorzaak: rij.oorzaken,
  leverancier: rij.leveranciers,
  stand: [rij.oefening ? 'oefening' : rij.stand, ...(rij.status === 'heropend' ? [rij.status] : [])],
});

/** A key of a filter in words. */
function woordVan(filter: Filter, sleutel: string, { organisatie, leveranciers }: Namen): string {
  if (filter === 'termijn') return TERMIJN[sleutel as keyof typeof TERMIJN];
  if (filter === 'fase') return fasen.find(({ id }) => id === sleutel)?.titel ?? wordOf(sleutel);
  if (filter === 'uitkomst')
    return sleutel in uitkomsten
      ? `${sleutel} ${uitkomsten[sleutel as keyof typeof uitkomsten].titel}`
      : 'nog open';
  if (filter === 'vestiging')
    return organisatie?.vestigingen.find((each) => each.sleutel === sleutel)?.naam ?? wordOf(sleutel);
  if (filter === 'leverancier') return leveranciers.get(sleutel) ?? sleutel;
  return wordOf(sleutel);
}

/** The list as the program of the page reads it. */
export function tabelGegevens({ incidents }: RegisterLijst, namen: Namen): TabelGegevens {
  const plaatsen = new Map<string, number>();
  const [sleutels, woorden]: [string[], string[]] = [[], []];
  const plaats = (filter: Filter, sleutel: string) => {
    const naam = `${filter} ${sleutel}`;
    const bekend = plaatsen.get(naam);
    if (bekend !== undefined) return bekend;
    plaatsen.set(naam, sleutels.length);
    sleutels.push(sleutel);
    woorden.push(woordVan(filter, sleutel, namen));
    return sleutels.length - 1;
  };
  const rijen = incidents.map((rij): TabelGegevens['rijen'][number] => {
    const van = sleutelsVan(rij);
    return [
      rij.id,
      rij.pr === undefined ? rij.titel : `${rij.titel} (voorgesteld, #${rij.pr})`,
      rij.kennisname === null ? null : Temporal.Instant.from(rij.kennisname).epochMilliseconds / 60_000,
      ...FILTERS.map((filter) => van[filter].map((sleutel) => plaats(filter, sleutel))),
    ];
  });
  return { rijen, sleutels, woorden };
}

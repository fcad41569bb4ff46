import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Geteld } from './geteld.ts';

/** How every number and every row is made: a number is always the length of the list of incidents behind it. */

export type Tabel = Jaarcijfers['tabellen'][number];
type Rij = Tabel['rijen'][number];
export type Getal = Jaarcijfers['getallen'][number] & { readonly aantal: number };

/** Ids in the order of the register. */
export const idsVan = (geteld: readonly { readonly id: string }[]): string[] => geteld.map(({ id }) => id);

/** @param van of which other number this is a part */
export const getal = (id: string, naam: string, geteld: readonly Geteld[], van?: string): Getal => ({
  id,
  naam,
  aantal: geteld.length,
  ...(van === undefined ? {} : { van }),
  incidenten: idsVan(geteld),
});

/** Keys of rows with their names. */
type Benoemd = readonly (readonly [id: string, naam: string])[];

/** Where rows come from: fixed ones first, also when nothing is in them; what else occurs after them, the most first. */
interface Indeling {
  readonly id: string;
  readonly titel: string;
  readonly van: string;
  /** Rows that are always there, in this order: pairs, as an object would put "10" before "01". */
  readonly vast?: Benoemd;
  /** Rows that come last, and only when they occur. */
  readonly slot?: Benoemd;
  readonly naam?: (sleutel: string) => string;
}

/**
 * A table in which every incident stands in exactly one row.
 * @param rijVan the row of an incident
 */
export const verdeel = (
  indeling: Indeling,
  geteld: readonly Geteld[],
  rijVan: (incident: Geteld) => string,
): Tabel => maak(indeling, true, geteld, (incident) => [rijVan(incident)]);

/**
 * A table in which an incident may stand in several rows, each once.
 * @param rijenVan the rows of an incident
 */
export const deelIn = (
  indeling: Indeling,
  geteld: readonly Geteld[],
  rijenVan: (incident: Geteld) => Iterable<string>,
): Tabel => maak(indeling, false, geteld, (incident) => new Set(rijenVan(incident)));

function maak(
  { id, titel, van, vast = [], slot = [], naam = (sleutel) => sleutel }: Indeling,
  teltOp: boolean,
  geteld: readonly Geteld[],
  rijenVan: (incident: Geteld) => Iterable<string>,
): Tabel {
  const gevuld = new Map<string, string[]>();
  for (const incident of geteld)
    for (const sleutel of rijenVan(incident)) {
      const ids = gevuld.get(sleutel);
      if (ids) ids.push(incident.id);
      else gevuld.set(sleutel, [incident.id]);
    }
  const rij = (sleutel: string, woorden: string): Rij => {
    const incidenten = gevuld.get(sleutel) ?? [];
    return { id: sleutel, naam: woorden, aantal: incidenten.length, incidenten };
  };
  const genoemd = new Set([...vast, ...slot].map(([sleutel]) => sleutel));
  const los = [...gevuld.keys()].filter((sleutel) => !genoemd.has(sleutel));
  const rijen = [
    ...vast.map(([sleutel, woorden]) => rij(sleutel, woorden)),
    ...los.map((sleutel) => rij(sleutel, naam(sleutel))).sort(meesteEerst),
    ...slot
      .map(([sleutel, woorden]) => rij(sleutel, woorden))
      .filter(({ incidenten }) => incidenten.length > 0),
  ];
  return { id, titel, van, eenheid: 'incidenten', telt_op: teltOp, rijen };
}

const meesteEerst = (a: Rij, b: Rij): number =>
  b.incidenten.length - a.incidenten.length || (a.id < b.id ? -1 : 1);

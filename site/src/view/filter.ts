/** A row of the register in the browser: what the table shows, and by what it is chosen. */
export interface TabelRij {
  readonly id: string;
  readonly titel: string;
  /** Milliseconds; nothing when unknown. */
  readonly kennisname: number | null;
  /** What the filters look at; keys of lists. */
  readonly jaar: readonly string[];
  readonly fase: readonly string[];
  readonly uitkomst: readonly string[];
  readonly aard: readonly string[];
  readonly oorzaak: readonly string[];
  readonly vestiging: readonly string[];
  readonly leverancier: readonly string[];
  readonly termijn: readonly string[];
  readonly stand: readonly string[];
}

/** What can be filtered by, in the order of the page. */
export const FILTERS = [
  'jaar',
  'termijn',
  'fase',
  'uitkomst',
  'vestiging',
  'aard',
  'oorzaak',
  'leverancier',
  'stand',
] as const;

/** What can be filtered by. */
export type Filter = (typeof FILTERS)[number];

/** The filters as a page names them. */
export const FILTERNAAM: Readonly<Record<Filter, string>> = {
  jaar: 'Jaar',
  termijn: 'Termijn',
  fase: 'Fase',
  uitkomst: 'Uitkomst',
  vestiging: 'Vestiging',
  aard: 'Aard',
  oorzaak: 'Oorzaak',
  leverancier: 'Leverancier',
  stand: 'Stand',
};

/** A value for each filter. */
export const perFilter = <T>(maak: (filter: Filter) => T): Readonly<Record<Filter, T>> =>
  Object.fromEntries(FILTERS.map((filter) => [filter, maak(filter)])) as Record<Filter, T>;

/** Columns by which the table can be sorted. */
export const SORTERING = ['kennisname', 'id', 'titel', 'termijn'] as const;
type Sortering = (typeof SORTERING)[number];

/** What is chosen on the page. */
export interface Keuze {
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  readonly zoek: string;
  readonly sorteer: Sortering;
  readonly oplopend: boolean;
}

/** Nothing chosen: everything, the newest first. */
export const ALLES: Keuze = { filters: {}, zoek: '', sorteer: 'kennisname', oplopend: false };

/** The choice as it stands in the address, behind the hash: it is sent to no server. */
export function naarAdres({ filters, zoek, sorteer, oplopend }: Keuze): string {
  const delen = new URLSearchParams();
  for (const naam of FILTERS) if (filters[naam]) delen.set(naam, filters[naam]);
  if (zoek.trim() !== '') delen.set('zoek', zoek.trim());
  if (sorteer !== ALLES.sorteer) delen.set('sorteer', sorteer);
  if (oplopend) delen.set('oplopend', 'ja');
  return delen.toString();
}

/** The choice in an address; what is not known there is left out. */
export function uitAdres(hash: string): Keuze {
  const delen = new URLSearchParams(hash.replace(/^#/, ''));
  const sorteer = SORTERING.find((each) => each === delen.get('sorteer')) ?? ALLES.sorteer;
  return {
    filters: Object.fromEntries(
      FILTERS.flatMap((naam) => {
        const waarde = delen.get(naam);
        return waarde ? [[naam, waarde]] : [];
      }),
    ),
    zoek: delen.get('zoek') ?? '',
    sorteer,
    oplopend: delen.get('oplopend') === 'ja',
  };
}

/**
 * The rows that the choice asks for, sorted.
 * @param gevonden whether the search found the row at this place; nothing when nothing was searched
 */
export function kies<R extends TabelRij>(
  rijen: readonly R[],
  { filters, sorteer, oplopend }: Keuze,
  gevonden?: (index: number) => boolean,
): R[] {
  const gevraagd = FILTERS.flatMap((naam) => {
    const waarde = filters[naam];
    return waarde === undefined ? [] : [{ naam, waarde }];
  });
  const over = rijen.filter(
    (rij, index) =>
      gevraagd.every(({ naam, waarde }) => rij[naam].includes(waarde)) && (gevonden?.(index) ?? true),
  );
  const richting = oplopend ? 1 : -1;
  return over.sort((a, b) => richting * vergelijk(a, b, sorteer) || (a.id < b.id ? -1 : 1));
}

/** How pressing a term is, the calmest first. */
const DRINGEND = ['geen', 'loopt', 'nabij', 'over'];

function vergelijk(a: TabelRij, b: TabelRij, sorteer: Sortering): number {
  if (sorteer === 'kennisname') return (a.kennisname ?? 0) - (b.kennisname ?? 0);
  if (sorteer === 'termijn') return dringend(a) - dringend(b);
  return a[sorteer] === b[sorteer] ? 0 : a[sorteer] < b[sorteer] ? -1 : 1;
}

const dringend = ({ termijn }: TabelRij) => DRINGEND.indexOf(termijn[0] ?? '');

import type { Filter, TabelRij } from './filter.ts';
import { FILTERS, perFilter } from './filter.ts';
import type { TabelGegevens } from './tabel.ts';

/** A row as the program uses it. */
export interface GetoondeRij extends TabelRij {
  /** Its keys of a filter, in words. */
  readonly woord: (filter: Filter) => string;
}

/** An option of a filter, with how many rows have it. */
export interface Optie {
  readonly sleutel: string;
  readonly woord: string;
  readonly aantal: number;
}

/** The rows as the program uses them. Words are looked up for what is shown only. */
export const leesRijen = ({ rijen, sleutels, woorden }: TabelGegevens): GetoondeRij[] =>
  rijen.map(([id, titel, minuten, ...plaatsen]) => {
    const van = (filter: Filter) => plaatsen[FILTERS.indexOf(filter)] ?? [];
    return {
      id,
      titel,
      kennisname: minuten === null ? null : minuten * 60_000,
      ...perFilter((filter) => van(filter).map((plek) => sleutels[plek] ?? '')),
      woord: (filter) =>
        van(filter)
          .map((plek) => woorden[plek] ?? '')
          .join(', '),
    };
  });

/** What a filter can be set to, by the rows that there are: most rows first, years the newest first. */
export function opties(filter: Filter, { rijen, sleutels, woorden }: TabelGegevens): Optie[] {
  const plek = FILTERS.indexOf(filter);
  const telling = new Map<number, number>();
  for (const [, , , ...plaatsen] of rijen)
    for (const each of plaatsen[plek] ?? []) telling.set(each, (telling.get(each) ?? 0) + 1);
  return [...telling]
    .map(([index, aantal]) => ({ sleutel: sleutels[index] ?? '', woord: woorden[index] ?? '', aantal }))
    .sort((a, b) => (filter === 'jaar' ? Number(b.sleutel) - Number(a.sleutel) : b.aantal - a.aantal));
}

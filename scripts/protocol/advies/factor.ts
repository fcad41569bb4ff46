import type { Bereik } from '../beeld.ts';
import type { BronId } from '../wet/bronnen.data.ts';

/** Something that makes the risk larger or smaller, by name, with its source. */
export interface Factor {
  readonly naam: string;
  readonly richting: 'verhoogt' | 'verlaagt';
  /** A Dutch sentence for a board member. */
  readonly tekst: string;
  readonly bron: readonly BronId[];
}

/** A part of the weighing: a stretch on a scale, and the factors that put it there. */
export interface Weging {
  readonly bereik: Bereik;
  readonly factoren: readonly Factor[];
}

export const verhoogt = (naam: string, tekst: string, bron: readonly BronId[]): Factor => ({
  naam,
  richting: 'verhoogt',
  tekst,
  bron,
});

export const verlaagt = (naam: string, tekst: string, bron: readonly BronId[]): Factor => ({
  naam,
  richting: 'verlaagt',
  tekst,
  bron,
});

/** The highest of several stretches: what is certain of one is certain of all together. */
export const hoogste = (bereiken: readonly Bereik[]): Bereik => [
  Math.max(0, ...bereiken.map(([laag]) => laag)),
  Math.max(0, ...bereiken.map(([, hoog]) => hoog)),
];

import type { Bereik } from '../beeld.ts';
import type { BronId } from '../wet/bronnen.data.ts';
import { factoren } from './factoren.data.ts';

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

/** A factor by its name. */
export const factor = (naam: keyof typeof factoren): Factor => ({ naam, ...factoren[naam] });

/** The highest of several stretches: what is certain of one is certain of all together. */
export const hoogste = (bereiken: readonly Bereik[]): Bereik => [
  Math.max(0, ...bereiken.map(([laag]) => laag)),
  Math.max(0, ...bereiken.map(([, hoog]) => hoog)),
];

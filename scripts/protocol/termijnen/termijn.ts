import type { BronId } from '../wet/bronnen.data.ts';
import type { Tegen, TermijnSoort } from './termijnen.data.ts';
import { termijnsoorten } from './termijnen.data.ts';

/**
 * A term: from when, until when, by which rule, and the act that ends it. Moments only; whether it is near or over
 * needs a clock.
 */
export interface Termijn {
  readonly id: TermijnSoort | `${TermijnSoort}:${number}`;
  readonly soort: TermijnSoort;
  readonly tegen: Tegen;
  readonly titel: string;
  readonly begin: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  /** Place of the moment from which it counts. */
  readonly vanaf: string;
  /** The sum, to be done again by hand: one line each. */
  readonly rekening: readonly string[];
  readonly bron: readonly BronId[];
  /** Is kennisname not known, so that it counts from the first moment at which somebody could know? */
  readonly isVoorzichtig: boolean;
  /** Index of the judgement whose new fact began it; nothing for the clock of kennisname. */
  readonly beoordeling: number | undefined;
  /** By what is recorded, has something to be done within it? */
  readonly isNodig: boolean;
  /** When it was done. */
  readonly gedaanOp: Temporal.Instant | undefined;
  /** Of the terms for one act: the one that ends first. It is the one to work by. */
  readonly isBindend: boolean;
  /** How long before its end it is near. */
  readonly nabijUren: number;
  /** Who has to do it. */
  readonly rol: string;
}

/** The first of some moments. */
export const eersteVan = (
  momenten: readonly (Temporal.Instant | undefined)[],
): Temporal.Instant | undefined =>
  momenten.filter((each) => each !== undefined).sort(Temporal.Instant.compare)[0];

/** What is always the same of a kind of term: what it is about, whose it is, and its sources. */
export const gegevensVan = (soort: TermijnSoort): Pick<Termijn, 'soort' | 'titel' | 'tegen' | 'bron'> => ({
  soort,
  ...termijnsoorten[soort],
});

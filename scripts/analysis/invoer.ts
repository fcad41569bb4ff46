import type { Jaarcijfers } from '../../schemas/jaarcijfers.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Regelset } from '../protocol/wet/regelset.ts';
import type { Geteld } from './tellen/geteld.ts';

/** An open proposal about an incident. */
export interface Voorstel {
  readonly incident: string;
  readonly titel: string;
  readonly pr: number;
  /** Is the incident not on main yet? */
  readonly nieuw: boolean;
  /** The year in which it counts, or will count. */
  readonly jaar: number;
}

/** What the figures of a year are made from: main only. A proposal is named, never counted. */
export interface Analyseinvoer {
  readonly jaar: number;
  readonly nu: Temporal.Instant;
  /** Version of the rules. */
  readonly regels: string;
  /** The numbers that hold, for the borders of signals. */
  readonly regelset: Regelset;
  /** Where the register was read. */
  readonly bron: string;
  readonly organisatie: Organisatie | undefined;
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  /** Every incident of the register, of all years, exercises among them. */
  readonly incidenten: readonly Geteld[];
  /** Files of incidents that cannot be read. */
  readonly nietTeLezen: readonly string[];
  /** Figures of other years as they were presented to the CvB. */
  readonly vastgelegd: ReadonlyMap<number, Jaarcijfers>;
}

/** The proposals about a year, as its figures name them. */
export const voorstellenOver = (
  jaar: number,
  voorstellen: readonly Voorstel[],
): NonNullable<Jaarcijfers['voorstellen']> =>
  voorstellen.flatMap(({ jaar: van, ...voorstel }) => (van === jaar ? [voorstel] : []));

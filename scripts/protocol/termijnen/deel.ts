import type { Leverancier } from '../../../schemas/leverancier.ts';
import type { Feiten } from '../feiten.ts';
import { tijdstipOp } from '../velden.ts';
import type { Regelset } from '../wet/regelset.ts';
import type { Einde } from './klok.ts';
import type { Termijn } from './termijn.ts';

/** What the other terms of an incident reckon with. */
export interface Omgeving {
  readonly regels: Regelset;
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  /** Years that a closed incident is kept, where the board chose. */
  readonly bewaartermijn: number | undefined;
}

/** A term before its end is reckoned. */
export type Deel = Omit<Termijn, 'isVoorzichtig' | 'beoordeling' | 'isBindend' | 'dueAt' | 'rekening'> &
  Partial<Pick<Termijn, 'isVoorzichtig'>>;

/** The part and its end together. */
export const maak = (deel: Deel, einde: Einde): Termijn => ({
  isVoorzichtig: false,
  ...deel,
  ...einde,
  beoordeling: undefined,
  isBindend: deel.isNodig,
});

/** The moment at a place, or nothing. */
export const op = (feiten: Feiten, plaats: string) => tijdstipOp(feiten, plaats)?.van;

/** The moments at places of a list: `ingelicht.0.moment`, of the items that pass. */
export const momentenVan = <T>(
  feiten: Feiten,
  lijst: string,
  items: readonly T[] | undefined,
  veld: string,
  past: (item: T) => boolean = () => true,
) => (items ?? []).map((item, index) => (past(item) ? op(feiten, `${lijst}.${index}.${veld}`) : undefined));

import { voorBuiten } from '../klein.ts';
import type { Jaarstuk } from './invoer.ts';

/**
 * The analysis for others than Privacy Officer, CvB and FG: without small numbers, of this year and of the one beside it,
 * and without anything that leads to an incident or was written for the board.
 */
export const stukVoorBuiten = (stuk: Jaarstuk): Jaarstuk => ({
  ...stuk,
  cijfers: voorBuiten(stuk.cijfers),
  vorig: stuk.vorig && voorBuiten(stuk.vorig),
  sindsdien: [],
  conclusie: undefined,
  wijzigAdres: undefined,
  adresVan: () => undefined,
});

import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { JAAR } from '../buiten/sommen.ts';
import { voorBuiten } from '../buiten/voor-buiten.ts';
import type { Jaarstuk } from './invoer.ts';
import { getalVan } from './lezen.ts';

/**
 * The analysis for others than Privacy Officer, CvB and FG: without small numbers, of this year and of the ones beside it,
 * and without anything that leads to an incident or was written for the board.
 */
export const stukVoorBuiten = (stuk: Jaarstuk): Jaarstuk => {
  const vorig = stuk.vorig && voorBuiten(stuk.vorig);
  const eerdere = (stuk.eerdere ?? []).map(voorBuiten);
  return {
    ...stuk,
    cijfers: zoalsToen(voorBuiten(stuk.cijfers), vorig ? [...eerdere, vorig] : eerdere),
    vorig,
    eerdere,
    sindsdien: [],
    conclusie: undefined,
    wijzigAdres: undefined,
    adresVan: () => undefined,
  };
};

/**
 * The totals of earlier years without what the version for outside of that year itself leaves out: who keeps last year's
 * and lays it beside this one, would fill in the number, and with it work out a small one.
 */
const zoalsToen = (cijfers: Jaarcijfers, eerdere: readonly Jaarcijfers[]): Jaarcijfers => ({
  ...cijfers,
  jaren: cijfers.jaren.map((each) => {
    const toen = eerdere.find(({ jaar }) => jaar === each.jaar);
    const weg = toen ? JAAR.filter((wat) => getalVan(toen, wat) === null) : [];
    return { ...each, ...Object.fromEntries(weg.map((wat) => [wat, null])) };
  }),
});

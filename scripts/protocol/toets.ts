import type { Bevinding, Invoer, Regel } from './regel.ts';

/** A finding of a rule, with the rule. */
export interface Getoetst {
  readonly regel: Regel;
  readonly bevinding: Bevinding;
}

/** Steps 8 and 9: what these rules find in an incident. */
export const toets = (regels: readonly Regel[], invoer: Invoer): Getoetst[] =>
  regels.flatMap((regel) => regel.toets(invoer).map((bevinding) => ({ regel, bevinding })));

import type { Bevinding, Regel } from './regel.ts';

/** A finding of a rule, with the rule. */
export interface Getoetst<Vondst extends Bevinding = Bevinding> {
  readonly regel: Regel;
  readonly bevinding: Vondst;
}

interface Toetsbaar<Invoer, Vondst extends Bevinding> extends Regel {
  readonly toets: (invoer: Invoer) => readonly Vondst[];
}

/** Step 8, toets: what rules of one kind find in what they look at. */
export const toets = <Invoer, Vondst extends Bevinding>(
  regels: readonly Toetsbaar<Invoer, Vondst>[],
  invoer: Invoer,
): Getoetst<Vondst>[] =>
  regels.flatMap((regel) => regel.toets(invoer).map((bevinding) => ({ regel, bevinding })));

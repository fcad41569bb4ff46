import type { Incident } from '../../schemas/incident.ts';
import { ALLE } from '../protocol/beeld.ts';

type Ronde = NonNullable<NonNullable<Incident['informeren']>['rondes']>[number];

/** The rounds of informing that reach this group. */
export const rondesVan = ({ informeren }: Incident, groep: string): Ronde[] =>
  (informeren?.rondes ?? []).filter((ronde) => [groep, ALLE].includes(ronde.groep ?? ALLE));

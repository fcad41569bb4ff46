import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { weet } from '../../protocol/bij-incident.ts';
import { jaarVan } from '../../protocol/moment.ts';
import type { Geteld } from './geteld.ts';
import { idsVan } from './rijen.ts';

type Terugblik = NonNullable<Incident['terugblikken']>[number];

const OMGEKEERD: ReadonlySet<Terugblik['uitkomst']> = new Set([
  'alsnog_gemeld',
  'alsnog_geinformeerd',
  'was_onjuist',
]);

/** Did looking back turn a decision? */
export const isOmgekeerd = ({ uitkomst }: Terugblik): boolean => OMGEKEERD.has(uitkomst);

/**
 * Looking back that was done in a year. A decision is looked at again after a year, so what a board learns in a year is
 * about the decisions before it.
 * @param totEnMet all incidents up to and with the year, exercises left out
 */
export function terugblikken(totEnMet: readonly Geteld[], jaar: number): Jaarcijfers['terugblikken'] {
  const inJaar = ({ incident }: Geteld) =>
    (incident.terugblikken ?? []).filter(
      ({ moment, uitkomst }) => weet(uitkomst) && jaarVan(moment) === jaar,
    );
  const gedaan = totEnMet.filter((each) => inJaar(each).length > 0);
  const omgekeerd = gedaan.filter((each) => inJaar(each).some(isOmgekeerd));
  return {
    gedaan: gedaan.length,
    omgekeerd: omgekeerd.length,
    incidenten: idsVan(gedaan),
    omgekeerde_incidenten: idsVan(omgekeerd),
  };
}

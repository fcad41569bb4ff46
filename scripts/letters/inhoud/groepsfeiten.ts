import type { Incident } from '../../../schemas/incident.ts';
import type { Beeld, FeitenVanGroep } from '../../protocol/beeld.ts';
import type { Verdict } from '../../protocol/beslisboom/wandel.ts';
import type { Stuk } from './stuk.ts';

/** What a group says for itself, beside the facts of the incident. */
export const afwijkend = (
  { groepen }: Incident,
  { groep }: Pick<Beeld, 'groep'>,
): FeitenVanGroep | undefined => groepen?.find(({ sleutel }) => sleutel === groep)?.afwijkende_feiten;

/** Has this group data of its own, while consequences were thought of for the data of the others only? */
export function zijnGevolgenVanAnderen({ incident, beeld }: Pick<Stuk, 'incident' | 'beeld'>): boolean {
  const eigen = afwijkend(incident, beeld);
  return eigen?.gegevens !== undefined && eigen.gevolgen_personen === undefined;
}

/** What comes out for the people of a letter; of a letter about all, for the incident. */
export const verdictBij = ({
  beeld,
  beoordeeld: { beslissing },
}: Pick<Stuk, 'beeld' | 'beoordeeld'>): Verdict =>
  beslissing.groepen.find((each) => each.beeld.groep === beeld.groep)?.uitkomst ?? beslissing.uitkomst;

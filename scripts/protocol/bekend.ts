import type { Incident } from '../../schemas/incident.ts';
import type { Bekend, Registerinhoud } from './regel.ts';

/** Incident and measure in one key: a measure has a name only within its incident. */
export const maatregelVan = (incident: string, maatregel: string): string => `${incident} ${maatregel}`;

/** Key of a supplier: the name of its file. */
export const sleutelVan = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');

/**
 * The keys that exist in the register.
 * @param leveranciers paths of the files of suppliers
 * @param elders ids of incidents that are not in what was read
 */
export function bekendInRegister(
  { organisatie, incidenten }: Pick<Registerinhoud, 'organisatie' | 'incidenten'>,
  leveranciers: readonly string[],
  elders: readonly string[] = [],
): Bekend {
  return {
    vestiging: organisatie && new Set(organisatie.vestigingen.map(({ sleutel }) => sleutel)),
    rolhouder: organisatie && new Set(organisatie.rolhouders.map(({ sleutel }) => sleutel)),
    leverancier: new Set(leveranciers.map(sleutelVan)),
    incident: new Set([...elders, ...incidenten.map(({ incident }) => incident.id)]),
    maatregel: new Set(incidenten.flatMap(({ incident }) => maatregelen(incident))),
    groep: undefined,
  };
}

const maatregelen = ({ id, maatregelen: alle = [] }: Incident) =>
  alle.flatMap(({ sleutel }) => (sleutel === undefined ? [] : [maatregelVan(id, sleutel)]));

/** The same for one incident, with the groups that it names itself. */
export const bekendInIncident = (bekend: Bekend, { groepen = [] }: Incident): Bekend => ({
  ...bekend,
  groep: new Set(groepen.map(({ sleutel }) => sleutel)),
});

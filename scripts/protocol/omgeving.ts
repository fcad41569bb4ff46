import type { Omgeving, Registerinhoud } from './regel.ts';

/**
 * What is around an incident, from the whole register.
 * @param leveranciers paths of the files of suppliers; the name of the file is the key
 */
export function omgeving(
  { organisatie, incidenten }: Registerinhoud,
  leveranciers: readonly string[],
): Omgeving {
  return {
    vestigingen: organisatie && new Set(organisatie.vestigingen.map((each) => each.sleutel)),
    rolhouders: organisatie && new Set(organisatie.rolhouders.map((each) => each.sleutel)),
    leveranciers: new Set(leveranciers.map((path) => path.replace(/^.*\//, '').replace(/\.md$/, ''))),
    incidenten: new Set(incidenten.map(({ incident }) => incident.id)),
  };
}

import type { BeoordeeldRegister } from '../beoordeel.ts';
import { vulIn } from '../forms/vul-in.ts';
import { schoonIncident } from '../privacy/schoon.ts';
import type { Voor } from './leg-vast-controle.ts';
import type { Bevriezer, Formuliermaker } from './leg-vast-momentopname.ts';
import { bevriezer } from './leg-vast-momentopname.ts';

/**
 * Fills in the form for an incident as it stands in a register that was judged. Nothing personal of the incident gets
 * into it.
 */
const formulierVan =
  (
    register: BeoordeeldRegister,
    { beslissing, termijnen }: BeoordeeldRegister['incidenten'][number],
  ): Formuliermaker =>
  (incident, versie, soort) => {
    const { organisatie, leveranciers, nu } = register;
    const { incident: schoon, weggelaten } = schoonIncident(incident);
    return vulIn({
      incident: schoon,
      weggelaten,
      organisatie,
      leveranciers,
      beslissing,
      termijnen,
      nu,
      versie,
      soort,
      // Compared with nothing: frozen are the answers, and not what is new in them.
      eerder: undefined,
    });
  };

/** Freezes what is told of one incident, in the register as it was read. */
export function bevriezerVoor({ opdracht: { source }, register, incident }: Voor): Bevriezer {
  const paden = new Set(source.list().map(({ path }) => path));
  const lees = (path: string) => (paden.has(path) ? source.read(path) : undefined);
  return bevriezer(incident.value.id, lees, formulierVan(register, incident), register.nu);
}

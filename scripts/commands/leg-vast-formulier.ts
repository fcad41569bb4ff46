import { formulierVan } from '../formulier-van.ts';
import type { Voor } from './leg-vast-controle.ts';
import type { Bevriezer } from './leg-vast-momentopname.ts';
import { bevriezer } from './leg-vast-momentopname.ts';

/** Freezes what is told of one incident, in the register as it was read, with the form as everybody else sees it. */
export function bevriezerVoor({ opdracht: { source }, register, incident }: Voor): Bevriezer {
  const paden = new Set(source.list().map(({ path }) => path));
  return bevriezer(
    incident.value.id,
    (path) => (paden.has(path) ? source.read(path) : undefined),
    (value, versie, soort) => formulierVan(register, { ...incident, value }, { versie, soort }),
    register.nu,
  );
}

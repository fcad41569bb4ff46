import type { Incident } from '../../../schemas/incident.ts';
import type { RegisterLijst } from '../../../schemas/register-lijst.ts';
import type { BeoordeeldRegister } from '../../../scripts/beoordeel.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { lijst } from '../../../site/src/view/lijst.ts';
import { makeFile, makeIncident, NU, ORGANISATIE } from '../../make.ts';

/** A judged register with these incidents in it, and more files beside them. */
export function registerMet(
  incidenten: readonly Partial<Incident>[],
  {
    nu = NU,
    bestanden = {},
    voorgesteld = new Map<string, number>(),
  }: {
    readonly nu?: Temporal.Instant;
    readonly bestanden?: Readonly<Record<string, string>>;
    readonly voorgesteld?: ReadonlyMap<string, number>;
  } = {},
): BeoordeeldRegister {
  const files = Object.fromEntries(
    incidenten.map((each) => {
      const incident = makeIncident(each);
      return [`${incident.id.slice(0, 4)}/${incident.id}.md`, makeFile(`${JSON.stringify(incident)}\n`)];
    }),
  );
  return beoordeel({
    source: memorySource({ 'organisatie.yaml': ORGANISATIE, ...bestanden, ...files }),
    nu,
    isNuFixed: true,
    metOpen: true,
    voorgesteld,
  });
}

/** The list of such a register. */
export const lijstVan = (register: BeoordeeldRegister): RegisterLijst =>
  lijst({
    verslag: register.verslag,
    incidenten: new Map(register.incidenten.map(({ value }) => [value.id, value])),
    metVoorstellen: false,
  });

import { randomBytes } from 'node:crypto';
import type { Incident } from '../../schemas/incident.ts';
import type { Antwoorden } from '../intake/incident.ts';
import { kenmerkVan, kennisnameVan, momentVan, nieuwIncident } from '../intake/incident.ts';
import { incidentPad, incidentTekst } from '../register/write.ts';

/** A file that is ready to be made. */
interface Bestand {
  readonly kenmerk: string;
  /** From the root of the register. */
  readonly pad: string;
  readonly tekst: string;
  readonly aard: Incident['aard'];
}

/**
 * The file of a new incident. It is recorded now: that is a fact of its own, and no answer.
 * @param paden what is in the register already: of a million ids for a year one may be taken
 */
export function maakBestand(
  antwoorden: Antwoorden,
  nu: Temporal.Instant,
  paden: ReadonlySet<string>,
): Bestand {
  const kennisname = kennisnameVan(antwoorden, nu);
  let kenmerk = kenmerkVan(kennisname, randomBytes(4));
  while (paden.has(incidentPad(kenmerk))) kenmerk = kenmerkVan(kennisname, randomBytes(4));
  const { incident, tekst } = nieuwIncident(antwoorden, kenmerk, nu);
  const geheel = { ...incident, tijdlijn: { ...incident.tijdlijn, geregistreerd: momentVan(nu) } };
  return { kenmerk, pad: incidentPad(kenmerk), tekst: incidentTekst(geheel, tekst), aard: incident.aard };
}

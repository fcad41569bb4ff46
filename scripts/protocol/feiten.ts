import type { Incident } from '../../schemas/incident.ts';
import type { Veldboom, Velden } from './velden.ts';
import { leesVelden } from './velden.ts';

/** An incident with its moments read. */
export interface Feiten extends Velden {
  readonly incident: Incident;
}

/**
 * Step 5, feiten: an incident to what the rules reason with.
 * @param boom which fields of the schema hold time, references and numbers
 */
export const feiten = (incident: Incident, boom: Veldboom): Feiten => ({
  incident,
  ...leesVelden(incident, boom),
});

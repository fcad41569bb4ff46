import type { Incident } from '../../../schemas/incident.ts';

type Melding = NonNullable<Incident['meldingen']>[number];

/** One notification, by us unless told otherwise. */
export const melding = (moment: string, anders: Partial<Melding> = {}): Partial<Incident> => ({
  meldingen: [{ soort: 'eerste', door: 'wij', moment, nummer: 'N-1', ...anders }],
});

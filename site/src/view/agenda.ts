import { createHash } from 'node:crypto';
import type { Verslag } from '../../../schemas/verslag.ts';
import type { Afspraak } from '../../../scripts/intake/agenda.ts';
import { agendaBestand } from '../../../scripts/intake/agenda.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import { isWerkbaar } from './lijst.ts';

/**
 * Calendars of the terms by which somebody works, with alarms. Calendars go to phones and to other companies: they hold
 * ids and times, and nothing of what happened. A drill is in none.
 */

type InVerslag = Verslag['incidents'][number];
type Termijn = Verslag['termijnen'][number];

/** Are there moments in the calendar of this incident now? */
export const heeftAgenda = (incident: InVerslag): boolean => lopend(incident).length > 0;

/**
 * The calendar of one incident. Also without any term there is one: a program that follows it takes away what is gone,
 * and of a file that is gone it would keep the old moments.
 * @param gemaakt when the register was read
 */
export const incidentAgenda = (incident: InVerslag, gemaakt: Temporal.Instant): string =>
  agendaBestand(`Termijnen ${incident.id}`, vanIncident(incident, gemaakt));

/**
 * The calendar of the whole register: all incidents, the analysis of every year, and the review of the protocol.
 * @param gemaakt when the register was read
 */
export const termijnenAgenda = (verslag: Verslag, gemaakt: Temporal.Instant): string =>
  agendaBestand('Termijnen van het register', [
    ...verslag.incidents.flatMap((each) => vanIncident(each, gemaakt)),
    ...verslag.termijnen
      .filter(({ state }) => isLopend(state))
      .map((each) =>
        afspraak(each, { van: 'register', uitleg: 'Kijk in het register bij Vandaag.', gemaakt }),
      ),
  ]);

const lopend = ({ oefening, termijnen }: InVerslag): Termijn[] =>
  oefening ? [] : termijnen.filter((each) => isLopend(each.state) && isWerkbaar(each));

const vanIncident = (incident: InVerslag, gemaakt: Temporal.Instant): Afspraak[] =>
  lopend(incident).map((each) =>
    afspraak(each, { van: incident.id, uitleg: `Kijk in het register bij ${incident.id}.`, gemaakt }),
  );

const afspraak = (
  { id, dueAt }: Termijn,
  { van, uitleg, gemaakt }: { readonly van: string } & Pick<Afspraak, 'uitleg' | 'gemaakt'>,
): Afspraak => ({
  // Always the same of a term, and not the name of it: that tells whom the board may have to inform.
  uid: `${van}-${createHash('sha256').update(`${van} ${id}`).digest('hex').slice(0, 12)}@incidentregister`,
  titel: `Termijn ${van}`,
  uitleg,
  moment: Temporal.Instant.from(dueAt),
  gemaakt,
});

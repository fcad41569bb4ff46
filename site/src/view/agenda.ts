import type { Verslag } from '../../../schemas/verslag.ts';
import { agendaBestand } from '../../../scripts/intake/agenda.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import { isWerkbaar } from './lijst.ts';

/**
 * A calendar of the terms by which somebody works, with alarms. It holds ids and times and nothing of what happened.
 * @param gemaakt when this text was made
 */
export const termijnenAgenda = (verslag: Verslag, gemaakt: Temporal.Instant): string =>
  agendaBestand(
    verslag.incidents
      .filter(({ oefening }) => !oefening)
      .flatMap(({ id, termijnen }) =>
        termijnen
          .filter((each) => isLopend(each.state) && isWerkbaar(each))
          .map((each) => ({
            uid: `${id}-${each.id.replace(':', '-')}@incidentregister`,
            titel: `Termijn ${id}`,
            uitleg: `Kijk in het register bij ${id}.`,
            moment: Temporal.Instant.from(each.dueAt),
            gemaakt,
          })),
      ),
  );

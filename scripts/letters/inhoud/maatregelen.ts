import type { Incident } from '../../../schemas/incident.ts';
import type { Beeld } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import { wanneer } from './datum.ts';

/** What was done: measures that are ready, the repair, and what took risk away from these people. */
export function gedaan({ maatregelen = [], herstel }: Incident, { feiten }: Pick<Beeld, 'feiten'>): string[] {
  const verholpen = wanneer(herstel?.verholpen_op);
  const zinnen = [
    ...maatregelen.filter(({ gereed_op }) => gereed_op !== undefined).map(({ omschrijving }) => omschrijving),
    ...(feiten.maatregelen_na ?? [])
      .filter(({ neemt_risico_weg }) => neemt_risico_weg === 'ja' || neemt_risico_weg === 'deels')
      .map(({ omschrijving }) => omschrijving),
    ...(verholpen ? [`De oorzaak is ${verholpen.met} verholpen.`] : []),
  ];
  return zinnen.length > 0 ? zinnen : [gat('welke maatregelen zijn genomen (veld maatregelen)')];
}

/** What is still going to be done; what was called off is not promised. */
export const gepland = ({ maatregelen = [] }: Incident): string[] =>
  maatregelen
    .filter(({ gereed_op, vervallen_reden }) => gereed_op === undefined && vervallen_reden === undefined)
    .map(({ omschrijving, gereed_voor }) => {
      const dag = wanneer(gereed_voor);
      return dag ? `${omschrijving.replace(/\.$/, '')} (klaar uiterlijk ${dag.met}).` : omschrijving;
    });

import { inVerslag, register } from '../../register.ts';
import { incidentAgenda } from '../../view/agenda.ts';

/** Every incident has a calendar, also where no term runs: a program may follow it. */
export const getStaticPaths = () => register().verslag.incidents.map(({ id }) => ({ params: { id } }));

/** The terms of one incident that run, for a calendar: id and time only. */
export function GET({ params: { id } }: { readonly params: { readonly id: string } }): Response {
  const verslag = inVerslag(id);
  if (!verslag) throw new Error('A calendar was asked of an incident that is not in the register.');
  return new Response(incidentAgenda(verslag, register().vanaf));
}

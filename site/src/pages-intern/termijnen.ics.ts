import { register } from '../register.ts';
import { termijnenAgenda } from '../view/agenda.ts';

/** The terms that run, for a calendar: id and time only, as calendars go to phones and other companies. */
export function GET(): Response {
  const { verslag, vanaf } = register();
  return new Response(termijnenAgenda(verslag, vanaf));
}

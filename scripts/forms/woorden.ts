import { parseMoment, ZONE } from '../protocol/moment.ts';
import type { Waarde } from './formulier.ts';
import type { Vraag } from './versies/versie.ts';

/** An answer in the words of a version, and as somebody types it into the form. */

/** A key or keys of choices to the labels of the version; every other value as it is. */
export function inWoorden(waarde: Waarde, { id, opties }: Vraag): Waarde {
  if (opties === undefined) return waarde;
  const label = (sleutel: string) => {
    const gevonden = opties[sleutel];
    if (gevonden === undefined) throw new Error(`no option ${sleutel} for ${id}`);
    return gevonden;
  };
  return typeof waarde === 'object' ? waarde.map(label) : label(String(waarde));
}

/** What to type, tick or choose. A day is day-month-year, as the form wants it. */
export function alsTekst(waarde: Waarde, { vorm }: Vraag): string {
  if (typeof waarde === 'boolean') return waarde ? 'Aanvinken' : 'Niet aanvinken';
  if (typeof waarde === 'object') return waarde.join('; ');
  if (vorm === 'dag' || vorm === 'moment') return datumTekst(String(waarde));
  return String(waarde);
}

/** A day or moment as the form wants it: `11-09-2026 16:45`, in Dutch time. */
export function datumTekst(waarde: string): string {
  const gelezen = parseMoment(waarde);
  if (gelezen.soort === 'tijdstip' && gelezen.tijdstip.isMoment) {
    const lokaal = gelezen.tijdstip.van.toZonedDateTimeISO(ZONE).toPlainDateTime().toString();
    return `${omgekeerd(lokaal.slice(0, 10))} ${lokaal.slice(11, 16)}`;
  }
  // A moment that cannot be placed, such as one in the double hour, stays the time that was typed.
  const [dag = '', tijd] = waarde.split(/[ T]/);
  return tijd === undefined ? omgekeerd(dag) : `${omgekeerd(dag)} ${tijd.slice(0, 5)}`;
}

/** `2026-09-11` to `11-09-2026`; a month or year the same way round, anything else as it is. */
export const omgekeerd = (dag: string) =>
  /^\d{4}(-\d\d){0,2}$/.test(dag) ? dag.split('-').reverse().join('-') : dag;

import type { Incident } from '../../../schemas/incident.ts';
import type { Verdict } from '../beslisboom/wandel.ts';
import { beginVan } from '../moment.ts';
import type { Eis } from './eisen.data.ts';
import { eisen } from './eisen.data.ts';
import type { Fase } from './fasen.data.ts';
import { fasen } from './fasen.data.ts';

/** A phase as it stands. `bezig`: some of it is there; `open`: nothing yet. */
export interface FaseStand extends Fase {
  readonly stand: 'open' | 'bezig' | 'klaar';
  /** What is still missing, and who owes it. */
  readonly ontbreekt: readonly Pick<Eis, 'veld' | 'rol' | 'wat'>[];
}

/** The seven phases of an incident, derived from what is there; nobody types a phase. */
export function fasenVan(incident: Incident, uitkomst: Verdict): FaseStand[] {
  const stuk = { incident, uitkomst };
  return fasen.map((fase) => {
    const nodig = eisen.filter((eis) => eis.fase === fase.id && (eis.als?.(stuk) ?? true));
    const ontbreekt = nodig.filter((eis) => !eis.is(stuk)).map(({ veld, rol, wat }) => ({ veld, rol, wat }));
    const stand = ontbreekt.length === 0 ? 'klaar' : ontbreekt.length < nodig.length ? 'bezig' : 'open';
    return { ...fase, stand, ontbreekt };
  });
}

/** The status of an incident as a whole. */
export type Status = 'open' | 'afgesloten' | 'heropend';

/** Closed until it is opened again. Where nobody knows which of the two came last, it is open. */
export function statusVan({ afsluiting }: Incident): Status {
  const { gesloten_op: gesloten, heropend = [] } = afsluiting ?? {};
  if (heropend.length === 0) return gesloten === undefined ? 'open' : 'afgesloten';
  const dicht = gesloten === undefined ? undefined : beginVan(gesloten);
  const isDaarnaOpen = heropend.some(({ moment }) => {
    const open = beginVan(moment);
    return !dicht || !open || Temporal.Instant.compare(open, dicht) > 0;
  });
  return isDaarnaOpen ? 'heropend' : 'afgesloten';
}

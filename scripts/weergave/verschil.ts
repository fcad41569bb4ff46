import type { Incident } from '../../schemas/incident.ts';
import { bladeren } from './velden.ts';

/** A field that is not as it was. */
export interface Verschil {
  /** Place in the file, to recognise the field by. */
  readonly veld: string;
  /** The same in words. */
  readonly naam: string;
  /** What stood there and stands there; nothing where it was or is not there. */
  readonly was: string | undefined;
  readonly wordt: string | undefined;
}

/**
 * Every field that differs, in the order of the file. Texts are whole: this is for the internal site, where the whole
 * incident is shown.
 */
export function verschillen(was: Incident | undefined, wordt: Incident | undefined): Verschil[] {
  const [voor, na] = [bladeren(was), bladeren(wordt)];
  const plaatsen = [...new Set([...na.keys(), ...voor.keys()])];
  return plaatsen.flatMap((veld) => {
    const [een, ander] = [voor.get(veld), na.get(veld)];
    if (een?.tekst === ander?.tekst) return [];
    return [{ veld, naam: (ander ?? een)?.naam ?? veld, was: een?.tekst, wordt: ander?.tekst }];
  });
}

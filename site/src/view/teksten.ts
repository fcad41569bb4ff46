import type { Getoond } from './velden.ts';
import { velden } from './velden.ts';

/** Every text of an incident as people read it, one after another: what a search looks in. */
export function teksten(incident: object): string {
  const gevonden: string[] = [];
  const zie = (waarde: Getoond) => {
    if (waarde.soort === 'tekst') gevonden.push(waarde.tekst);
    else if (waarde.soort === 'lijst') waarde.items.forEach(zie);
    else for (const each of waarde.velden) zie(each.waarde);
  };
  zie({ soort: 'groep', velden: velden(incident) });
  return gevonden.join(' ');
}

import type { Incident } from '../../schemas/incident.ts';

/** Another incident that belongs with this one. */
export interface Verwant {
  readonly kenmerk: string;
  /** Nothing when it is not in the register (any more). */
  readonly titel: string | undefined;
  readonly hoe: string;
}

/** Incidents that this one names, and that name this one; each once, the strongest tie first. */
export function verwant(incident: Incident, alle: ReadonlyMap<string, Incident>): Verwant[] {
  const gevonden = new Map<string, Verwant>();
  const zie = (kenmerk: string, hoe: string) => {
    if (kenmerk === incident.id || gevonden.has(kenmerk)) return;
    gevonden.set(kenmerk, { kenmerk, titel: alle.get(kenmerk)?.titel, hoe });
  };
  for (const { incident: eerder } of incident.herhaling_van ?? [])
    zie(eerder, 'eerder, met dezelfde oorzaak');
  for (const ander of alle.values())
    if (ander.herhaling_van?.some((each) => each.incident === incident.id))
      zie(ander.id, 'later, met dezelfde oorzaak');
  for (const kenmerk of incident.gerelateerd ?? []) zie(kenmerk, 'hangt samen');
  for (const ander of alle.values())
    if (ander.gerelateerd?.includes(incident.id)) zie(ander.id, 'hangt samen');
  return [...gevonden.values()];
}

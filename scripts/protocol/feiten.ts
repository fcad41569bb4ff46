import type { Incident } from '../../schemas/incident.ts';
import type { GelezenMoment, Tijdstip } from './moment.ts';
import { parseMoment } from './moment.ts';

/** A field of the schema that holds time. */
export interface Tijdveld {
  /** Names from the root; `[]` stands for the items of a list. */
  readonly path: readonly string[];
  /** May it lie only in the past? */
  readonly past: boolean;
}

/** A moment that somebody typed, with its place. */
export interface Moment {
  readonly pad: readonly PropertyKey[];
  readonly gelezen: GelezenMoment;
  readonly verleden: boolean;
}

/** An incident with its times read. The three-valued facts of the beslisboom join here. */
export interface Feiten {
  readonly incident: Incident;
  /** The moments by their place: `meldingen.0.moment`. */
  readonly momenten: ReadonlyMap<string, Moment>;
}

/** The time fields as a tree, so that an incident is walked once and not once per field. */
export interface Tijdboom {
  readonly below: ReadonlyMap<string, Tijdboom>;
  /** Set on a field that holds time. */
  readonly veld?: Tijdveld;
}

/** Makes the tree; once per schema. */
export function tijdboom(velden: readonly Tijdveld[], depth = 0): Tijdboom {
  const here = velden.find((veld) => veld.path.length === depth);
  const parts = Map.groupBy(
    velden.filter((veld) => veld.path.length > depth),
    (veld) => veld.path[depth] ?? '',
  );
  const below = new Map([...parts].map(([part, some]) => [part, tijdboom(some, depth + 1)]));
  return here ? { below, veld: here } : { below };
}

/**
 * Step 5, feiten: an incident to what the rules reason with.
 * @param boom which fields of the schema hold time
 */
export function feiten(incident: Incident, boom: Tijdboom): Feiten {
  const momenten = new Map<string, Moment>();
  collect(incident, boom, [], momenten);
  return { incident, momenten };
}

function collect(
  value: unknown,
  boom: Tijdboom,
  pad: readonly PropertyKey[],
  momenten: Map<string, Moment>,
): void {
  if (typeof value === 'string') {
    if (boom.veld)
      momenten.set(pad.join('.'), { pad, gelezen: parseMoment(value), verleden: boom.veld.past });
  } else if (Array.isArray(value)) {
    const items = boom.below.get('[]');
    if (items) for (const [index, item] of value.entries()) collect(item, items, [...pad, index], momenten);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      const under = boom.below.get(name);
      if (under) collect(child, under, [...pad, name], momenten);
    }
  }
}

/** The tijdstip at a place; nothing when it is absent, `onbekend` or cannot be read. */
export function tijdstipOp(feiten: Feiten, plaats: string): Tijdstip | undefined {
  const gelezen = feiten.momenten.get(plaats)?.gelezen;
  return gelezen?.soort === 'tijdstip' ? gelezen.tijdstip : undefined;
}

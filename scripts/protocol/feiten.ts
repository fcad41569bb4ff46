import type { Incident } from '../../schemas/incident.ts';
import type { GelezenMoment } from './moment.ts';
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
  readonly momenten: readonly Moment[];
}

/**
 * Step 5, feiten: an incident to what the rules reason with.
 * @param tijdvelden which fields of the schema hold time
 */
export function feiten(incident: Incident, tijdvelden: readonly Tijdveld[]): Feiten {
  const momenten: Moment[] = [];
  for (const veld of tijdvelden) {
    collect(incident, veld.path, 0, [], (pad, text) => {
      momenten.push({ pad, gelezen: parseMoment(text), verleden: veld.past });
    });
  }
  return { incident, momenten };
}

function collect(
  value: unknown,
  path: readonly string[],
  depth: number,
  pad: readonly PropertyKey[],
  see: (pad: readonly PropertyKey[], text: string) => void,
): void {
  const part = path[depth];
  if (part === undefined) {
    if (typeof value === 'string') see(pad, value);
  } else if (part === '[]') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) collect(item, path, depth + 1, [...pad, index], see);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
    collect((value as Record<string, unknown>)[part], path, depth + 1, [...pad, part], see);
  }
}

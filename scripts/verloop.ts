import type { Incident } from '../schemas/incident.ts';
import type { Vastlegging } from './gate/vastlegging.ts';
import { leesVastlegging } from './gate/vastlegging.ts';
import { kenmerkVan } from './gate/voorstel.ts';
import { readBlobs } from './history/blobs.ts';
import type { Place } from './history/clone.ts';
import { mainLine } from './history/main-line.ts';
import { incidentFrom } from './register/from-bytes.ts';

/** An incident as a step of main left it. */
export interface Versie {
  readonly commit: string;
  /** When it was recorded, ISO with offset. */
  readonly op: string;
  /** The record of the decision; nothing when the step has none, such as a change by hand. */
  readonly vastlegging: (Pick<Vastlegging, 'besluit' | 'goedkeuringen'> & Partial<Vastlegging>) | undefined;
  /** Reads the incident; nothing when it was taken away or had not the right form. */
  readonly lees: () => Incident | undefined;
}

/**
 * What main recorded of every incident, the oldest first. Git is started five times whatever the size; a file is read
 * when somebody asks.
 * @param ref the main branch
 * @throws OperatorError when the history is not whole
 */
export function verloop({ root, folder }: Place, ref: string): ReadonlyMap<string, readonly Versie[]> {
  const start = folder === '' ? '' : `${folder}/`;
  const rijen = mainLine(root, ref).flatMap(({ sha, at, message, files }) => {
    const vastlegging = leesVastlegging(message);
    return files
      .filter(({ path }) => path.startsWith(start) && path.endsWith('.md'))
      .flatMap(({ path, blob }) => {
        const pad = path.slice(start.length);
        const id = kenmerkVan(pad);
        return id === undefined ? [] : [{ id, pad, blob, sha, at, vastlegging }];
      });
  });
  const blobs = readBlobs(
    root,
    rijen.flatMap(({ blob }) => blob ?? []),
  );
  const versies = rijen.map(({ id, pad, blob, sha, at, vastlegging }) => ({
    id,
    versie: {
      commit: sha,
      op: at,
      vastlegging: typeof vastlegging === 'object' ? vastlegging : undefined,
      lees: () => {
        const bytes = blob === null ? undefined : blobs.get(blob);
        return bytes && incidentFrom(pad, bytes);
      },
    } satisfies Versie,
  }));
  return new Map(
    [...Map.groupBy(versies, ({ id }) => id)].map(([id, alle]) => [id, alle.map(({ versie }) => versie)]),
  );
}

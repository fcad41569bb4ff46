import { OperatorError } from '../diagnostics/operator-error.ts';
import { placeInClone } from '../history/clone.ts';
import { isAncestor } from '../history/main-line.ts';
import type { Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { Versie } from '../verloop.ts';
import { verloop } from '../verloop.ts';
import { folderFrom } from './register-options.ts';

/** What main recorded of the incident, up to what was read. A folder without Git has no history, and says so. */
export function geschiedenis(
  given: Given,
  edges: Edges,
  id: string,
  commit: string | undefined,
): { readonly versies: readonly Versie[]; readonly reden: string | undefined } {
  try {
    const place = placeInClone(folderFrom(given, edges), edges.workingFolder);
    return { versies: verloop(place, commit ?? 'HEAD').get(id) ?? [], reden: undefined };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { versies: [], reden: error.message };
  }
}

/** Is the state of this hash in the history of what was read? */
export const isHier = (given: Given, edges: Edges, hash: string, commit: string | undefined): boolean =>
  commit !== undefined &&
  isAncestor(placeInClone(folderFrom(given, edges), edges.workingFolder).root, hash, commit);

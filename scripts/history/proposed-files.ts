import { OperatorError } from '../diagnostics/operator-error.ts';
import { nameAt, readFilesAt } from './blobs.ts';
import type { Place } from './clone.ts';
import { filesBetween, forkPoint, mergedTree } from './proposal.ts';

/** A file as an open proposal leaves it. */
export interface ProposedFile {
  /** Number of the proposal. */
  readonly number: number;
  /** Path from the root of the register. */
  readonly path: string;
  /** Nothing when the proposal takes the file away. */
  readonly bytes: Uint8Array | undefined;
}

interface Head {
  readonly number: number;
  readonly head: string;
}

/**
 * Every file of the register that open proposals change, as it will be when they are merged; of a proposal that
 * collides with main, as it stands in the proposal itself.
 * @param main commit of the main branch
 * @returns in the order of the numbers; a proposal of which the head is not in this clone has no file
 */
export function proposedFiles(place: Place, main: string, proposals: readonly Head[]): ProposedFile[] {
  return proposals
    .toSorted((a, b) => a.number - b.number)
    .flatMap((proposal) => {
      try {
        return filesOf(place, main, proposal);
      } catch (error) {
        // One proposal that cannot be looked at takes no other one from sight.
        if (error instanceof OperatorError) return [];
        throw error;
      }
    });
}

function filesOf({ root, folder }: Place, main: string, { number, head }: Head): ProposedFile[] {
  const tree = mergedTree(root, main, head);
  const from = tree === undefined ? forkPoint(root, main, head) : main;
  if (from === undefined) return [];
  const until = tree ?? head;
  const start = folder === '' ? '' : `${folder}/`;
  const paths = filesBetween(root, from, until).filter((path) => path.startsWith(start));
  const bytes = readFilesAt(
    root,
    paths.map((path) => ({ commit: until, path })),
  );
  return paths.map((path) => ({
    number,
    path: path.slice(start.length),
    bytes: bytes.get(nameAt({ commit: until, path })),
  }));
}

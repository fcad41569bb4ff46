import { nameAt, readFilesAt } from './blobs.ts';
import { currentBranch } from './changes.ts';
import { fetchProposals } from './fetch.ts';
import type { Environment } from './git.ts';
import { resolveCommit } from './git.ts';
import { isAncestor } from './main-line.ts';
import { mainOfOrigin } from './origin.ts';

/** How a clone stands to its `origin`. */
export interface CloneState {
  /** Commit that is checked out. */
  readonly head: string;
  readonly branch: string | undefined;
  /** Commit of main where `origin` points; `leeg` when it has no main yet, `geen` when there is no `origin`. */
  readonly origin: string;
  /** Is everything of this clone in that main already? */
  readonly isSent: boolean;
  /** Does that main hold something that this clone does not have? */
  readonly isBehind: boolean;
}

/**
 * Looks, and fetches main of `origin` when there is one.
 * @param key for the forge
 * @throws OperatorError when `origin` cannot be reached
 */
export function cloneState(root: string, environment: Environment, key: string): CloneState {
  const head = resolveCommit(root, 'HEAD');
  const origin = mainOfOrigin(root, environment);
  const hasMain = origin !== 'leeg' && origin !== 'geen';
  if (hasMain) fetchProposals(root, [], environment, key);
  return {
    head,
    branch: currentBranch(root),
    origin,
    isSent: hasMain && isAncestor(root, head, origin),
    isBehind: hasMain && !isAncestor(root, origin, head),
  };
}

/** Text of files in a commit, by path; a file that is not there is not in it. */
export function textsAt(root: string, commit: string, paths: readonly string[]): Map<string, string> {
  const found = readFilesAt(
    root,
    paths.map((path) => ({ commit, path })),
  );
  const decoder = new TextDecoder();
  return new Map(
    paths.flatMap((path) => {
      const bytes = found.get(nameAt({ commit, path }));
      return bytes ? [[path, decoder.decode(bytes)] as const] : [];
    }),
  );
}

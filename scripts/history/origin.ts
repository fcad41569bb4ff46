import type { Environment } from './git.ts';
import { git, tryGit, unasked } from './git.ts';
import { remoteAddress } from './release.ts';

/**
 * The commit of main where `origin` points.
 * @returns `leeg` when it has no main, `geen` when there is no `origin`
 * @throws OperatorError when it cannot be reached
 */
export function mainOfOrigin(root: string, environment: Environment): string {
  if (remoteAddress(root, 'origin') === undefined) return 'geen';
  const rows = git(
    root,
    ['ls-remote', 'origin', 'refs/heads/main'],
    'De plaats waar origin naar wijst is niet te bereiken.',
    undefined,
    unasked(environment),
  ).toString('utf8');
  return rows.split('\t')[0] || 'leeg';
}

/**
 * Sends main of this clone.
 * @throws OperatorError when the forge does not take it
 */
export function sendMain(root: string, environment: Environment): void {
  git(
    root,
    ['push', '--quiet', '--set-upstream', 'origin', 'refs/heads/main:refs/heads/main'],
    'Main is niet verstuurd. Mag u naar de forge schrijven, ook in .github/workflows?',
    undefined,
    unasked(environment),
  );
}

/**
 * Records files that were written, and nothing else; what stands ready for another commit stays ready.
 * @param paths from the root of the clone
 * @throws OperatorError when git does not know who records
 */
export function recordFiles(root: string, paths: readonly string[], message: string): void {
  git(root, ['add', '--', ...paths], 'De bestanden zijn gemaakt, maar niet klaar te zetten in Git.');
  // Recorded already, by a run that broke off just after.
  if (tryGit(root, ['diff', '--quiet', 'HEAD', '--', ...paths]).status === 0) return;
  git(
    root,
    ['commit', '--quiet', '-m', message, '--', ...paths],
    'De bestanden zijn gemaakt, maar niet vastgelegd. Kent Git uw naam al? (git config user.name)',
  );
}

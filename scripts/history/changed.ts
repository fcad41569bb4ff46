import { git, resolveCommit } from './git.ts';

/**
 * Files that differ between a commit and what is on disk now, new files included.
 * @returns paths from the root of the clone, with forward slashes
 * @throws OperatorError when the commit does not exist
 */
export function changedSince(repository: string, ref: string): ReadonlySet<string> {
  const commit = resolveCommit(repository, ref);
  const problem = 'De wijzigingen sinds die commit zijn niet te lezen.';
  const tracked = git(repository, ['diff', '--name-only', '-z', '--no-renames', commit, '--'], problem);
  const untracked = git(
    repository,
    ['ls-files', '-z', '--others', '--exclude-standard', '--full-name'],
    problem,
  );
  return new Set(
    [tracked, untracked].flatMap((output) => output.toString('utf8').split('\0')).filter(Boolean),
  );
}

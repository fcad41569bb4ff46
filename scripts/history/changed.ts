import type { Place } from './clone.ts';
import { git, resolveCommit } from './git.ts';

/**
 * Files of the register that differ between a commit and another one, or what is on disk now, new files included.
 * @param until the other commit; what is on disk when absent
 * @returns paths as findings show them
 * @throws OperatorError when a commit does not exist
 */
export function changedSince(place: Place, ref: string, until?: string): ReadonlySet<string> {
  const commits = [ref, ...(until === undefined ? [] : [until])].map((each) =>
    resolveCommit(place.root, each),
  );
  const names = (...args: string[]) =>
    git(
      place.root,
      [...args, '--', place.folder || '.'],
      'De wijzigingen sinds die commit zijn niet te lezen.',
    )
      .toString('utf8')
      .split('\0')
      .filter(Boolean);
  const changed = names('diff', '--name-only', '-z', '--no-renames', ...commits);
  const added = until === undefined ? names('ls-files', '-z', '--others', '--exclude-standard') : [];
  const start = place.folder ? place.folder.length + 1 : 0;
  return new Set([...changed, ...added].map((path) => `${place.prefix}${path.slice(start)}`));
}

import { git, resolveCommit, tryGit } from './git.ts';

/** A commit of a proposal. */
export interface ProposalCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** Where the head of a proposal is kept in this clone: never a branch, so that nobody works on it by mistake. */
export const headRef = (number: number): string => `refs/voorstel/${number}`;

/**
 * What comes out when a branch is merged, without making the merge. The commit that both have in common and everything
 * else is looked at as data: no hook runs, nothing is checked out.
 * @returns the tree of the result, or nothing when the two collide
 * @throws OperatorError when a commit does not exist
 */
export function mergedTree(root: string, main: string, head: string): string | undefined {
  const [ours, theirs] = [main, head].map((each) => resolveCommit(root, each)) as [string, string];
  const { status, output } = tryGit(root, ['merge-tree', '--write-tree', '--no-messages', ours, theirs]);
  return status === 0 ? /^[0-9a-f]{40,64}/.exec(output)?.[0] : undefined;
}

/** The commit at which a branch left main; nothing when the two have nothing in common. */
export function forkPoint(root: string, main: string, head: string): string | undefined {
  const commits = [main, head].map((each) => resolveCommit(root, each));
  const { status, output } = tryGit(root, ['merge-base', ...commits]);
  return status === 0 ? output.trim() : undefined;
}

/** Paths of files that differ between two commits or trees, from the root of the clone. */
export const filesBetween = (root: string, from: string, to: string): string[] =>
  git(
    root,
    ['diff-tree', '-r', '--no-renames', '--name-only', '-z', from, to],
    'De gewijzigde bestanden zijn niet te lezen.',
  )
    .toString('utf8')
    .split('\0')
    .filter(Boolean);

/** Every commit that is in the head and not in main, the oldest first. */
export const proposalCommits = (root: string, main: string, head: string): ProposalCommit[] =>
  git(
    root,
    [
      'rev-list',
      '--parents',
      '--reverse',
      '--topo-order',
      `${resolveCommit(root, main)}..${resolveCommit(root, head)}`,
    ],
    'De commits van dit voorstel zijn niet te lezen.',
  )
    .toString('utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [sha = '', ...parents] = row.split(' ');
      return { sha, parents };
    });

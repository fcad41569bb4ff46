import { OperatorError } from '../diagnostics/operator-error.ts';
import { fetchRefs } from './fetch.ts';
import type { Environment } from './git.ts';
import { git, resolveCommit, tryGit, unasked } from './git.ts';
import { isAncestor } from './main-line.ts';

/** What stands in a commit that `bijwerken` made, so that it may be made anew; whatever else is on a branch stays. */
const MARK = 'Bijgewerkt-met';

/** An upgrade that is ready to become a commit. */
export interface Upgrade {
  readonly branch: string;
  /** Commit on which it stands. */
  readonly parent: string;
  readonly tree: string;
  readonly title: string;
  readonly message: string;
}

/**
 * Is nothing changed, new or half done in what is checked out?
 */
export const isClean = (root: string): boolean =>
  git(root, ['status', '--porcelain', '--untracked-files=all'], 'De stand van de kloon is niet te lezen.')
    .length === 0;

/**
 * Records an upgrade on its branch. What is checked out is not touched, and the branch gets the commit in one step: it
 * is there whole, or it is as it was.
 * @returns hash of the commit, and whether it stood there already
 * @throws OperatorError when the branch holds work of somebody, or git does not know who records
 */
export function recordUpgrade(
  root: string,
  { branch, parent, tree, title, message }: Upgrade,
): { readonly commit: string; readonly isKnown: boolean } {
  const ref = `refs/heads/${branch}`;
  const old = ownCommitOn(root, branch, parent);
  if (old !== undefined) {
    const [oldTree, oldParent] = [`${old}^{tree}`, `${old}^`].map((each) =>
      git(root, ['rev-parse', '--verify', each], 'De tak is niet te lezen.').toString('utf8').trim(),
    );
    if (oldTree === tree && oldParent === parent) return { commit: old, isKnown: true };
  }
  const commit = git(
    root,
    ['commit-tree', tree, '-p', parent, '-m', title, '-m', message, '-m', `${MARK}: bijwerken`],
    'De nieuwe stand is niet vast te leggen. Kent Git uw naam al? (git config user.name)',
  )
    .toString('utf8')
    .trim();
  git(
    root,
    ['update-ref', ref, commit, old ?? '0'.repeat(commit.length)],
    `De tak ${branch} is niet te zetten.`,
  );
  return { commit, isKnown: false };
}

/**
 * What an earlier run recorded on the branch; nothing when there is no such branch.
 * @param main commit that is checked out
 * @throws OperatorError when the branch holds work of somebody
 */
export function ownCommitOn(root: string, branch: string, main: string): string | undefined {
  const { status, output } = tryGit(root, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  if (status !== 0) return undefined;
  if (!isOwn(root, output.trim(), main)) throw otherWork(branch);
  return output.trim();
}

/** Was this commit made by us, straight on main? */
function isOwn(root: string, commit: string, main: string): boolean {
  const body = git(root, ['show', '-s', '--format=%P%n%B', commit], 'De tak is niet te lezen.').toString(
    'utf8',
  );
  const [parents = ''] = body.split('\n');
  const isOurs = body.split('\n').includes(`${MARK}: bijwerken`);
  return isOurs && !parents.includes(' ') && isAncestor(root, parents, main);
}

const otherWork = (branch: string) =>
  new OperatorError(
    `De tak ${branch} bestaat al, met werk dat niet van bijwerken is. Er is niets veranderd.`,
    `Bekijk hem met: git log ${branch}. Is hij niet nodig, haal hem dan weg met: git branch -D ${branch}`,
  );

/**
 * Sends the branch to the forge. A branch that was sent before and is ours is replaced; anything else is not.
 * @throws OperatorError when the forge does not take it
 */
export function sendUpgrade(
  root: string,
  { branch, parent }: Upgrade,
  commit: string,
  environment: Environment,
): void {
  const env = unasked(environment);
  const ref = `refs/heads/${branch}`;
  const kept = `refs/bijwerken/origin/${branch}`;
  const rows = git(root, ['ls-remote', 'origin', ref], 'De forge is niet te bereiken.', undefined, env);
  const there = rows.toString('utf8').split('\t')[0] ?? '';
  if (there === commit) return;
  if (there !== '') {
    fetchRefs(root, 'origin', [`+${ref}:${kept}`], 'De tak op de forge is niet op te halen.', environment);
    if (!isOwn(root, resolveCommit(root, kept), parent)) throw otherWork(`origin/${branch}`);
  }
  git(
    root,
    ['push', '--quiet', `--force-with-lease=${ref}:${there}`, 'origin', `${commit}:${ref}`],
    'De tak is gemaakt, maar niet verstuurd. Mag u naar de forge schrijven, ook in .github/workflows?',
    undefined,
    env,
  );
}

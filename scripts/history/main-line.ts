import { OperatorError } from '../diagnostics/operator-error.ts';
import { git, resolveCommit, tryGit } from './git.ts';

/** A file as a step of main left it. */
interface StepFile {
  /** Path from the root of the clone. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Hash of what is in it now; nothing when it is gone. */
  readonly blob: string | null;
}

/** One step of main: a commit, with what it changed against the step before. */
export interface MainStep {
  readonly sha: string;
  readonly parents: readonly string[];
  /** When it was recorded, with offset. */
  readonly at: string;
  readonly message: string;
  readonly files: readonly StepFile[];
}

const NOTHING = /^0+$/;

/**
 * Every step of a branch, the oldest first. What was joined counts as one step: the way inside a proposal is not main.
 * @param root a clone, with or without work tree
 * @throws OperatorError when the history is not whole, or there is no such branch
 */
export function mainLine(root: string, ref: string): MainStep[] {
  if (tryGit(root, ['rev-parse', '--is-shallow-repository']).output.trim() === 'true')
    throw new OperatorError(
      'Deze kloon heeft maar een deel van de geschiedenis.',
      'Haal alles op: git fetch --unshallow',
    );
  const head = resolveCommit(root, ref);
  const log = git(
    root,
    ['log', '--first-parent', '--reverse', '-z', '--format=%H%n%P%n%cI%n%B', head],
    'De geschiedenis is niet te lezen.',
  ).toString('utf8');
  const steps = log
    .split('\0')
    .filter((each) => each !== '')
    .map((each) => {
      const [sha = '', parents = '', at = '', ...message] = each.split('\n');
      return { sha, parents: parents.split(' ').filter(Boolean), at, message: message.join('\n') };
    });
  const files = filesOf(root, steps);
  return steps.map((step) => ({ ...step, files: files.get(step.sha) ?? [] }));
}

/** What each step changed against its first parent, in one call. */
function filesOf(
  root: string,
  steps: readonly { readonly sha: string; readonly parents: readonly string[] }[],
): ReadonlyMap<string, StepFile[]> {
  const fields = git(
    root,
    ['diff-tree', '--stdin', '-r', '--root', '--no-renames', '-z'],
    'De geschiedenis is niet te lezen.',
    steps.map(({ sha, parents }) => `${[sha, parents[0]].filter(Boolean).join(' ')}\n`).join(''),
  )
    .toString('utf8')
    .split('\0');
  const found = new Map<string, StepFile[]>();
  let current: StepFile[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? '';
    if (!field.startsWith(':')) {
      current = [];
      found.set(field.trim(), current);
      continue;
    }
    const [, , , hash = '', letter] = field.split(' ');
    index += 1;
    current.push({
      path: fields[index] ?? '',
      kind: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'changed',
      blob: NOTHING.test(hash) ? null : hash,
    });
  }
  return found;
}

/** Is every object what its hash says? One byte that changed on disk is found here. */
export const isSound = (root: string): boolean =>
  tryGit(root, ['fsck', '--full', '--strict', '--no-dangling', '--no-progress']).status === 0;

/** Is this commit in the history of that one? A commit that is not there is not. */
export const isAncestor = (root: string, sha: string, ref: string): boolean =>
  /^[0-9a-f]{40,64}$/.test(sha) &&
  tryGit(root, ['merge-base', '--is-ancestor', sha, resolveCommit(root, ref)]).status === 0;

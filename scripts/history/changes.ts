import { readBlobs } from './blobs.ts';
import { git, resolveCommit } from './git.ts';

/** A file as a commit, or the next commit, leaves it. */
export interface Change {
  /** Path from the root of the clone. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A commit with what it says and what it changes. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly changes: readonly Change[];
}

interface Row {
  readonly hash: string;
  readonly path: string;
}

/** Links and submodules have no contents of their own. */
const FILE = /^100/;

/**
 * Every commit in `base..head`, the oldest first, with each file that it adds or changes. What a later commit takes
 * away again is still in an earlier one. Of a merge only what differs from all that it joins counts.
 * @throws OperatorError when a commit does not exist
 */
export function commitsBetween(root: string, base: string, head: string): Commit[] {
  const [from, to] = [base, head].map((ref) => resolveCommit(root, ref));
  const log = git(
    root,
    ['log', '--reverse', '--topo-order', '-z', '--format=%H%n%B', `${from}..${to}`],
    'De commits sinds dat punt zijn niet te lezen.',
  ).toString('utf8');
  const commits = log
    .split('\0')
    .filter((each) => each.trim() !== '')
    .map((each) => ({ hash: each.slice(0, 40).trim(), message: each.slice(each.indexOf('\n') + 1) }));
  if (commits.length === 0) return [];
  const raw = git(
    root,
    ['diff-tree', '--stdin', '-r', '-c', '--root', '--no-renames', '--diff-filter=AMT', '-z'],
    'De bestanden van de commits zijn niet te lezen.',
    commits.map(({ hash }) => `${hash}\n`).join(''),
  ).toString('utf8');
  const rows = perCommit(raw);
  const bytes = readBlobs(
    root,
    [...rows.values()].flat().map(({ hash }) => hash),
  );
  return commits.map((commit) => ({ ...commit, changes: withBytes(rows.get(commit.hash) ?? [], bytes) }));
}

/** Files that are ready for the next commit. */
export function stagedChanges(root: string): Change[] {
  const raw = git(
    root,
    ['diff', '--cached', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=AMT', '-z'],
    'Wat klaarstaat om vast te leggen is niet te lezen.',
  ).toString('utf8');
  const rows = rowsIn(raw.split('\0'));
  return withBytes(
    rows,
    readBlobs(
      root,
      rows.map(({ hash }) => hash),
    ),
  );
}

/** The branch that is checked out, or nothing. */
export const currentBranch = (root: string): string | undefined =>
  git(root, ['branch', '--show-current'], 'De naam van de tak is niet te lezen.').toString('utf8').trim() ||
  undefined;

/** Is this commit known to have been sent to another place? */
export const isPushed = (root: string, hash: string): boolean =>
  git(root, ['branch', '-r', '--contains', hash], 'De takken elders zijn niet te lezen.')
    .toString('utf8')
    .trim() !== '';

/** The folder in which this clone keeps its hooks, as git says it: from the root, or absolute. */
export const hooksFolder = (root: string): string =>
  git(root, ['rev-parse', '--git-path', 'hooks'], 'De map voor haken is niet te vinden.')
    .toString('utf8')
    .trim();

const withBytes = (rows: readonly Row[], bytes: ReadonlyMap<string, Uint8Array>): Change[] =>
  rows.map(({ path, hash }) => ({ path, bytes: bytes.get(hash) ?? new Uint8Array() }));

/** Of each commit its hash, then for each file a line with its hashes and a path. */
function perCommit(raw: string): Map<string, Row[]> {
  const fields = raw.split('\0');
  const found = new Map<string, Row[]>();
  let begin = 0;
  for (let index = 0; index <= fields.length; index += 1) {
    const isCommit = /^[0-9a-f]{40}$/.test(fields[index] ?? '') && !fields[index - 1]?.startsWith(':');
    if (!isCommit && index < fields.length) continue;
    if (index > begin) found.set(fields[begin] ?? '', rowsIn(fields.slice(begin + 1, index)));
    begin = index;
  }
  return found;
}

/** `:100644 100644 <old> <new> M`, and with more colons for a merge; the last mode and hash are the result. */
function rowsIn(fields: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < fields.length - 1; index += 1) {
    const head = fields[index] ?? '';
    if (!head.startsWith(':')) continue;
    const parents = /^:+/.exec(head)?.[0].length ?? 1;
    const parts = head.slice(parents).split(' ');
    const [mode = '', hash = ''] = [parts[parents], parts[2 * parents + 1]];
    if (FILE.test(mode)) rows.push({ hash, path: fields[index + 1] ?? '' });
    index += 1;
  }
  return rows;
}

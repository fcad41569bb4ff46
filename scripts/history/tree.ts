import type { Environment } from './git.ts';
import { git } from './git.ts';

/** A file in a tree: how it is kept, and the hash of what is in it. */
export interface TreeFile {
  /** `100644` an ordinary file, `100755` one that can be run, `120000` a link, `160000` another repository. */
  readonly mode: string;
  readonly hash: string;
}

/** Every file of a tree or commit, by path from the root. */
export function filesOfTree(root: string, tree: string): Map<string, TreeFile> {
  const rows = git(
    root,
    ['ls-tree', '-r', '-z', '--full-tree', tree],
    'De bestanden van een uitgave zijn niet te lezen.',
  )
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
  return new Map(
    rows.map((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', , hash = ''] = row.slice(0, tab).split(' ');
      return [row.slice(tab + 1), { mode, hash }];
    }),
  );
}

/**
 * Makes a tree of files, beside what is checked out: in an index of its own.
 * @param index file that git may use; it does not exist yet
 * @returns hash of the tree
 */
export function makeTree(
  root: string,
  files: ReadonlyMap<string, TreeFile>,
  index: string,
  environment: Environment,
): string {
  const env = { ...environment, GIT_INDEX_FILE: index };
  const rows = [...files].map(([path, { mode, hash }]) => `${mode} ${hash}\t${path}\0`).join('');
  const problem = 'De nieuwe stand is niet te maken.';
  git(root, ['update-index', '-z', '--add', '--index-info'], problem, rows, env);
  return git(root, ['write-tree'], problem, undefined, env).toString('utf8').trim();
}

/**
 * Writes every file of an index in a folder outside the clone.
 * @param index as `makeTree` left it
 */
export function exportIndex(root: string, index: string, folder: string, environment: Environment): void {
  git(
    root,
    ['checkout-index', '--all', '--force', `--prefix=${folder.replaceAll('\\', '/')}/`],
    'De nieuwe stand is niet uit te pakken.',
    undefined,
    { ...environment, GIT_INDEX_FILE: index },
  );
}

/** Hash of a folder in a tree or commit; nothing when it is not there. */
export const folderHash = (root: string, tree: string, folder: string): string =>
  git(root, ['ls-tree', '-z', '--full-tree', tree, '--', folder], 'Een map is niet te lezen.')
    .toString('utf8')
    .split('\t')[0]
    ?.split(' ')[2] ?? '';

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { fetchRefs } from './fetch.ts';
import type { Environment } from './git.ts';
import { git, resolveCommit, tryGit, unasked } from './git.ts';

/** Fetches a release: as objects only, nothing of it is checked out. */

/** Where a fetched release is kept: no branch and no tag of the school. */
const refOf = (tag: string) => `refs/bijwerken/${tag}`;

/**
 * The address of a remote of this clone; nothing when there is none of that name.
 */
export function remoteAddress(root: string, name: string): string | undefined {
  const { status, output } = tryGit(root, ['remote', 'get-url', name]);
  return status === 0 ? output.trim() : undefined;
}

/** Is this folder a repository of git, and not just files? */
export const isRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) ||
  (existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects')));

/**
 * Names of the tags `v<number>` in a repository.
 * @throws OperatorError when it cannot be reached
 */
export function releaseTags(root: string, from: string, environment: Environment): string[] {
  const rows = git(
    root,
    ['ls-remote', '--tags', '--refs', '--', from, 'refs/tags/v*'],
    'De plaats met uitgaven is niet te bereiken.',
    undefined,
    unasked(environment),
  ).toString('utf8');
  return rows.split('\n').flatMap((row) => /\trefs\/tags\/(v\d[\w.+-]*)$/.exec(row)?.[1] ?? []);
}

/**
 * Fetches the commit of a tag.
 * @returns its hash
 * @throws OperatorError when the tag is not there
 */
export function fetchTag(root: string, from: string, tag: string, environment: Environment): string {
  fetchRefs(
    root,
    from,
    [`+refs/tags/${tag}:${refOf(tag)}`],
    `De uitgave ${tag} is niet op te halen.`,
    environment,
  );
  return resolveCommit(root, refOf(tag));
}

/** The commit of a tag of this clone itself; nothing when it has none of that name. */
export function ownTag(root: string, tag: string): string | undefined {
  const { status, output } = tryGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `refs/tags/${tag}^{commit}`,
  ]);
  return status === 0 ? output.trim() : undefined;
}

/**
 * Puts the files of a folder into this clone as objects; what the folder says to ignore stays out.
 * @param index file that git may use; it does not exist yet
 * @returns hash of the tree
 * @throws OperatorError when the folder cannot be read
 */
export function folderTree(root: string, folder: string, index: string, environment: Environment): string {
  const gitFolder = git(root, ['rev-parse', '--absolute-git-dir'], 'De kloon is niet te lezen.');
  const place = ['--git-dir', gitFolder.toString('utf8').trim(), '--work-tree', folder];
  const env = { ...environment, GIT_INDEX_FILE: index };
  const problem = 'De map met de uitgave is niet te lezen.';
  git(folder, [...place, 'add', '--all', '--', '.'], problem, undefined, env);
  return git(folder, [...place, 'write-tree'], problem, undefined, env)
    .toString('utf8')
    .trim();
}

/**
 * Name and number of what a tree or commit holds, by its package.json.
 * @throws OperatorError when it holds no such file
 */
export function packageOf(root: string, tree: string): { readonly name: unknown; readonly version: unknown } {
  const problem = 'Wat hier staat is geen uitgave van het register: er is geen package.json.';
  const text = git(root, ['cat-file', 'blob', `${tree}:package.json`], problem).toString('utf8');
  try {
    const { name, version } = JSON.parse(text) as Record<string, unknown>;
    return { name, version };
  } catch {
    throw new OperatorError(problem, 'Kijk na waar de uitgave staat.');
  }
}

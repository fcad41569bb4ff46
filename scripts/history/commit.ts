import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Entry, Source } from '../register/source.ts';
import { readBlobs } from './blobs.ts';
import type { Place } from './clone.ts';
import { git, resolveCommit } from './git.ts';

const LINK = '120000';

/**
 * The register as it stands in a commit. Git is started three times whatever the size:
 * name to hash, list of files, all contents in one batch.
 * @param ref name or hash of the commit
 * @throws OperatorError when the commit does not exist, or the register is not in it
 */
export function commitSource(place: Place, ref: string): Source {
  const commit = resolveCommit(place.root, ref);
  return treeSource(place, commit, `commit ${commit.slice(0, 12)}`);
}

/**
 * The register as it stands in a tree, such as the result of a merge that was not made.
 * @param tree hash of a tree or commit
 * @param name what it is, for the report
 * @throws OperatorError when the register is not in it
 */
export function treeSource({ root, folder, prefix }: Place, tree: string, name: string): Source {
  const blobs = listBlobs(root, tree, folder ? `${folder}/` : '');
  if (blobs.length === 0)
    throw new OperatorError(
      `De map ${folder || '.'} staat niet in deze commit.`,
      'Kijk de naam van de map bij --map na, of kies een andere commit.',
    );
  let contents: Map<string, Uint8Array> | undefined;
  return {
    name,
    prefix,
    list: () => blobs.map(({ entry }) => entry),
    read: (path) => {
      contents ??= contentsOf(root, blobs);
      const bytes = contents.get(path);
      if (!bytes)
        throw new OperatorError(`${path} staat niet in de commit.`, 'Kijk de naam van het bestand na.');
      return bytes;
    },
  };
}

interface Blob {
  readonly entry: Entry;
  readonly hash: string;
}

function listBlobs(repository: string, commit: string, below: string): Blob[] {
  const output = git(
    repository,
    ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...(below ? ['--', below] : [])],
    'De bestanden van deze commit zijn niet te lezen.',
  ).toString('utf8');
  return output
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', type = '', hash = '', size = '0'] = row.slice(0, tab).split(/ +/);
      const path = row.slice(tab + 1 + below.length);
      const isFile = type === 'blob' && mode !== LINK;
      const entry: Entry = {
        path,
        type: isFile ? 'file' : mode === LINK ? 'link' : 'other',
        size: Number(size) || 0,
      };
      return { entry, hash };
    })
    .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
}

function contentsOf(root: string, blobs: readonly Blob[]): Map<string, Uint8Array> {
  const files = blobs.filter(({ entry }) => entry.type === 'file');
  const bytes = readBlobs(
    root,
    files.map(({ hash }) => hash),
  );
  return new Map(files.map(({ entry, hash }) => [entry.path, bytes.get(hash) ?? new Uint8Array()]));
}

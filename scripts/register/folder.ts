import { constants, existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Entry, Source } from './source.ts';

/**
 * The register in a folder on disk.
 * @param folder the folder that holds `organisatie.yaml`
 * @param workingFolder findings show paths from here
 * @throws OperatorError when the folder does not exist
 */
export function folderSource(folder: string, workingFolder: string): Source {
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) {
    throw new OperatorError(
      `De map ${folder} bestaat niet.`,
      'Start de opdracht in de map van het register, of noem de map met --map.',
    );
  }
  const root = realpathSync.native(folder);
  const real = new Set<string>();
  const shown = relative(workingFolder, folder).split(sep).join('/');
  return {
    name: `map ${shown || '.'}`,
    prefix: shown ? `${shown}/` : '',
    list: () => walk(folder, ''),
    read: (path) => readInside(root, path, real),
  };
}

/** Walks without following links, so a loop or a way out of the tree cannot be taken. */
function walk(root: string, below: string): Entry[] {
  const found: Entry[] = [];
  const children = readdirSync(join(root, below), { withFileTypes: true });
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) {
    const path = below ? `${below}/${child.name}` : child.name;
    if (child.isDirectory()) found.push(...walk(root, path));
    else if (child.isFile()) found.push({ path, type: 'file', size: lstatSync(join(root, path)).size });
    else found.push({ path, type: child.isSymbolicLink() ? 'link' : 'other', size: 0 });
  }
  return found;
}

/** Refuses to open a link; a system that does not know this flag has `isReal` look at the file itself. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** Is this the place that it seems to be, with no link on the way? */
const isReal = (path: string) => realpathSync.native(path) === path;

/**
 * Reads a file in the tree. A link may have come in between listing and reading: the real place must be the
 * place asked for.
 * @param real folders that were found to be what they seem
 */
function readInside(root: string, path: string, real: Set<string>): Uint8Array {
  const file = join(root, path);
  const place = NO_LINK ? dirname(file) : file;
  try {
    if (!file.startsWith(root + sep)) throw new Error('not inside');
    if (!real.has(place) && !isReal(place)) throw new Error('a link');
    real.add(place);
    return readFileSync(file, { flag: constants.O_RDONLY | NO_LINK });
  } catch {
    throw new OperatorError('Dit bestand is niet te lezen.', 'Kijk of het er nog is en of u het mag openen.');
  }
}

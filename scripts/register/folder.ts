import type { Dirent } from 'node:fs';
import { constants, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
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
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there?.isDirectory()) {
    throw new OperatorError(
      there
        ? `${folder} is geen map, maar een bestand of een snelkoppeling.`
        : `De map ${folder} bestaat niet.`,
      'Start de opdracht in de map van het register, of noem de map zelf met --map.',
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

/**
 * Walks without following links, so a loop or a way out of the tree cannot be taken. What cannot be looked at (no
 * rights, a name that is no text) is an entry of its own, so that it becomes a finding.
 * @throws OperatorError when the register itself cannot be opened
 */
function walk(root: string, below: string): Entry[] {
  let children: Dirent[];
  try {
    children = readdirSync(join(root, below), { withFileTypes: true });
  } catch {
    if (below !== '') return [{ path: below, type: 'other', size: 0 }];
    throw new OperatorError(`De map ${root} is niet te openen.`, 'Kijk of u deze map mag lezen.');
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  return children.flatMap((child) => {
    const path = below ? `${below}/${child.name}` : child.name;
    return child.isDirectory() ? walk(root, path) : [entryOf(root, path, child)];
  });
}

function entryOf(root: string, path: string, child: Dirent): Entry {
  if (child.isSymbolicLink()) return { path, type: 'link', size: 0 };
  const size = child.isFile() ? sizeOf(join(root, path)) : undefined;
  return size === undefined ? { path, type: 'other', size: 0 } : { path, type: 'file', size };
}

function sizeOf(file: string): number | undefined {
  try {
    return lstatSync(file).size;
  } catch {
    return undefined;
  }
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

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { git } from './git.ts';

/** Where a register is in its clone. */
export interface Place {
  /** The clone, as an absolute path. */
  readonly root: string;
  /** The register from the root of the clone, with forward slashes; empty when it is the root. */
  readonly folder: string;
  /** What stands before a path in findings: the register from where the command ran. */
  readonly prefix: string;
}

const slashes = (path: string) => path.split(sep).join('/');

/** The real place of a folder that may exist only in a commit. */
function realPlace(folder: string): { readonly existing: string; readonly path: string } {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const path = realpathSync.native(folder);
    return { existing: path, path };
  }
  const parent = realPlace(dirname(folder));
  return { existing: parent.existing, path: join(parent.path, basename(folder)) };
}

/**
 * Finds the clone of a register.
 * @param folder the register, as an absolute path; it need not be on disk now
 * @param workingFolder where the command ran
 * @throws OperatorError when it is in no clone
 */
export function placeInClone(folder: string, workingFolder: string): Place {
  const { existing, path } = realPlace(folder);
  const top = git(existing, ['rev-parse', '--show-toplevel'], 'Deze map is geen kloon van Git.');
  const root = realpathSync.native(top.toString('utf8').replace(/\n$/, ''));
  const shown = slashes(relative(realpathSync.native(workingFolder), path));
  return { root, folder: slashes(relative(root, path)), prefix: shown ? `${shown}/` : '' };
}

import { OperatorError } from '../diagnostics/operator-error.ts';
import { placeInClone } from './clone.ts';
import { resolveCommit, tryGit } from './git.ts';

/** A state of the register: its hash, and whether what was read is more than that. */
export interface Stand {
  readonly hash: string;
  readonly isGewijzigd: boolean;
}

/**
 * The state of a register that is read, by the hash of its commit; nothing when it is in no clone.
 * @param folder the register, as an absolute path
 * @param workingFolder where the command ran
 * @param ref a commit; nothing for what is on disk now
 */
export function standVan(folder: string, workingFolder: string, ref?: string): Stand | undefined {
  try {
    const place = placeInClone(folder, workingFolder);
    const hash = resolveCommit(place.root, ref ?? 'HEAD');
    const waar = place.folder === '' ? '.' : place.folder;
    const gewijzigd = tryGit(place.root, ['status', '--porcelain', '--', waar]).output;
    return { hash, isGewijzigd: ref === undefined && gewijzigd !== '' };
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

import { opgehaald } from '../schemas/controle.ts';
import type { Opdracht } from './beoordeel.ts';
import { placeInClone } from './history/clone.ts';
import { commitSource } from './history/commit.ts';
import { folderSource } from './register/folder.ts';
import type { RegisterNu } from './register-nu.ts';
import { registerNu } from './register-nu.ts';
import { left } from './runtime/handover.ts';

/** Where a register is, and where what was fetched is. */
interface Waar extends Omit<Opdracht, 'source' | 'voorgesteld'> {
  /** The register, as an absolute path. */
  readonly folder: string;
  readonly workingFolder: string;
  /** Folder with what `haal` left; nothing: only what is on disk, without proposals. */
  readonly werkmap: string | undefined;
}

/** The register, and from when it is. */
export interface GelezenRegister extends RegisterNu {
  /** When the proposals were fetched; nothing when they were not asked for. */
  readonly opgehaaldOp: Temporal.Instant | undefined;
  /** When reminders last went round; null when it cannot be seen, nothing when it was not asked for. */
  readonly herinnerd: Temporal.Instant | null | undefined;
  /** Commit of main that was read; nothing for a folder on disk. */
  readonly hoofdtak: string | undefined;
}

/**
 * Reads the register for a page or a command: a folder on disk, or main with the open proposals that were fetched.
 * @throws OperatorError when it is not there, or nothing was fetched
 */
export function leesRegister({ folder, workingFolder, werkmap, ...opdracht }: Waar): GelezenRegister {
  if (werkmap === undefined)
    return {
      ...registerNu({ ...opdracht, source: folderSource(folder, workingFolder) }),
      opgehaaldOp: undefined,
      herinnerd: undefined,
      hoofdtak: undefined,
    };
  const { op, herinnerd, main, voorstellen } = left(werkmap, 'voorstellen.json', opgehaald, 'haal');
  const place = placeInClone(folder, workingFolder);
  return {
    ...registerNu({ ...opdracht, source: commitSource(place, main) }, { place, main, voorstellen }),
    opgehaaldOp: Temporal.Instant.from(op),
    herinnerd: typeof herinnerd === 'string' ? Temporal.Instant.from(herinnerd) : herinnerd,
    hoofdtak: main,
  };
}

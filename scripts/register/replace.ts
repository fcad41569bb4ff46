import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';

/** A file of the register as it must become. */
export interface Vervanging {
  /** From the root of the register. */
  readonly path: string;
  /** What it held when it was read; nothing when it was not there. */
  readonly was: Uint8Array | undefined;
  readonly wordt: Uint8Array;
}

/**
 * Puts one file in the place of another, whole or not at all: whoever stops halfway leaves the old file. What somebody
 * else changed meanwhile is never overwritten.
 * @throws OperatorError when it was changed meanwhile, or cannot be written
 */
export function replaceFile(folder: string, { path, was, wordt }: Vervanging): void {
  const full = join(folder, path);
  refuseChanged(full, path, was);
  // Beside the register first: a rest of a broken attempt there is no file that the check does not know.
  for (const place of [dirname(folder), dirname(full)]) {
    const temporary = join(place, `.${basename(path)}.nieuw`);
    try {
      mkdirSync(dirname(full), { recursive: true });
      const mode = was ? lstatSync(full).mode : 0o666;
      rmSync(temporary, { force: true });
      writeFileSync(temporary, wordt, { mode, flag: 'wx', flush: true });
      renameSync(temporary, full);
      return;
    } catch {
      rmSync(temporary, { force: true });
    }
  }
  throw new OperatorError(
    `${path} is niet te schrijven.`,
    'Kijk of u in de map van het register mag schrijven. Dit bestand is niet veranderd.',
  );
}

function refuseChanged(full: string, path: string, was: Uint8Array | undefined): void {
  const there = lstatSync(full, { throwIfNoEntry: false });
  const isSame = was ? there?.isFile() === true && readFileSync(full).equals(was) : there === undefined;
  if (!isSame)
    throw new OperatorError(
      `${path} is intussen door iets anders veranderd.`,
      'Sla op wat u open hebt staan en doe de opdracht opnieuw.',
    );
}

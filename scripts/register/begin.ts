import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';

/** What `begin` is about to do in the folder of the register. */
export interface BeginPlan {
  readonly folder: string;
  /** Example files that go, as paths from the folder; each was listed there as an ordinary file. */
  readonly remove: readonly string[];
  /** Files that come, `organisatie.yaml` last. */
  readonly write: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Replaces the example by an own register. `organisatie.yaml` says that the register is an example, and
 * is replaced last and at once: a run that is killed half-way can simply be done again.
 * @throws OperatorError when the disk refuses something; what was done until then stays done
 */
export function applyBegin({ folder, remove, write }: BeginPlan): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const path of remove) {
      rmSync(join(folder, path), { force: true });
      removeWhenEmpty(dirname(join(folder, path)), folder);
    }
    for (const { path, text } of write) replaceFile(join(folder, path), text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new OperatorError(
      `Niet alles is gelukt: een bestand in ${folder} is niet te wijzigen (${error.code}).`,
      'Kijk of u in die map mag schrijven en doe begin opnieuw. Een deel van de voorbeelden kan al weg zijn.',
    );
  }
}

function removeWhenEmpty(below: string, folder: string): void {
  if (below !== folder && existsSync(below) && readdirSync(below).length === 0) rmdirSync(below);
}

/** Through a new file, so that there is never half a file, and a link in its place is not followed. */
function replaceFile(target: string, text: string): void {
  const fresh = `${target}.nieuw`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, text, { flag: 'wx' });
  renameSync(fresh, target);
}

import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOf } from './kinds.ts';

/** What `begin` is about to do in the folder of the register. */
export interface BeginPlan {
  readonly folder: string;
  /** Example files that go, as paths from the folder. */
  readonly remove: readonly string[];
  /** Files that come, `organisatie.yaml` last. */
  readonly write: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Replaces the example by an own register. `organisatie.yaml` says that the register is an example, and
 * is replaced last and at once: a run that is killed half-way can simply be done again.
 */
export function applyBegin({ folder, remove, write }: BeginPlan): void {
  for (const path of remove) {
    // The list comes from a file that anyone may edit: only files of the register itself may go.
    if (!kindOf(path)) continue;
    rmSync(join(folder, path), { force: true });
    removeWhenEmpty(dirname(join(folder, path)), folder);
  }
  for (const { path, text } of write) {
    const target = join(folder, path);
    writeFileSync(`${target}.nieuw`, text);
    renameSync(`${target}.nieuw`, target);
  }
}

function removeWhenEmpty(below: string, folder: string): void {
  if (below !== folder && existsSync(below) && readdirSync(below).length === 0) rmdirSync(below);
}

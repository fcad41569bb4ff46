import type { Beoordeling } from '../../scripts/beoordeel.ts';
import { beoordeel } from '../../scripts/beoordeel.ts';
import type { Termijn } from '../../scripts/protocol/reken.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { systemNow } from '../../scripts/runtime/clock.ts';

let read: Beoordeling | undefined;

/** The register with the verdict on it, read once per build by the register's own reader. */
export function register(): Beoordeling {
  read ??= beoordeel({ source: folderSource(__REGISTER_FOLDER__, __PROJECT_ROOT__), nu: systemNow() });
  return read;
}

let termijnen: ReadonlyMap<string, readonly Termijn[]> | undefined;

/** The terms of an incident, by its id. */
export function termijnenOf(id: string): readonly Termijn[] {
  termijnen ??= new Map(register().incidenten.map((file) => [file.value.id, file.termijnen]));
  return termijnen.get(id) ?? [];
}

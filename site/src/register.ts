import type { Verslag } from '../../schemas/verslag.ts';
import type { BeoordeeldRegister } from '../../scripts/beoordeel.ts';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { kindOf } from '../../scripts/register/kinds.ts';
import { systemNow } from '../../scripts/runtime/clock.ts';

type BeoordeeldIncident = BeoordeeldRegister['incidenten'][number];

let read: BeoordeeldRegister | undefined;

/** The register with the verdict on it, read once per build by the register's own reader. */
export function register(): BeoordeeldRegister {
  if (__BOUW__ === 'open') throw new Error('An open page asked for incidents.');
  read ??= beoordeel({
    source: folderSource(__REGISTER_FOLDER__, __PROJECT_ROOT__),
    nu: systemNow(),
    metOpen: true,
  });
  return read;
}

let byId: ReadonlyMap<string, BeoordeeldIncident> | undefined;

/** An incident with what the steps made of it, by its id. */
export function beoordeeld(id: string): BeoordeeldIncident | undefined {
  byId ??= new Map(register().incidenten.map((file) => [file.value.id, file]));
  return byId.get(id);
}

let inReport: ReadonlyMap<string, Verslag['incidents'][number]> | undefined;

/** An incident as the report names it, by its id. */
export function inVerslag(id: string): Verslag['incidents'][number] | undefined {
  inReport ??= new Map(register().verslag.incidents.map((each) => [each.id, each]));
  return inReport.get(id);
}

/** Texts of `organisatie.yaml` and of the suppliers, by path: what an incident is judged beside. */
export function omgevingsbestanden(): Record<string, string> {
  const source = folderSource(__REGISTER_FOLDER__, __PROJECT_ROOT__);
  const wanted = source.list().filter(({ path, type }) => {
    const kind = kindOf(path)?.name;
    return type === 'file' && (kind === 'organisatie' || kind === 'leverancier');
  });
  return Object.fromEntries(wanted.map(({ path }) => [path, new TextDecoder().decode(source.read(path))]));
}

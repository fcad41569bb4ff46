import type { Incident } from '../../schemas/incident.ts';
import type { RegisterLijst } from '../../schemas/register-lijst.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import { OperatorError } from '../../scripts/diagnostics/operator-error.ts';
import { placeInClone } from '../../scripts/history/clone.ts';
import type { GelezenRegister } from '../../scripts/lees-register.ts';
import { leesRegister } from '../../scripts/lees-register.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { kindOf } from '../../scripts/register/kinds.ts';
import { systemNow } from '../../scripts/runtime/clock.ts';
import type { Versie } from '../../scripts/verloop.ts';
import { verloop } from '../../scripts/verloop.ts';
import { lijst } from './view/lijst.ts';

type BeoordeeldIncident = GelezenRegister['incidenten'][number];

/** The register, and when this build read it. */
interface GetoondRegister extends GelezenRegister {
  /** From when what is shown is: the real clock, also where the example's stands still. */
  readonly vanaf: Temporal.Instant;
}

let read: GetoondRegister | undefined;

/** The register with the verdict on it, read once per build by the register's own reader. */
export function register(): GetoondRegister {
  if (__BOUW__ === 'open') throw new Error('An open page asked for incidents.');
  if (read) return read;
  const nu = systemNow();
  const gelezen = leesRegister({
    folder: __REGISTER_FOLDER__,
    workingFolder: __PROJECT_ROOT__,
    werkmap: __WERKMAP__ || undefined,
    nu,
    metOpen: true,
  });
  read = { ...gelezen, vanaf: gelezen.opgehaaldOp ?? nu };
  return read;
}

let byId: ReadonlyMap<string, BeoordeeldIncident> | undefined;

/** An incident with what the steps made of it, by its id. */
export function beoordeeld(id: string): BeoordeeldIncident | undefined {
  byId ??= new Map(register().incidenten.map((file) => [file.value.id, file]));
  return byId.get(id);
}

let all: ReadonlyMap<string, Incident> | undefined;

/** Every incident by its id. */
export function incidenten(): ReadonlyMap<string, Incident> {
  all ??= new Map(register().incidenten.map(({ value }) => [value.id, value]));
  return all;
}

let list: RegisterLijst | undefined;

/** The register as a list, made once per build: thousands of rows are sorted once. */
export function registerLijst(): RegisterLijst {
  const { verslag, opgehaaldOp } = register();
  list ??= lijst({ verslag, incidenten: incidenten(), metVoorstellen: opgehaaldOp !== undefined });
  return list;
}

let inReport: ReadonlyMap<string, Verslag['incidents'][number]> | undefined;

/** An incident as the report names it, by its id. */
export function inVerslag(id: string): Verslag['incidents'][number] | undefined {
  inReport ??= new Map(register().verslag.incidents.map((each) => [each.id, each]));
  return inReport.get(id);
}

/** What the history says of every incident, or why there is none. */
interface Geschiedenis {
  readonly versies: ReadonlyMap<string, readonly Versie[]>;
  /** Why there is no history; nothing when there is. */
  readonly reden: string | undefined;
}

let history: Geschiedenis | undefined;

/** The history of main, read once per build. A folder without Git has none, and says so. */
export function geschiedenis(): Geschiedenis {
  if (history) return history;
  try {
    const place = placeInClone(__REGISTER_FOLDER__, __PROJECT_ROOT__);
    history = { versies: verloop(place, register().hoofdtak ?? 'HEAD'), reden: undefined };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    history = { versies: new Map(), reden: error.message };
  }
  return history;
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

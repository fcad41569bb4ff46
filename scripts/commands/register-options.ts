import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { changedSince } from '../history/changed.ts';
import { placeInClone } from '../history/clone.ts';
import { commitSource } from '../history/commit.ts';
import type { Zoeker } from '../privacy/spoor.ts';
import { leesWeigerlijst, opWeigerlijst } from '../privacy/weigerlijst.ts';
import { folderSource } from '../register/folder.ts';
import type { Source } from '../register/source.ts';
import type { Given, Option } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

/** Options that every command on a register has. */
export const registerOptions = {
  map: { type: 'string', value: '<map>', help: 'een ander register dan de map incidents' },
  commit: {
    type: 'string',
    value: '<ref>',
    help: 'het register zoals het in deze commit staat, in plaats van op schijf',
  },
  nu: { type: 'string', value: '<ISO>', help: 'zet de klok vast, bijvoorbeeld 2026-09-14T09:00+02:00' },
} as const satisfies Record<string, Option>;

/** A list of words that may not stand anywhere; its place is outside the register. */
export const weigerlijstOption = {
  type: 'string',
  value: '<bestand>',
  help: 'een eigen lijst met namen die nergens mogen staan; zie privacy --maak-weigerlijst',
} as const satisfies Option;

/**
 * Ways of searching for personal data besides the ordinary ones.
 * @throws OperatorError when the list is not there or is no list
 */
export function zoekersFrom(given: Given, edges: Edges): Zoeker[] {
  const path = textOf(given, 'weigerlijst');
  if (path === undefined) return [];
  const full = resolve(edges.workingFolder, path);
  const lijst = existsSync(full) ? leesWeigerlijst(readFileSync(full, 'utf8')) : undefined;
  if (lijst) return [opWeigerlijst(lijst)];
  throw new OperatorError(
    'De weigerlijst is er niet, of is geen weigerlijst.',
    'Maak haar met: npm run -s register -- privacy --maak-weigerlijst <bestand met namen>',
  );
}

const DEFAULT_FOLDER = 'incidents';

/**
 * The register that the options name.
 * @throws OperatorError when it is not there
 */
export function sourceFrom(given: Given, edges: Edges): Source {
  const folder = folderFrom(given, edges);
  const ref = textOf(given, 'commit');
  if (ref !== undefined) return commitSource(placeInClone(folder, edges.workingFolder), ref);
  return folderSource(folder, edges.workingFolder);
}

/** The folder of the register that the options name, as an absolute path. */
export const folderFrom = (given: Given, edges: Edges) =>
  resolve(edges.workingFolder, textOf(given, 'map') ?? DEFAULT_FOLDER);

/**
 * The files that changed since the commit of `--sinds`; nothing when that was not asked.
 * @throws OperatorError when the register is in no clone, or the commit does not exist
 */
export function changedFrom(given: Given, edges: Edges): ReadonlySet<string> | undefined {
  const since = textOf(given, 'sinds');
  if (since === undefined) return undefined;
  return changedSince(
    placeInClone(folderFrom(given, edges), edges.workingFolder),
    since,
    textOf(given, 'commit'),
  );
}

/**
 * The clock of this run.
 * @throws OperatorError when `--nu` is no moment with an offset
 */
export function clockFrom(given: Given, edges: Edges): { nu: Temporal.Instant; isNuFixed: boolean } {
  const text = textOf(given, 'nu');
  if (text === undefined) return { nu: edges.now(), isNuFixed: false };
  try {
    const nu = Temporal.Instant.from(text);
    const { year } = nu.toZonedDateTimeISO('UTC');
    if (year < 2000 || year > 2199) throw new RangeError('a year that no register knows');
    return { nu, isNuFixed: true };
  } catch {
    throw new OperatorError('De tijd bij --nu is niet te lezen.', 'Schrijf haar als 2026-09-14T09:00+02:00.');
  }
}

/**
 * The form in which the result is shown; text unless asked otherwise.
 * @throws OperatorError for a form that does not exist
 */
export function vormFrom<V extends string>(given: Given, vormen: readonly V[]): V {
  const asked = textOf(given, 'vorm') ?? 'tekst';
  const vorm = vormen.find((each) => each === asked);
  if (vorm !== undefined) return vorm;
  throw new OperatorError('Deze vorm bestaat niet.', `Kies bij --vorm uit: ${vormen.join(', ')}.`);
}

/** The forms of a command that has no report. */
export const VORMEN = ['tekst', 'json'] as const;

/**
 * Paths typed by hand, as findings show them.
 * @throws OperatorError for a path that does not exist or lies outside the register
 */
export function pathsFrom(given: Given, source: Source, edges: Edges): ReadonlySet<string> | undefined {
  if (given.positionals.length === 0) return undefined;
  const root = resolve(edges.workingFolder, source.prefix);
  const files = source.list().map((entry) => `${source.prefix}${entry.path}`);
  const chosen = given.positionals.flatMap((typed) => {
    const path = resolve(edges.workingFolder, typed);
    if (path !== root && !path.startsWith(`${root}/`) && !path.startsWith(`${root}\\`)) {
      throw new OperatorError(
        `${typed} ligt buiten het register.`,
        `Noem een bestand of map in ${source.prefix}`,
      );
    }
    const below = files.filter((file) => {
      const full = resolve(edges.workingFolder, file);
      return full === path || full.startsWith(`${path}/`) || full.startsWith(`${path}\\`);
    });
    if (below.length === 0 && !existsSync(path)) {
      throw new OperatorError(`${typed} bestaat niet.`, 'Kijk de naam van het bestand na.');
    }
    return below;
  });
  return new Set(chosen);
}

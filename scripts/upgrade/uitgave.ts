import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import {
  fetchTag,
  folderTree,
  isRepository,
  ownTag,
  packageOf,
  releaseTags,
  remoteAddress,
} from '../history/release.ts';
import { vergelijkVersies } from './versie.ts';

/** Where releases are. */
const BRON = 'bron';
const NAAM = 'incidentregister';

/** A release, as objects in the clone. */
export interface Uitgave {
  /** Commit or tree. */
  readonly boom: string;
  /** The release that the school has now, as it was made; nothing when it is not to be found. */
  readonly vorige: string | undefined;
  /** Where it came from, for the report. */
  readonly bron: string;
}

/** What to look for, and where. */
export interface Gezocht {
  readonly root: string;
  readonly workingFolder: string;
  readonly versie: string;
  /** The version that the school has now. */
  readonly eigenVersie: string;
  /** A folder or address; without it the remote `bron`. */
  readonly van: string | undefined;
  /** Folder in which files may be made. */
  readonly tijdelijk: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Gets a release.
 * @throws OperatorError when it is not there, or is something else
 */
export function haalUitgave(gezocht: Gezocht): Uitgave {
  const { root, workingFolder, versie, eigenVersie, tijdelijk, environment } = gezocht;
  const van = gezocht.van ?? remoteAddress(root, BRON);
  if (van === undefined || van === '')
    throw new OperatorError(
      'Waar de uitgaven staan is niet bekend.',
      `Noem het met --van, of leg het eenmaal vast: git remote add ${BRON} <adres>`,
    );
  const map = resolve(workingFolder, van);
  const isMap = existsSync(map) && statSync(map).isDirectory();
  const eigen = ownTag(root, `v${eigenVersie}`);
  if (isMap && !isRepository(map)) {
    const boom = folderTree(root, map, join(tijdelijk, 'index-van-map'), environment);
    return gekeurd(root, { boom, vorige: eigen, bron: 'een map' }, versie);
  }
  const from = isMap ? map : van;
  const tags = releaseTags(root, from, environment);
  if (!tags.includes(`v${versie}`)) throw nietGevonden(versie, tags);
  const boom = fetchTag(root, from, `v${versie}`, environment);
  const vorige = tags.includes(`v${eigenVersie}`)
    ? fetchTag(root, from, `v${eigenVersie}`, environment)
    : eigen;
  return gekeurd(root, { boom, vorige, bron: `de tag v${versie}` }, versie);
}

/** A tag may stand at anything: what it holds must say that it is this software, and this release of it. */
function gekeurd(root: string, uitgave: Uitgave, versie: string): Uitgave {
  const { name, version } = packageOf(root, uitgave.boom);
  if (name !== NAAM)
    throw new OperatorError(
      'Wat hier staat is geen uitgave van het register.',
      'Kijk na waar de uitgave staat.',
    );
  if (version !== versie)
    throw new OperatorError(
      `De uitgave noemt zichzelf anders dan ${versie}.`,
      'Kijk na waar de uitgave staat, of noem de versie die in haar package.json staat.',
    );
  return uitgave;
}

function nietGevonden(versie: string, tags: readonly string[]): OperatorError {
  const namen = tags
    .map((tag) => tag.slice(1))
    .sort(vergelijkVersies)
    .slice(-10);
  return new OperatorError(
    `De uitgave ${versie} is er niet.`,
    namen.length > 0
      ? `Deze zijn er: ${namen.join(', ')}.`
      : 'Er is daar geen enkele uitgave (tag v<versie>).',
  );
}

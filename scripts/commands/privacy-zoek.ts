import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Incident } from '../../schemas/incident.ts';
import { commitsBetween, currentBranch, isPushed, stagedChanges } from '../history/changes.ts';
import type { Place } from '../history/clone.ts';
import { placeInClone } from '../history/clone.ts';
import type { Zoeker } from '../privacy/spoor.ts';
import type { Vondst } from '../privacy/vondst.ts';
import { haal } from '../register/fetch.ts';
import { folderSource } from '../register/folder.ts';
import { splitsLeesVorm } from '../register/read-file.ts';
import { goodFiles } from '../register/register-file.ts';
import type { Source } from '../register/source.ts';
import { inBestand, inTekst } from './privacy-plekken.ts';

/** What to search, as the options say it. */
export interface Vraag {
  readonly workingFolder: string;
  /** The register, as an absolute path. */
  readonly folder: string;
  readonly zoekers: readonly Zoeker[];
  readonly sinds: string | undefined;
  readonly tot: string | undefined;
  readonly isStaged: boolean;
  /** Text of a message. */
  readonly bericht: string | undefined;
  readonly tak: string | undefined;
  readonly titel: string | undefined;
}

/**
 * Everything that is asked; when nothing is, the register on disk.
 * @throws OperatorError when commits are asked and there is no clone, or no such commit
 */
export function zoek(vraag: Vraag): Vondst[] {
  const { workingFolder, folder, zoekers, sinds, tot, isStaged, bericht, tak, titel } = vraag;
  const isAll = [sinds, bericht, titel, tak].every((each) => each === undefined) && !isStaged;
  if (isAll) return onDisk(folder, workingFolder, zoekers);
  const clone = isStaged || sinds !== undefined ? placeInClone(folder, workingFolder) : undefined;
  const branch = tak ?? (clone && currentBranch(clone.root));
  return [
    ...(clone && isStaged
      ? stagedChanges(clone.root).flatMap((each) =>
          inBestand(each, clone.folder, { plek: 'klaargezet', zoekers }),
        )
      : []),
    ...(clone && sinds !== undefined ? inCommits(clone, sinds, tot ?? 'HEAD', zoekers, onDiskOf(clone)) : []),
    ...(bericht === undefined ? [] : inTekst('bericht van de commit', bericht, { plek: 'bericht', zoekers })),
    ...(branch === undefined
      ? []
      : inTekst('naam van de tak', branch, { plek: 'tak', zoekers }, { isNaam: true })),
    ...(titel === undefined ? [] : inTekst('titel', titel, { plek: 'titel', zoekers })),
  ];
}

function onDisk(folder: string, workingFolder: string, zoekers: readonly Zoeker[]): Vondst[] {
  const source = folderSource(folder, workingFolder);
  return source
    .list()
    .filter(({ type, size }) => type === 'file' && size < MOST_BYTES)
    .flatMap(({ path }) =>
      inBestand(
        { path: `${source.prefix}${path}`, bytes: source.read(path) },
        source.prefix.replace(/\/$/, ''),
        {
          plek: 'schijf',
          zoekers,
        },
      ),
    );
}

function onDiskOf({ root, folder }: Place): Source | undefined {
  const path = folder ? resolve(root, folder) : root;
  return existsSync(path) ? folderSource(path, path) : undefined;
}

const MOST_BYTES = 5_000_000;

/**
 * What stands in any commit after `base`, up to and with `head`.
 * @param register where is written which commits somebody looked at already
 */
export function inCommits(
  { root, folder }: Place,
  base: string,
  head: string,
  zoekers: readonly Zoeker[],
  register: Source | undefined,
): Vondst[] {
  const besproken = new Set((register ? incidents(register) : []).flatMap(commitsThatMayStay));
  return commitsBetween(root, base, head).flatMap(({ hash, message, changes }) => {
    if (besproken.has(hash.slice(0, 10))) return [];
    const zoektocht = { plek: 'commit', zoekers, commit: hash.slice(0, 10) } as const;
    const gevonden = [
      ...inTekst('bericht van de commit', message, zoektocht),
      ...changes.flatMap((change) => inBestand(change, folder, zoektocht)),
    ];
    if (gevonden.length === 0 || !isPushed(root, hash)) return gevonden;
    return gevonden.map((each) => ({ ...each, plek: 'verstuurd' as const }));
  });
}

/** Commits of which somebody decided that what was found is nobody's. */
const commitsThatMayStay = ({ mag_blijven = [] }: Incident) =>
  mag_blijven.flatMap(({ waar }) => /^commit ([0-9a-f]{10})/.exec(waar)?.[1] ?? []);

/** The incidents that can be read. */
function incidents(source: Source): Incident[] {
  return goodFiles(
    haal(source).map((fetched) => splitsLeesVorm(source, fetched)),
    'incident',
  ).map(({ value }) => value);
}

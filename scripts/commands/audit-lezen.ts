import type { Organisatie } from '../../schemas/organisatie.ts';
import { AFWEZIG } from '../../schemas/poort.ts';
import { inhoudVan, lijstVan, vingerafdruk, vingerafdrukVanBytes } from '../gate/besluit.ts';
import type { GelezenStap } from '../gate/bewijs.ts';
import { kenmerkIn } from '../gate/bewijs.ts';
import { leesVastlegging } from '../gate/vastlegging.ts';
import { nameAt, readBlobs, readFilesAt } from '../history/blobs.ts';
import type { MainStep } from '../history/main-line.ts';
import { incidentFrom } from '../register/from-bytes.ts';
import { memorySource } from '../register/memory.ts';
import { leesOrganisatie } from '../register/organisatie.ts';

const ORGANISATIE = 'organisatie.yaml';

/**
 * The steps of main that touch the register, with everything worked out again from what is in Git. Contents are read in
 * three calls, however long the history is.
 * @param folder the register from the root of the clone
 */
export function leesStappen(root: string, folder: string, line: readonly MainStep[]): GelezenStap[] {
  const start = folder === '' ? '' : `${folder}/`;
  const steps = line
    .map((step) => ({ ...step, files: step.files.filter(({ path }) => path.startsWith(start)) }))
    .filter(({ files, message }) => files.length > 0 || leesVastlegging(message) !== undefined);
  const paths = (step: MainStep) =>
    step.files.map(({ path }) => path).filter((path) => isOnderwerp(path.slice(start.length)));
  const blobs = readBlobs(
    root,
    steps.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? [])),
  );
  const before = readFilesAt(
    root,
    steps.flatMap((step) =>
      step.parents
        .slice(0, 1)
        .flatMap((commit) => [...paths(step), `${start}${ORGANISATIE}`].map((path) => ({ commit, path }))),
    ),
  );
  const roles = memo((bytes: Uint8Array) => leesOrganisatie(memorySource({ [ORGANISATIE]: bytes })));
  return steps.map((step): GelezenStap => {
    const [parent = ''] = step.parents;
    const vastlegging = leesVastlegging(step.message);
    const lijst = typeof vastlegging === 'object' ? lijstVan(vastlegging.inhoud ?? '') : undefined;
    const organisatie = roles(before.get(nameAt({ commit: parent, path: `${start}${ORGANISATIE}` })));
    const afdruk = (path: string, bytes: Uint8Array | undefined) =>
      afdrukVan(path.slice(start.length), bytes, lijst);
    return {
      commit: step.sha,
      ouders: step.parents,
      op: step.at,
      vastlegging,
      bestanden: step.files.map(({ path, kind, blob }) => ({
        pad: path.slice(start.length),
        wat: kind,
        blob,
      })),
      inhoud: new Map(
        step.files
          .filter(({ path }) => isOnderwerp(path.slice(start.length)))
          .map(({ path, blob }) => [
            path.slice(start.length),
            {
              voor: afdruk(path, before.get(nameAt({ commit: parent, path }))),
              na: afdruk(path, blob === null ? undefined : blobs.get(blob)),
            },
          ]),
      ),
      rolhouders: organisatie?.rolhouders ?? [],
      nodig: organisatie?.instellingen?.goedkeuringen_nodig ?? 1,
    };
  });
}

/** Is this a file about which is decided? */
const isOnderwerp = (path: string) => path === ORGANISATIE || kenmerkIn(path) !== undefined;

function afdrukVan(
  path: string,
  bytes: Uint8Array | undefined,
  lijst: ReturnType<typeof lijstVan>,
): string | null {
  if (!bytes) return AFWEZIG;
  if (path === ORGANISATIE) return vingerafdrukVanBytes(bytes, 'organisatie/1');
  const incident = incidentFrom(path, bytes);
  return incident ? vingerafdruk(inhoudVan(incident, lijst), lijst) : null;
}

/** Reading the same bytes again gives the same: most steps have the roles of the step before. */
function memo(read: (bytes: Uint8Array) => Organisatie | undefined) {
  const known = new Map<string, Organisatie | undefined>();
  return (bytes: Uint8Array | undefined): Organisatie | undefined => {
    if (!bytes) return undefined;
    const key = vingerafdrukVanBytes(bytes, '');
    if (!known.has(key)) known.set(key, read(bytes));
    return known.get(key);
  };
}

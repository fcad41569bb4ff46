import type { VoorstelControle } from '../../schemas/controle.ts';
import type { Incident } from '../../schemas/incident.ts';
import { AFWEZIG } from '../../schemas/poort.ts';
import type { Inhoud } from '../gate/besluit.ts';
import { inhoudVan, vingerafdruk, vingerafdrukVanBytes } from '../gate/besluit.ts';
import { knownObjects, nameAt, readFilesAt } from '../history/blobs.ts';
import type { Place } from '../history/clone.ts';
import { incidentFrom } from '../register/from-bytes.ts';

/** What is approved, as it stands in one commit. */
export interface InhoudOp {
  /** Fingerprint; `afwezig`, or nothing when it cannot be read. */
  readonly afdruk: string | null;
  readonly incident?: Incident;
  readonly inhoud?: Inhoud;
}

/**
 * What is approved, in each of these commits or trees; all are read at once.
 * @param onderwerp path from the root of the clone
 */
export function inhoudIn(
  { root, folder }: Place,
  onderwerp: string,
  commits: readonly string[],
): ReadonlyMap<string, InhoudOp> {
  const known = knownObjects(root, commits);
  const bytes = readFilesAt(
    root,
    [...known].map((commit) => ({ commit, path: onderwerp })),
  );
  const path = folder === '' ? onderwerp : onderwerp.slice(folder.length + 1);
  return new Map(
    commits.map((commit) => [
      commit,
      // Of a commit that is not here nobody knows what was in it; that is not the same as nothing.
      known.has(commit) ? lees(path, bytes.get(nameAt({ commit, path: onderwerp }))) : { afdruk: null },
    ]),
  );
}

function lees(path: string, bytes: Uint8Array | undefined): InhoudOp {
  if (!bytes) return { afdruk: AFWEZIG };
  if (!path.endsWith('.md')) return { afdruk: vingerafdrukVanBytes(bytes, 'organisatie/1') };
  const incident = incidentFrom(path, bytes);
  if (!incident) return { afdruk: null };
  const inhoud = inhoudVan(incident);
  return { afdruk: vingerafdruk(inhoud), incident, inhoud };
}

/** Does the last judgement decide: about the AP, or that it is no datalek? */
function isBeslist({ incident }: InhoudOp): boolean {
  const laatste = incident?.beoordelingen?.at(-1);
  const ap = laatste?.ap?.antwoord;
  return (ap !== undefined && ap !== 'onbekend') || laatste?.geen_datalek_reden !== undefined;
}

/** Path of what is approved. */
export function onderwerpPad(
  { folder }: Place,
  soort: VoorstelControle['soort'],
  kenmerken: readonly string[],
): string | null {
  const start = folder === '' ? '' : `${folder}/`;
  if (soort === 'organisatie') return `${start}organisatie.yaml`;
  const [kenmerk] = kenmerken;
  return kenmerk === undefined || kenmerken.length > 1
    ? null
    : `${start}${kenmerk.slice(0, 4)}/${kenmerk}.md`;
}

/** What is approved, on main and as it will be. */
export function inhoudVoor(
  place: Place,
  onderwerp: string | null,
  main: string,
  boom: string | null,
): VoorstelControle['inhoud'] {
  if (onderwerp === null) return { nu: null, straks: null, beslist: false };
  const gelezen = inhoudIn(place, onderwerp, boom ? [main, boom] : [main]);
  const straks = boom ? gelezen.get(boom) : undefined;
  return {
    nu: gelezen.get(main)?.afdruk ?? null,
    straks: straks?.afdruk ?? null,
    beslist: straks !== undefined && isBeslist(straks),
  };
}

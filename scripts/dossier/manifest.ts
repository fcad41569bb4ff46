import type { Manifest } from '../../schemas/manifest.ts';
import { sha256Van } from '../gate/controlegetal.ts';
import { controlegetalVanBytes } from '../gate/momentopname.ts';

/** The manifest of a dossier: made when it is written, and held against what is there later. */

/** A file of a dossier, before it is written. */
export interface Bestand {
  /** Place in the folder, with forward slashes. */
  readonly pad: string;
  readonly inhoud: Uint8Array;
}

/** Names of the two files that say what the others are. */
export const MANIFEST = 'manifest.json';
export const SOMMEN = 'SHA256SUMS';

/** What a dossier is of. */
type Kop = Pick<Manifest, 'incident' | 'op' | 'commit' | 'gemaakt_op'>;

/** The manifest of these files. */
export function maakManifest(
  { incident, op, commit, gemaakt_op }: Kop,
  bestanden: readonly Bestand[],
): Manifest {
  const zonder = {
    versie: 1 as const,
    incident,
    op,
    commit,
    gemaakt_op,
    bestanden: bestanden
      .map(({ pad, inhoud }) => ({ pad, bytes: inhoud.length, sha256: controlegetalVanBytes(inhoud) }))
      .sort((a, b) => (a.pad < b.pad ? -1 : 1)),
  };
  return { ...zonder, sha256: sha256Van(zonder) };
}

/** A manifest as its file holds it. */
export const manifestTekst = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 2)}\n`;

/** The sums in the form that `sha256sum -c` reads, the manifest itself included. */
export const somTekst = (manifest: Manifest): string =>
  [
    ...manifest.bestanden,
    { pad: MANIFEST, sha256: controlegetalVanBytes(new TextEncoder().encode(manifestTekst(manifest))) },
  ]
    .map(({ pad, sha256 }) => `${sha256}  ${pad}\n`)
    .join('');

/**
 * What is not as the manifest says, in sentences; empty when all is right.
 * @param gevonden every file in the folder, the manifest and its sums included
 */
export function nagekeken(manifest: Manifest, gevonden: readonly Bestand[]): string[] {
  const { sha256, ...rest } = manifest;
  const er = new Map(gevonden.map(({ pad, inhoud }) => [pad, inhoud]));
  const bekend = new Set([MANIFEST, SOMMEN, ...manifest.bestanden.map(({ pad }) => pad)]);
  const sommen = er.get(SOMMEN);
  return [
    ...(sha256Van(rest) === sha256
      ? []
      : ['Het manifest zelf is veranderd: zijn controlegetal klopt niet met wat erin staat.']),
    ...manifest.bestanden.flatMap(({ pad, bytes, sha256: verwacht }) => {
      const inhoud = er.get(pad);
      if (!inhoud) return [`${pad} ontbreekt.`];
      return inhoud.length === bytes && controlegetalVanBytes(inhoud) === verwacht
        ? []
        : [`${pad} is veranderd.`];
    }),
    ...(sommen && new TextDecoder().decode(sommen) !== somTekst(manifest) ? [`${SOMMEN} is veranderd.`] : []),
    ...(sommen ? [] : [`${SOMMEN} ontbreekt.`]),
    ...[...er.keys()]
      .filter((pad) => !bekend.has(pad))
      .sort()
      .map((pad) => `${pad} hoort er niet bij: het staat niet in het manifest.`),
  ];
}

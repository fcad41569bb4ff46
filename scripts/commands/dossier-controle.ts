import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../schemas/manifest.ts';
import { manifest as vorm } from '../../schemas/manifest.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { MANIFEST, nagekeken } from '../dossier/manifest.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leesMap } from './dossier-map.ts';

/**
 * Holds a dossier against its manifest, and says what is not right.
 * @throws OperatorError when there is no dossier
 */
export function controleerDossier(gevraagd: string, edges: Edges): ExitCode {
  const map = resolve(edges.workingFolder, gevraagd);
  const manifest = leesManifest(map);
  const fouten = nagekeken(manifest, leesMap(map));
  const { incident, op, bestanden, sha256 } = manifest;
  if (fouten.length === 0) {
    edges.print(
      `Het dossier van ${incident} (stand op ${op}) is heel: ${bestanden.length} bestanden, manifest ${sha256}.\n`,
    );
    return EXIT.good;
  }
  edges.print(
    `Het dossier van ${incident} is niet zoals het is gemaakt:\n${fouten.map((each) => `  - ${each}\n`).join('')}`,
  );
  return EXIT.findings;
}

function leesManifest(map: string): Manifest {
  if (!existsSync(map) || !statSync(map).isDirectory())
    throw new OperatorError('De map bij --controleer is er niet.', 'Noem de map van een dossier.');
  try {
    const gelezen = vorm.safeParse(JSON.parse(readFileSync(join(map, MANIFEST), 'utf8')));
    if (gelezen.success) return gelezen.data;
  } catch {
    // Said below.
  }
  throw new OperatorError(
    `In deze map staat geen ${MANIFEST}, of het is niet heel. Dan is er niets om mee te vergelijken.`,
    'Maak het dossier opnieuw, of vraag een kopie aan wie het bewaart.',
  );
}

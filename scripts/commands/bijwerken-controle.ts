import { beoordeel } from '../beoordeel.ts';
import { treeSource } from '../history/commit.ts';
import type { Edges } from '../runtime/edges.ts';
import { REGISTER } from '../upgrade/plan.ts';
import { proef } from '../upgrade/proef.ts';
import { vergelijk } from '../upgrade/vergelijk.ts';
import type { Bijwerkverslag } from '../upgrade/verslag.ts';
import type { Begin } from './bijwerken-begin.ts';

/**
 * The register as it is, judged by the old software and by the new.
 * @param folder everything as it will be, written out
 */
export function controleer({ place, head }: Begin, folder: string, edges: Edges): Bijwerkverslag['controle'] {
  const nu = edges.now();
  const nieuw = proef(folder, place.root, nu.toString(), edges.environment);
  if (nieuw.soort !== 'gedaan') return nieuw;
  const source = treeSource({ ...place, prefix: `${REGISTER}/` }, head, 'nu');
  const { verslag } = beoordeel({ source, nu, isNuFixed: true, metOpen: true });
  return {
    soort: 'gedaan',
    verschil: vergelijk(verslag, nieuw.verslag),
    migraties: nieuw.migraties ?? null,
  };
}

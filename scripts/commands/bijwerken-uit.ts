import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { exportIndex, filesOfTree, folderHash, makeTree } from '../history/tree.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { maakPlan, REGISTER } from '../upgrade/plan.ts';
import { haalUitgave } from '../upgrade/uitgave.ts';
import type { Bijwerkverslag } from '../upgrade/verslag.ts';
import { verslagVan } from '../upgrade/verslag.ts';
import type { Begin } from './bijwerken-begin.ts';
import { beginVan } from './bijwerken-begin.ts';
import { controleer } from './bijwerken-controle.ts';

/** An upgrade that is worked out, and not yet on a branch. */
export interface Uitgewerkt {
  readonly begin: Begin;
  /** Hash of everything as it will be. */
  readonly boom: string;
  readonly verslag: Bijwerkverslag;
}

/**
 * Works out an upgrade beside what is checked out: gets the release, makes the new tree, lets the new software judge
 * the register.
 * @throws OperatorError when it may not begin, or the release is not there or may not be used
 */
export function werkUit(given: Given, edges: Edges, versie: string): Uitgewerkt {
  const begin = beginVan(edges, versie, given.values['opnieuw'] === true);
  const { root } = begin.place;
  const tijdelijk = mkdtempSync(join(tmpdir(), 'bijwerken-'));
  try {
    const { environment, workingFolder } = edges;
    const van = textOf(given, 'van');
    const gezocht = {
      root,
      workingFolder,
      versie,
      eigenVersie: begin.eigenVersie,
      van,
      tijdelijk,
      environment,
    };
    const uitgave = haalUitgave(gezocht);
    const plan = maakPlan(
      filesOfTree(root, begin.head),
      filesOfTree(root, uitgave.boom),
      uitgave.vorige === undefined ? undefined : filesOfTree(root, uitgave.vorige),
    );
    if (plan.bezwaren.length > 0)
      throw new OperatorError(
        `Deze uitgave kan niet worden gebruikt: ${plan.bezwaren.join(' ')}`,
        'Geef dit door aan wie de uitgave maakte. Er is niets veranderd.',
      );
    const index = join(tijdelijk, 'index');
    const boom = makeTree(root, plan.nieuw, index, environment);
    if (folderHash(root, boom, REGISTER) !== folderHash(root, begin.head, REGISTER))
      throw new Error('an upgrade may not change the register');
    const folder = join(tijdelijk, 'nieuw');
    mkdirSync(folder);
    exportIndex(root, index, folder, environment);
    const controle = controleer(begin, folder, edges);
    const verslag = verslagVan({
      van: begin.eigenVersie,
      naar: versie,
      bron: uitgave.bron,
      vorige: begin.head,
      plan,
      controle,
      isOverschrijf: given.values['overschrijf'] === true,
    });
    return { begin, boom, verslag };
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

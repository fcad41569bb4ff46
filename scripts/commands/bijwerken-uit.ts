import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { treeSource } from '../history/commit.ts';
import { exportIndex, filesOfTree, folderHash, makeTree } from '../history/tree.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { blijft } from '../upgrade/blijft.data.ts';
import type { Plan } from '../upgrade/plan.ts';
import { maakPlan, REGISTER } from '../upgrade/plan.ts';
import { proef } from '../upgrade/proef.ts';
import { haalUitgave } from '../upgrade/uitgave.ts';
import { vergelijk } from '../upgrade/vergelijk.ts';
import type { Bijwerkverslag } from '../upgrade/verslag.ts';
import type { Begin } from './bijwerken-begin.ts';
import { beginVan } from './bijwerken-begin.ts';

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
    const gestopt = redenen(plan, controle, given.values['overschrijf'] === true);
    const bron = uitgave.bron;
    return { begin, boom, verslag: verslagVan(begin, versie, bron, plan, controle, gestopt) };
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

/** The register as it is, judged by the old software and by the new. */
function controleer({ place, head }: Begin, folder: string, edges: Edges): Bijwerkverslag['controle'] {
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

/** Why nothing may be made yet. */
function redenen(plan: Plan, controle: Bijwerkverslag['controle'], isOverschrijf: boolean): string[] {
  const gevonden: string[] = [];
  if (controle.soort === 'mislukt')
    gevonden.push(`${controle.waarom} Geef dit door aan wie de uitgave maakte.`);
  if (isOverschrijf) return gevonden;
  if (plan.eigen === undefined)
    gevonden.push(
      'Of u zelf iets aan de software hebt veranderd is niet na te gaan. Weet u het zeker, gebruik dan --overschrijf.',
    );
  else if (plan.eigen.length > 0)
    gevonden.push(
      'U hebt zelf software veranderd die zou worden vervangen; zie hieronder. Mag dat, gebruik dan --overschrijf.',
    );
  return gevonden;
}

const verslagVan = (
  { head, eigenVersie }: Begin,
  versie: string,
  bron: string,
  plan: Plan,
  controle: Bijwerkverslag['controle'],
  gestopt: readonly string[],
): Bijwerkverslag => ({
  versie: 1,
  van: eigenVersie,
  naar: versie,
  bron,
  stand: gestopt.length > 0 ? 'gestopt' : 'droog',
  tak: `bijwerken/${versie}`,
  commit: null,
  vorige: head,
  bestanden: { erbij: plan.erbij, weg: plan.weg, anders: plan.anders },
  behouden: plan.behouden.map((pad) => ({
    pad,
    waarom: blijft.find((each) => pad.startsWith(each.pad))?.waarom ?? '',
  })),
  eigen: plan.eigen ?? null,
  controle,
  gestopt,
});

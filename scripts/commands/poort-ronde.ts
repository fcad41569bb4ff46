import { appendFileSync } from 'node:fs';
import { controles, opgehaald } from '../../schemas/controle.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { githubReport } from '../diagnostics/reporters/github.ts';
import { placeInClone } from '../history/clone.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { left } from '../runtime/handover.ts';
import { forgeFrom, werkmapFrom } from './forge-options.ts';
import { toonPoort } from './poort-tonen.ts';
import { clockFrom, folderFrom } from './register-options.ts';
import { heeftSite } from './samenvoegen-site.ts';

/** Shows the state of every proposal on the forge. Whatever goes wrong with one does not keep the others waiting. */
export async function opDeForge(given: Given, edges: Edges) {
  const folder = werkmapFrom(given, edges);
  const gehaald = left(folder, 'voorstellen.json', opgehaald, 'haal');
  const { voorstellen } = left(folder, 'controle.json', controles, 'controle --voorstellen');
  const place = placeInClone(folderFrom(given, edges), edges.workingFolder);
  const { reader, writer, repository } = await forgeFrom(given, edges);
  const ronde = /^\d+$/.exec(edges.environment['GITHUB_RUN_ID'] ?? '')?.[0];
  const omgeving = { reader, place, nu: clockFrom(given, edges).nu, opgehaald: gehaald, ronde };
  let isKlaar = false;
  let isMislukt = false;
  for (const { nummer } of gehaald.voorstellen.filter(({ bekijk }) => bekijk)) {
    const controle = voorstellen.find((each) => each.nummer === nummer);
    try {
      const getoond = await toonPoort(nummer, controle, writer, repository, omgeving);
      isKlaar ||= getoond.isKlaar;
      edges.print(`Voorstel ${nummer}: ${getoond.zegt}\n`);
      // Last, as the forge shows only ten of them; whoever wants all reads the summary.
      if (controle && edges.environment['GITHUB_ACTIONS'] === 'true') edges.print(githubReport(controle));
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      isMislukt = true;
      edges.note(`Voorstel ${nummer}: ${error.message} ${error.repair}\n`);
    }
  }
  const uitvoer = textOf(given, 'uitvoer');
  // A round that merged and then broke off left the site of before: that too is for the job that merges.
  if (uitvoer !== undefined) isKlaar ||= !(await heeftSite(reader, gehaald.main));
  if (uitvoer !== undefined) appendFileSync(uitvoer, `klaar=${isKlaar ? 'ja' : 'nee'}\n`);
  return isMislukt ? EXIT.operator : EXIT.good;
}

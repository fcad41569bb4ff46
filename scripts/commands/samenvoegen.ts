import { controles, opgehaald } from '../../schemas/controle.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { placeInClone } from '../history/clone.ts';
import { MAIN } from '../history/fetch.ts';
import { resolveCommit } from '../history/git.ts';
import { REGISTER_WORKFLOW, SITE_WORKFLOW } from '../keuring/roosters.data.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { left } from '../runtime/handover.ts';
import { forgeFrom, forgeOptions, werkmapFrom, werkmapOption } from './forge-options.ts';
import { clockFrom, folderFrom, registerOptions } from './register-options.ts';
import { heeftSite } from './samenvoegen-site.ts';
import { afwijkend, voegSamen } from './samenvoegen-stap.ts';

const ZEGT = {
  samengevoegd: 'samengevoegd, met vastlegging.',
  'nog-niet': 'nog niet klaar; er is niets samengevoegd.',
  mislukt: 'samenvoegen is niet gelukt; de volgende ronde probeert het opnieuw.',
} as const;

/**
 * Merges what may be merged, one proposal at a time: after a merge main is another main, so the next has to be checked
 * anew. Whatever a round that broke off left undone, the next one does.
 */
export const samenvoegen: Command = {
  name: 'samenvoegen',
  summary:
    'Voegt samen wat is goedgekeurd, met de vastlegging in de geschiedenis, en laat de site opnieuw maken.',
  options: { map: registerOptions.map, nu: registerOptions.nu, ...forgeOptions, werkmap: werkmapOption },
  examples: ['npm run -s register -- samenvoegen', 'npm run -s register -- samenvoegen --droog'],
  run: async (given, edges) => {
    const folder = werkmapFrom(given, edges);
    const gehaald = left(folder, 'voorstellen.json', opgehaald, 'haal');
    const { voorstellen } = left(folder, 'controle.json', controles, 'controle --voorstellen');
    const place = placeInClone(folderFrom(given, edges), edges.workingFolder);
    const forge = await forgeFrom(given, edges);
    const samen = {
      ...forge,
      place,
      edges,
      nu: clockFrom(given, edges).nu,
      opgehaald: gehaald,
      isDroog: given.values['droog'] === true,
    };
    let exit: typeof EXIT.good | typeof EXIT.operator = EXIT.good;
    for (const controle of voorstellen) {
      try {
        const afloop = await voegSamen(controle, samen);
        if (afloop === 'afwijkend') throw afwijkend(controle.nummer);
        edges.print(`Voorstel ${controle.nummer}: ${ZEGT[afloop]}\n`);
        if (afloop === 'mislukt') exit = EXIT.operator;
        if (afloop !== 'samengevoegd') continue;
        if (voorstellen.length > 1 && !samen.isDroog)
          await forge.writer.startWorkflow(REGISTER_WORKFLOW, 'main');
        break;
      } catch (error) {
        if (!(error instanceof OperatorError)) throw error;
        edges.note(`Voorstel ${controle.nummer}: ${error.message} ${error.repair}\n`);
        exit = EXIT.operator;
      }
    }
    const main = resolveCommit(place.root, MAIN);
    if (!(await heeftSite(forge.reader, main))) await forge.writer.startWorkflow(SITE_WORKFLOW, 'main');
    return exit;
  },
};

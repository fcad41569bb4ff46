import type { Opgehaald } from '../../schemas/controle.ts';
import type { ForgeReader } from '../forge/forge.ts';
import { ForgeError } from '../forge/forge-error.ts';
import { placeInClone } from '../history/clone.ts';
import { fetchProposals, MAIN } from '../history/fetch.ts';
import { resolveCommit } from '../history/git.ts';
import { headRef } from '../history/proposal.ts';
import { REGISTER_WORKFLOW } from '../keuring/roosters.data.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leave } from '../runtime/handover.ts';
import { forgeFrom, forgeOptions, numbersFrom, werkmapFrom, werkmapOption } from './forge-options.ts';
import { folderFrom, registerOptions } from './register-options.ts';

/**
 * When reminders last went round. What cannot be seen is said on the site; it never stops the round that sends them.
 */
async function laatsteRonde(reader: ForgeReader): Promise<string | null> {
  try {
    return await reader.lastScheduledRun(REGISTER_WORKFLOW);
  } catch (error) {
    if (error instanceof ForgeError) return null;
    throw error;
  }
}

/** Fetches main and every open proposal as data, for the steps that come after. */
export const haal: Command = {
  name: 'haal',
  summary: 'Haalt de hoofdtak en de open voorstellen op, als gegevens. Er wordt niets van uitgevoerd.',
  positionals: '[nummers]',
  options: { map: registerOptions.map, register: forgeOptions.register, werkmap: werkmapOption },
  examples: ['npm run -s register -- haal', 'npm run -s register -- haal 12'],
  run: async (given, edges) => {
    const numbers = numbersFrom(given);
    const { root } = placeInClone(folderFrom(given, edges), edges.workingFolder);
    const { reader, key } = await forgeFrom(given, edges);
    const open = await reader.openProposals();
    fetchProposals(
      root,
      open.map(({ number }) => number),
      edges.environment,
      key,
    );
    const opgehaald: Opgehaald = {
      versie: 1,
      op: edges.now().toString(),
      herinnerd: await laatsteRonde(reader),
      main: resolveCommit(root, MAIN),
      voorstellen: open.map(({ number, title, branch }) => ({
        nummer: number,
        head: resolveCommit(root, headRef(number)),
        titel: title,
        tak: branch,
        bekijk: numbers.length === 0 || numbers.includes(number),
      })),
    };
    leave(werkmapFrom(given, edges), 'voorstellen.json', opgehaald);
    const bekeken = opgehaald.voorstellen.filter(({ bekijk }) => bekijk);
    edges.print(
      `Opgehaald: de hoofdtak en ${open.length} open voorstellen. Te bekijken: ${bekeken.length}.\n`,
    );
    for (const number of numbers)
      if (!open.some((each) => each.number === number))
        edges.note(`Voorstel ${number} is niet (meer) open; er is niets te controleren.\n`);
    return EXIT.good;
  },
};

import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import { poortText } from '../diagnostics/reporters/poort-text.ts';
import { poort as besluit } from '../gate/poort.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { forgeOptions, werkmapOption } from './forge-options.ts';
import { opDeForge } from './poort-ronde.ts';
import { leesPoortStand } from './poort-stand-bestand.ts';
import { registerOptions, VORMEN, vormFrom } from './register-options.ts';
import { standTekst } from './stand-bestand.ts';

/** Says of every fetched proposal whether it may be merged, in its status and in one comment. */
export const poort: Command = {
  name: 'poort',
  summary: 'Zegt of een voorstel mag worden samengevoegd, en anders waarom nog niet en wie aan zet is.',
  options: {
    stand: {
      type: 'string',
      value: '<bestand>',
      help: 'beslis over een bewaarde stand (JSON), zonder forge',
    },
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...forgeOptions,
    werkmap: werkmapOption,
    uitvoer: {
      type: 'string',
      value: '<bestand>',
      help: 'zet hierachter of er iets klaar is: klaar=ja of klaar=nee',
    },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe de uitslag eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- poort --stand stand.json',
    'npm run -s register -- poort --droog',
    'npm run -s register -- poort --stand stand.json --vorm json',
  ],
  run: async (given, edges) => {
    const stand = textOf(given, 'stand');
    return stand === undefined ? opDeForge(given, edges) : opStand(stand, given, edges);
  },
};

/** Decides about a state in a file: 0 when the gate is open, 1 when it is not. */
function opStand(path: string, given: Given, edges: Edges) {
  const vorm = vormFrom(given, VORMEN);
  const uitslag = besluit(leesPoortStand(standTekst(path, edges)));
  edges.print(inVorm(uitslag, vorm));
  return uitslag.state === 'success' ? EXIT.good : EXIT.findings;
}

const inVorm = (uitslag: PoortUitslag, vorm: (typeof VORMEN)[number]) =>
  vorm === 'json' ? `${JSON.stringify(uitslag, null, 2)}\n` : poortText(uitslag);

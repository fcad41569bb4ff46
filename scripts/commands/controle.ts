import { beoordeel } from '../beoordeel.ts';
import { onlyFiles } from '../diagnostics/only-files.ts';
import { githubReport } from '../diagnostics/reporters/github.ts';
import { jsonReport } from '../diagnostics/reporters/json.ts';
import { textReport } from '../diagnostics/reporters/text.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { werkmapOption } from './forge-options.ts';
import {
  changedFrom,
  clockFrom,
  pathsFrom,
  registerOptions,
  sourceFrom,
  vormFrom,
  weigerlijstOption,
  zoekersFrom,
} from './register-options.ts';
import { controleerVoorstellen } from './voorstel-controle.ts';

const reporters = { tekst: textReport, json: jsonReport, github: githubReport } as const;
const vormen = Object.keys(reporters) as (keyof typeof reporters)[];

/** Checks the register: form, rules, references. */
export const controle: Command = {
  name: 'controle',
  summary: 'Controleert het register: vorm, regels van wet en protocol, beslisboom.',
  positionals: '[paden]',
  options: {
    ...registerOptions,
    vorm: { type: 'string', value: 'tekst|json|github', help: 'hoe het verslag eruitziet; anders tekst' },
    weigerlijst: weigerlijstOption,
    voorstellen: { type: 'boolean', help: 'controleer de voorstellen die met haal zijn opgehaald' },
    samenvatting: {
      type: 'string',
      value: '<bestand>',
      help: 'bij --voorstellen: zet het verslag in Markdown hierachter',
    },
    werkmap: werkmapOption,
    sinds: { type: 'string', value: '<ref>', help: 'toon alleen wat sinds deze commit is veranderd' },
  },
  examples: [
    'npm run -s register -- controle',
    'npm run -s register -- controle incidents/2026/2026-K7QF.md',
    'npm run -s register -- controle --vorm json --sinds origin/main',
  ],
  run: async (given, edges) => {
    if (given.values['voorstellen'] === true) return controleerVoorstellen(given, edges);
    const vorm = vormFrom(given, vormen);
    const source = sourceFrom(given, edges);
    const chosen = pathsFrom(given, source, edges);
    const changed = changedFrom(given, edges);
    const zoekers = zoekersFrom(given, edges);
    const beoordeeld = beoordeel({ source, ...clockFrom(given, edges), metOpen: vorm === 'json', zoekers });
    const verslag = onlyFiles(beoordeeld.verslag, beoordeeld.bestanden, chosen, changed);
    edges.print(reporters[vorm](verslag));
    return verslag.telling.blokkerend > 0 ? EXIT.findings : EXIT.good;
  },
};

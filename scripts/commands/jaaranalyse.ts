import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { werkmapOption } from './forge-options.ts';
import { leesJaar } from './jaaranalyse-lezen.ts';
import { legJaarVast } from './jaaranalyse-vastleggen.ts';
import { JAARVORMEN, toonJaarstuk } from './jaaranalyse-vormen.ts';
import { registerOptions, vormFrom, weigerlijstOption } from './register-options.ts';

/** The annual analysis for the CvB (protocol §5). */
export const jaaranalyse: Command = {
  name: 'jaaranalyse',
  summary: 'Maakt de jaaranalyse voor het CvB: de cijfers van een jaar, en wat er opvalt.',
  positionals: '<jaar>',
  options: {
    ...registerOptions,
    voorstellen: {
      type: 'boolean',
      help: 'noem ook de open voorstellen die met haal zijn opgehaald; tellen doet alleen de hoofdtak',
    },
    werkmap: werkmapOption,
    voor: {
      type: 'string',
      value: 'intern|buiten',
      help: 'intern is voor Privacy Officer, CvB en FG; buiten (GMR, medewerkers) is zonder kleine aantallen, redenen en kenmerken',
    },
    vorm: { type: 'string', value: JAARVORMEN.join('|'), help: 'hoe het eruitziet; anders tekst' },
    uit: { type: 'string', value: '<bestand>', help: 'schrijf naar dit bestand; bij pdf altijd nodig' },
    overschrijf: { type: 'boolean', help: 'een bestand dat er al is mag weg' },
    'leg-vast': {
      type: 'boolean',
      help: 'bevries de cijfers zoals het CvB ze krijgt, en leg een tekst klaar voor de conclusie',
    },
    voorgelegd: { type: 'string', value: '<dag>', help: 'bij --leg-vast: wanneer het CvB ze krijgt' },
    weigerlijst: weigerlijstOption,
  },
  examples: [
    'npm run -s register -- jaaranalyse 2026',
    'npm run -s register -- jaaranalyse 2026 --vorm pdf --uit jaaranalyse-2026.pdf',
    'npm run -s register -- jaaranalyse 2026 --voor buiten --vorm html --uit voor-de-gmr.html',
    'npm run -s register -- jaaranalyse 2026 --leg-vast --voorgelegd 2027-03-10',
  ],
  run: async (given, edges) => {
    const vorm = vormFrom(given, JAARVORMEN);
    const gelezen = leesJaar(given, edges);
    if (given.values['leg-vast'] === true) legJaarVast(gelezen, given, edges);
    else await toonJaarstuk(gelezen.stuk, vorm, given, edges);
    return EXIT.good;
  },
};

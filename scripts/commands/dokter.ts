import { appendFileSync } from 'node:fs';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { proeven } from '../gate/proeven.data.ts';
import type { Command } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { forgeFrom, forgeOptions } from './forge-options.ts';

const BLADZIJDEN: Readonly<
  Record<'geen' | 'openbaar' | 'besloten', { readonly zin: string; readonly exit: ExitCode }>
> = {
  besloten: {
    zin: 'De bladzijden van dit register zijn alleen te lezen voor wie bij het register mag.',
    exit: EXIT.good,
  },
  geen: {
    zin: 'Dit register heeft geen bladzijden op de forge. De site staat in het artifact; zie de map hosting.',
    exit: EXIT.good,
  },
  openbaar: {
    zin: 'GEWEIGERD: de bladzijden van dit register zijn voor iedereen te lezen. Zet ze uit (Settings, Pages), of kies Private als zichtbaarheid. De site staat in het artifact; zie de map hosting.',
    exit: EXIT.findings,
  },
};

/** What cannot be known from here and has to be tried once on the forge; and whether its pages are private. */
export const dokter: Command = {
  name: 'dokter',
  summary:
    'Noemt wat u één keer op een proefregister moet proberen, en kijkt of bladzijden op de forge besloten zijn.',
  options: {
    proef: { type: 'boolean', help: 'de lijst met proeven' },
    bladzijden: {
      type: 'boolean',
      help: 'zijn er bladzijden op de forge, en zijn die besloten? Openbaar geeft 1',
    },
    register: forgeOptions.register,
    uitvoer: {
      type: 'string',
      value: '<bestand>',
      help: 'schrijf besloten=ja of besloten=nee in dit bestand',
    },
  },
  examples: ['npm run -s register -- dokter --proef', 'npm run -s register -- dokter --bladzijden'],
  run: async (given, edges) => {
    if (given.values['bladzijden'] === true) {
      const { reader } = await forgeFrom(given, edges);
      const stand = await reader.publishedPages();
      const { zin, exit } = BLADZIJDEN[stand];
      const uitvoer = textOf(given, 'uitvoer');
      if (uitvoer !== undefined) appendFileSync(uitvoer, `besloten=${stand === 'besloten' ? 'ja' : 'nee'}\n`);
      edges.print(`${zin}\n`);
      return exit;
    }
    if (given.values['proef'] !== true)
      throw new OperatorError(
        'Deze opdracht doet niets zonder keuze.',
        'Typ: npm run -s register -- dokter --proef, of dokter --bladzijden',
      );
    edges.print(
      `${proeven
        .map(
          ({ wat, doe, verwacht, anders }, index) =>
            `${index + 1}. ${wat}\n   Doe:      ${doe}\n   Verwacht: ${verwacht}\n   Anders:   ${anders}\n`,
        )
        .join('\n')}\n`,
    );
    return EXIT.good;
  },
};

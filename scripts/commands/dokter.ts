import { appendFileSync } from 'node:fs';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { proeven } from '../gate/proeven.data.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { keurForge } from './dokter-keur.ts';
import { forgeFrom, forgeOptions } from './forge-options.ts';
import { registerOptions } from './register-options.ts';

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

/** Are the settings of the forge as they should be? And what has to be tried once, and are its pages private. */
export const dokter: Command = {
  name: 'dokter',
  summary: 'Keurt de instellingen van de forge: wat fout is, wat niet te zien is, en wat u doet.',
  options: {
    stand: {
      type: 'string',
      value: '<bestand>',
      help: 'keur een bewaarde stand (JSON), zonder forge en zonder netwerk',
    },
    opname: { type: 'string', value: '<bestand>', help: 'bewaar wat de forge nu zegt; zonder sleutels' },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe de uitslag eruitziet; anders tekst' },
    register: forgeOptions.register,
    map: registerOptions.map,
    nu: registerOptions.nu,
    proef: { type: 'boolean', help: 'de lijst met wat u één keer op een proefregister probeert' },
    bladzijden: {
      type: 'boolean',
      help: 'zijn er bladzijden op de forge, en zijn die besloten? Openbaar geeft 1',
    },
    uitvoer: {
      type: 'string',
      value: '<bestand>',
      help: 'bij --bladzijden: schrijf besloten=ja of besloten=nee in dit bestand',
    },
  },
  examples: [
    'npm run -s register -- dokter',
    'npm run -s register -- dokter --opname stand.json',
    'npm run -s register -- dokter --stand stand.json --vorm json',
    'npm run -s register -- dokter --proef',
    'npm run -s register -- dokter --bladzijden',
  ],
  run: async (given, edges) => {
    const gekozen = ['stand', 'opname', 'proef', 'bladzijden'].filter(
      (each) => given.values[each] !== undefined,
    );
    const los = gekozen.find((each) => each === 'proef' || each === 'bladzijden');
    if (los !== undefined && gekozen.length > 1)
      throw new OperatorError(`--${los} gaat niet samen met iets anders.`, `Typ alleen: dokter --${los}`);
    if (los === 'bladzijden') return bladzijden(given, edges);
    if (los === 'proef') return proef(edges);
    return keurForge(given, edges);
  },
};

/** Says whether the pages of the forge are private, also for the workflow that publishes them. */
async function bladzijden(given: Given, edges: Edges): Promise<ExitCode> {
  const { reader } = await forgeFrom(given, edges);
  const stand = await reader.publishedPages();
  const { zin, exit } = BLADZIJDEN[stand];
  const uitvoer = textOf(given, 'uitvoer');
  if (uitvoer !== undefined) appendFileSync(uitvoer, `besloten=${stand === 'besloten' ? 'ja' : 'nee'}\n`);
  edges.print(`${zin}\n`);
  return exit;
}

/** What is known of the forge only from others, and how to see whether it is so. */
function proef(edges: Edges): ExitCode {
  edges.print(
    `${proeven
      .map(
        ({ wat, doe, verwacht, anders }, index) =>
          `${index + 1}. ${wat}\n   Doe:      ${doe}\n   Verwacht: ${verwacht}\n   Anders:   ${anders}\n`,
      )
      .join('\n')}\n`,
  );
  return EXIT.good;
}

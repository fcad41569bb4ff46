import { OperatorError } from '../diagnostics/operator-error.ts';
import { placeInClone } from '../history/clone.ts';
import { loopRonde } from '../inrichting/ronde.ts';
import { stappen } from '../inrichting/stappen.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { forgeFrom, forgeOptions } from './forge-options.ts';
import { leesBeeld } from './inrichten-beeld.ts';
import { maakBestanden } from './inrichten-bestanden.ts';
import { handenVoor } from './inrichten-handen.ts';
import { slot, toonLijst, toonUitslag } from './inrichten-tonen.ts';
import { clockFrom, folderFrom, registerOptions } from './register-options.ts';

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;

/** From an empty organisation to a register that works, step by step. */
export const inrichten: Command = {
  name: 'inrichten',
  summary: 'Richt de forge in, stap voor stap: kijkt wat er al goed is en doet alleen wat ontbreekt.',
  options: {
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...forgeOptions,
    lijst: { type: 'boolean', help: 'noem de stappen, met waarom' },
    stap: { type: 'string', value: '<naam>', help: 'alleen deze stap' },
    beheerders: {
      type: 'string',
      value: '<namen>',
      help: 'maak alleen CODEOWNERS en de rulesets als bestand, voor deze accounts (met komma’s); zonder forge',
    },
  },
  examples: [
    'npm run -s register -- inrichten --register voorbeeldbestuur/register --droog',
    'npm run -s register -- inrichten --register voorbeeldbestuur/register',
    'npm run -s register -- inrichten --beheerders voornaam-beheer',
  ],
  run: async (given, edges) => {
    if (given.values['lijst'] === true) return toonLijst(stappen, edges);
    const isDroog = given.values['droog'] === true;
    const namen = getypteNamen(given);
    if (namen) return maakBestanden(namen, isDroog, edges);
    const alleen = stapVan(given);
    const place = placeInClone(folderFrom(given, edges), edges.workingFolder);
    const forge = await forgeFrom(given, edges);
    const kijker = { place, forge, edges, nu: clockFrom(given, edges).nu };
    const { beeld, uitslagen } = await loopRonde({
      stappen,
      alleen,
      isDroog,
      lees: () => leesBeeld(kijker),
      handen: handenVoor(kijker, isDroog),
      meld: (uitslag) => toonUitslag(uitslag, stappen, edges),
    });
    return slot(beeld, uitslagen, { isDroog, alleen }, edges);
  },
};

/** @throws OperatorError when a name cannot be one */
function getypteNamen(given: Given): string[] | undefined {
  const typed = textOf(given, 'beheerders')
    ?.split(',')
    .map((each) => each.trim().replace(/^@/, ''));
  if (!typed || typed.every((each) => NAME.test(each))) return typed;
  throw new OperatorError(
    'Een accountnaam bij --beheerders kan niet.',
    'Noem namen zoals op de forge, met komma’s.',
  );
}

/** @throws OperatorError when there is no such step */
function stapVan(given: Given): string | undefined {
  const id = textOf(given, 'stap');
  if (id === undefined || stappen.some((each) => each.id === id)) return id;
  throw new OperatorError(
    'Deze stap bestaat niet.',
    `Kies bij --stap uit: ${stappen.map((each) => each.id).join(', ')}.`,
  );
}

import type { Signalen } from '../../schemas/signalen.ts';
import { signalen as vorm } from '../../schemas/signalen.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Command, Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leave, left } from '../runtime/handover.ts';
import { forgeFrom, forgeOptions, werkmapFrom, werkmapOption } from './forge-options.ts';
import { clockFrom, folderFrom, registerOptions } from './register-options.ts';
import { onderwerpenVan } from './signaleer-onderwerpen.ts';
import { leesMetRollen } from './signaleer-organisatie.ts';
import { ronde } from './signaleer-ronde.ts';
import { seintje } from './signaleer-waakhond.ts';

const BESTAND = 'signalen.json';

/** Reminds of terms, each threshold once, in an issue per incident. */
export const signaleer: Command = {
  name: 'signaleer',
  summary:
    'Herinnert aan termijnen die nabij of voorbij zijn: één issue per incident, elke drempel één keer.',
  options: {
    reken: {
      type: 'boolean',
      help: 'lees alleen het register en bewaar de termijnen; hiervoor is geen sleutel nodig',
    },
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...forgeOptions,
    werkmap: werkmapOption,
  },
  examples: ['npm run -s register -- signaleer --reken', 'npm run -s register -- signaleer --droog'],
  run: async (given, edges) =>
    given.values['reken'] === true ? reken(given, edges) : herinner(given, edges),
};

/** The step that reads what others wrote: main and every open proposal. It needs no key. */
function reken(given: Given, edges: Edges) {
  const werkmap = werkmapFrom(given, edges);
  const { register, gelezen } = leesMetRollen(
    {
      folder: folderFrom(given, edges),
      workingFolder: edges.workingFolder,
      werkmap,
      ...clockFrom(given, edges),
    },
    edges.note,
  );
  weigerVoorbeeld(gelezen);
  leave(werkmap, BESTAND, gelezen);
  const lopend = gelezen.onderwerpen.reduce((aantal, { termijnen }) => aantal + termijnen.length, 0);
  edges.print(`Gelezen: ${register.incidenten.length} incidenten, ${lopend} lopende termijnen.\n`);
  return EXIT.good;
}

/** The step that writes. */
async function herinner(given: Given, edges: Edges) {
  const gelezen = left(werkmapFrom(given, edges), BESTAND, vorm, 'signaleer --reken');
  weigerVoorbeeld(gelezen);
  const { reader, writer } = await forgeFrom(given, edges);
  const isDroog = given.values['droog'] === true;
  weigerMetDeHand(isDroog, edges);
  const { nu } = clockFrom(given, edges);
  const isOpDeKlok = edges.environment['GITHUB_EVENT_NAME'] === 'schedule';
  const afloop = await ronde({
    reader,
    writer,
    // A round by the clock shows itself that the clock works.
    onderwerpen: onderwerpenVan(isOpDeKlok ? { ...gelezen, herinnerd: null } : gelezen, nu),
    rolhouders: gelezen.rolhouders,
    waarschuwen: gelezen.waarschuwen ?? undefined,
    nu,
    now: edges.now,
    pause: edges.pause,
    isDroog,
    say: (sentence) => edges.print(`${sentence}\n`),
  });
  if (afloop === 'mislukt') return EXIT.operator;
  // Only a round by the clock tells outside that it works: one that an event began would hide that the clock is silent.
  if (isOpDeKlok && !isDroog && gelezen.waakhond !== null) await seintje(gelezen.waakhond, edges);
  return EXIT.good;
}

/** @throws OperatorError in the example: its clock stands still */
function weigerVoorbeeld({ isVoorbeeld }: Signalen): void {
  if (isVoorbeeld)
    throw new OperatorError(
      'Dit is het meegeleverde voorbeeld: de klok staat stil, dus er wordt aan niets herinnerd.',
      'Maak eerst uw eigen register: npm run -s register -- begin',
    );
}

/**
 * The ledger is of one account, that of the workflow: somebody else would say everything once more.
 * @throws OperatorError outside a workflow
 */
function weigerMetDeHand(isDroog: boolean, { environment }: Edges): void {
  if (isDroog || environment['GITHUB_ACTIONS'] === 'true') return;
  throw new OperatorError(
    'Herinneringen plaatst alleen de workflow; met een eigen sleutel zou alles dubbel komen.',
    'Start de workflow register met de hand (Actions, register, Run workflow), of kijk met --droog wat er zou gebeuren.',
  );
}

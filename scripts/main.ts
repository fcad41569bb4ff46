import { sep } from 'node:path';
import { audit } from './commands/audit.ts';
import { begin } from './commands/begin.ts';
import { beslis } from './commands/beslis.ts';
import { bijwerken } from './commands/bijwerken.ts';
import { brief } from './commands/brief.ts';
import { controle } from './commands/controle.ts';
import { dokter } from './commands/dokter.ts';
import { dossier } from './commands/dossier.ts';
import { formulier } from './commands/formulier.ts';
import { haal } from './commands/haal.ts';
import { inrichten } from './commands/inrichten.ts';
import { jaaranalyse } from './commands/jaaranalyse.ts';
import { legVast } from './commands/leg-vast.ts';
import { nieuw } from './commands/nieuw.ts';
import { poort } from './commands/poort.ts';
import { privacy } from './commands/privacy.ts';
import { regel } from './commands/regel.ts';
import { samenvoegen } from './commands/samenvoegen.ts';
import { schema } from './commands/schema.ts';
import { signaleer } from './commands/signaleer.ts';
import { termijnen } from './commands/termijnen.ts';
import { OperatorError } from './diagnostics/operator-error.ts';
import type { Command } from './runtime/command.ts';
import { helpOf, readGiven } from './runtime/command.ts';
import type { Edges } from './runtime/edges.ts';
import { realEdges } from './runtime/edges.ts';
import type { ExitCode } from './runtime/exit-codes.ts';
import { EXIT } from './runtime/exit-codes.ts';

/** Every command, in the order in which the help names them. */
const commands: readonly Command[] = [
  controle,
  termijnen,
  beslis,
  brief,
  formulier,
  dossier,
  jaaranalyse,
  privacy,
  nieuw,
  legVast,
  haal,
  poort,
  samenvoegen,
  signaleer,
  audit,
  inrichten,
  dokter,
  begin,
  bijwerken,
  schema,
  regel,
];

/**
 * Runs one command.
 * @param args what was typed, the name of the command first
 * @returns how it ended
 */
export async function main(args: readonly string[], edges: Edges): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      edges.print(overview());
      return name === undefined ? EXIT.operator : EXIT.good;
    }
    const command = commands.find((each) => each.name === name);
    if (!command)
      throw new OperatorError(
        'Deze opdracht bestaat niet.',
        `Kies uit: ${commands.map((each) => each.name).join(', ')}.`,
      );
    const given = readGiven(command, rest);
    if (given.values['help'] === true) {
      edges.print(helpOf(command));
      return EXIT.good;
    }
    return await command.run(given, edges);
  } catch (error) {
    return explain(error, edges);
  }
}

/** How a command that did not come to its end is told: what to repair, or for whom the details are. */
export function explain(error: unknown, edges: Edges): ExitCode {
  if (error instanceof OperatorError) {
    edges.note(`${error.message}\n${error.repair}\n`);
    return EXIT.operator;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  edges.note(
    `Dit is een fout in het programma, niet in uw register.\nGeef dit door aan de beheerder:\n${stack.replaceAll(`${edges.workingFolder}${sep}`, '')}\n`,
  );
  return EXIT.bug;
}

function overview(): string {
  const width = Math.max(...commands.map((each) => each.name.length)) + 2;
  return [
    'Register van beveiligingsincidenten en datalekken.',
    '',
    'Gebruik: npm run -s register -- <opdracht> [opties]',
    '',
    'Opdrachten:',
    ...commands.map((each) => `  ${each.name.padEnd(width)}${each.summary}`),
    '',
    'Uitleg bij een opdracht: npm run -s register -- <opdracht> --help',
    'Einde: 0 goed, 1 fouten gevonden, 2 verkeerd gebruikt, 3 fout in het programma.',
    '',
  ].join('\n');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), realEdges());

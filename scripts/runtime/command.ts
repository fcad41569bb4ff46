import { parseArgs } from 'node:util';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Edges } from './edges.ts';
import type { ExitCode } from './exit-codes.ts';

/** An option of a command, as its help shows it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `<dir>`. */
  readonly value?: string;
  readonly help: string;
}

/** A command: what it is called, what its help says, what it does. */
export interface Command {
  readonly name: string;
  /** One Dutch sentence. */
  readonly summary: string;
  /** What may follow the options: `[paden]`; absent means nothing may. */
  readonly positionals?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Lines that show how it is used. */
  readonly examples: readonly string[];
  readonly run: (given: Given, edges: Edges) => Promise<ExitCode>;
}

/** What the person typed after the name of the command. */
export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** The text of an option, or nothing. */
export const textOf = (given: Given, name: string): string | undefined => {
  const value = given.values[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Reads options.
 * @throws OperatorError for an option that the command does not know
 */
export function readGiven(command: Command, args: readonly string[]): Given {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, { type: option.type }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: command.positionals !== undefined,
      strict: true,
    });
    return { values: values as Given['values'], positionals };
  } catch {
    throw new OperatorError(
      `De opties bij ${command.name} kloppen niet.`,
      `Zie wat er kan met: npm run -s register -- ${command.name} --help`,
    );
  }
}

/** Help of one command. */
export function helpOf(command: Command): string {
  const use = `npm run -s register -- ${command.name} [opties]${command.positionals ? ` ${command.positionals}` : ''}`;
  const names = Object.entries(command.options).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.help] as const,
  );
  const rows = [...names, ['--help', 'deze uitleg'] as const];
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    command.summary,
    '',
    `Gebruik: ${use}`,
    '',
    'Opties:',
    ...rows.map(([left, help]) => `  ${left.padEnd(width)}${help}`),
    ...(command.examples.length > 0
      ? ['', 'Voorbeelden:', ...command.examples.map((each) => `  ${each}`)]
      : []),
    '',
  ].join('\n');
}

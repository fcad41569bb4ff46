import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { dryWriter } from '../forge/dry.ts';
import { drySetup } from '../forge/dry-setup.ts';
import type { ForgeReader, ForgeWriter } from '../forge/forge.ts';
import type { IssueReader, IssueWriter } from '../forge/issues.ts';
import type { SetupReader, SetupWriter } from '../forge/setup.ts';
import type { ForgeSettingsReader } from '../forge/stand.ts';
import type { Given, Option } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

/** Options of every command that talks to the forge. */
export const forgeOptions = {
  register: {
    type: 'string',
    value: '<eigenaar/naam>',
    help: 'het register op de forge; anders GITHUB_REPOSITORY',
  },
  droog: { type: 'boolean', help: 'doe niets, zeg alleen wat er zou gebeuren' },
} as const satisfies Record<string, Option>;

/** Where steps of one run leave what the next step needs. */
export const werkmapOption = {
  type: 'string',
  value: '<map>',
  help: 'waar de stappen van één ronde hun tussenstand bewaren; anders .register',
} as const satisfies Option;

/** The forge as a command sees it. */
export interface Connected {
  readonly reader: ForgeReader & IssueReader & ForgeSettingsReader & SetupReader;
  readonly writer: ForgeWriter & IssueWriter & SetupWriter;
  /** `owner/name`. */
  readonly repository: string;
  readonly key: string;
}

const REPOSITORY = /^[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;

/**
 * Reaches the forge that options and environment name.
 * @throws OperatorError when it is not named, or there is no key
 */
export async function forgeFrom(given: Given, edges: Edges): Promise<Connected> {
  const { environment } = edges;
  const repository = textOf(given, 'register') ?? environment['GITHUB_REPOSITORY'] ?? '';
  const key = environment['GITHUB_TOKEN'];
  if (!REPOSITORY.test(repository))
    throw new OperatorError(
      'Welk register op de forge dit is, is niet bekend.',
      'Noem het met --register, bijvoorbeeld --register voorbeeldbestuur/register.',
    );
  if (!key)
    throw new OperatorError(
      'Er is geen sleutel voor de forge.',
      'Zet een sleutel in de variabele GITHUB_TOKEN; in een workflow staat die onder env.',
    );
  const note = (sentence: string) => edges.note(`${sentence}\n`);
  const forge = await edges.connect({ repository, token: key, baseUrl: environment['GITHUB_API_URL'], note });
  return {
    reader: forge,
    writer: given.values['droog'] === true ? { ...dryWriter(note), ...drySetup(note) } : forge,
    repository,
    key,
  };
}

/** The folder with what the steps of a run hand on. */
export const werkmapFrom = (given: Given, edges: Edges): string =>
  resolve(edges.workingFolder, textOf(given, 'werkmap') ?? '.register');

/**
 * Numbers of proposals that were typed.
 * @throws OperatorError for what is no number
 */
export const numbersFrom = ({ positionals }: Given): number[] =>
  positionals.map((typed) => {
    if (/^#?[1-9]\d{0,8}$/.test(typed)) return Number(typed.replace('#', ''));
    throw new OperatorError('Dit is geen nummer van een voorstel.', 'Noem het nummer, bijvoorbeeld 12.');
  });

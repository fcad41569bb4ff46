import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Place } from './clone.ts';
import { git } from './git.ts';

/** A new branch on which one file is recorded. */
export interface Branch {
  readonly name: string;
  /**
   * Records one file on it, and sends it when that is asked.
   * @param path of the file in the register
   * @param registerAdres of the register on the forge
   * @returns where the proposal can be opened, or nothing
   * @throws OperatorError when git refuses
   */
  readonly record: (
    path: string,
    message: string,
    send: boolean,
    registerAdres: string | undefined,
  ) => string | undefined;
}

/**
 * Begins the branch of an incident from what is checked out. Its name is the id only.
 * @throws OperatorError when something else stands ready to be recorded, or the branch exists
 */
export function startBranch({ root, folder }: Place, kenmerk: string): Branch {
  const staged = git(root, ['diff', '--cached', '--name-only'], 'De stand van de kloon is niet te lezen.');
  if (staged.length > 0)
    throw new OperatorError(
      'Er staat in Git al iets anders klaar om vast te leggen. Er is niets gemaakt.',
      'Leg dat eerst vast, of haal het weg met: git restore --staged .',
    );
  const name = `incident/${kenmerk}`;
  git(root, ['switch', '-c', name], `De tak ${name} is niet te maken.`);
  return {
    name,
    record: (path, message, send, registerAdres) => {
      const full = folder ? `${folder}/${path}` : path;
      git(root, ['add', '--', full], 'Het bestand is gemaakt, maar niet klaar te zetten in Git.');
      git(
        root,
        ['commit', '-q', '-m', message],
        'Het bestand is gemaakt, maar niet vastgelegd. Kent Git uw naam al? (git config user.name)',
      );
      if (!send) return undefined;
      git(root, ['push', '-q', '-u', 'origin', name], 'Het bestand is vastgelegd, maar niet verstuurd.');
      return registerAdres && `${registerAdres}/compare/main...${name}?expand=1`;
    },
  };
}

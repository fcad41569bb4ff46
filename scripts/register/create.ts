import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';

/**
 * Makes a new file in the register; one that is there already is never touched.
 * @param path from the root of the register
 * @throws OperatorError when it exists, or cannot be made
 */
export function createFile(folder: string, path: string, text: string): void {
  const full = join(folder, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: 'wx' });
  } catch {
    throw new OperatorError(
      `${path} is niet te maken, of bestaat al.`,
      'Kijk of u in de map van het register mag schrijven. Er is niets veranderd.',
    );
  }
}

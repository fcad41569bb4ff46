import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { OperatorError } from '../diagnostics/operator-error.ts';

/** Leaves something for the next step. */
export function leave(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
}

/**
 * What an earlier step left.
 * @param before the command that leaves it
 * @throws OperatorError when it is not there or not whole
 */
export function left<T>(folder: string, name: string, schema: z.ZodType<T>, before: string): T {
  const path = join(folder, name);
  const found = existsSync(path) ? schema.safeParse(parsed(readFileSync(path, 'utf8'))) : undefined;
  if (found?.success) return found.data;
  throw new OperatorError(
    `De tussenstand ${name} is er niet, of is niet heel.`,
    `Doe eerst: npm run -s register -- ${before}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Edges } from '../runtime/edges.ts';

const FOUTEN: Readonly<Record<string, string>> = {
  invalid_type: 'past niet: het ontbreekt, of is van een andere soort',
  invalid_value: 'past niet: het is geen van de mogelijke waarden',
  invalid_format: 'past niet: het is anders opgeschreven dan het hoort',
  invalid_union: 'past niet: het is van een andere soort',
  too_small: 'past niet: het is te klein of te kort',
  too_big: 'past niet: het is te groot of te lang',
  unrecognized_keys: 'past niet',
};

/** Most fields that are named; whoever has more wrong has another kind of file. */
const MOST = 20;

/**
 * A recorded state from a text.
 * @param schema its form, and the name of its JSON Schema
 * @throws OperatorError that names each field that is wrong, and never what stands in it
 */
export function leesStandTekst<T>(text: string, schema: z.ZodType<T>, naam: string): T {
  const waar = `schemas/json/${naam}.schema.json`;
  const read = schema.safeParse(parsed(text, waar));
  if (read.success) return read.data;
  const regels = read.error.issues.flatMap((issue) => velden(issue, [])).slice(0, MOST);
  throw new OperatorError(
    `Deze stand klopt niet:\n${regels.join('\n')}`,
    `Zie ${waar}: elk veld, met een voorbeeld onder examples.`,
  );
}

/** Of a field that may be empty what is wrong inside it, so that the field itself is named. */
function velden(issue: z.core.$ZodIssue, boven: readonly PropertyKey[]): string[] {
  const path = [...boven, ...issue.path];
  if (issue.code === 'invalid_union') {
    // Of all forms that it could have, the one that was meant is wrong deepest.
    const meant = issue.errors.find((each) => each.some((inner) => inner.path.length > 0 || 'keys' in inner));
    if (meant) return meant.flatMap((inner) => velden(inner, path));
  }
  const waar = path.length === 0 ? 'bovenaan' : path.map(String).join(' › ');
  const onbekend = issue.code === 'unrecognized_keys' ? `: ${issue.keys.length} velden horen hier niet` : '';
  return [`  ${waar}: ${FOUTEN[issue.code] ?? 'past niet'}${onbekend}`];
}

function parsed(text: string, waar: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new OperatorError('De stand is geen JSON.', `Zie ${waar}.`);
  }
}

/**
 * The text of the file at `--stand`.
 * @throws OperatorError when it cannot be read
 */
export function standTekst(path: string, edges: Edges): string {
  try {
    return readFileSync(resolve(edges.workingFolder, path), 'utf8');
  } catch {
    throw new OperatorError('Het bestand bij --stand is niet te lezen.', 'Kijk de naam van het bestand na.');
  }
}

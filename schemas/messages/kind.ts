import type { z } from 'zod';

/** What zod says of a value that does not fit. */
export type RawIssue = z.core.$ZodRawIssue;

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'niets',
  nan: 'een getal dat niet bestaat',
};

export function kindOf(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'een getal dat niet bestaat';
  return kinds[typeof value] ?? 'iets anders';
}

/** What is wrong before the value itself is looked at: it is absent, empty, or of another kind. */
export function aboutKind(input: unknown, expected: string): string | undefined {
  if (input === undefined) return `ontbreekt. Vul in: ${expected}.`;
  if (input === null)
    return `is leeg. Vul in: ${expected}. Is het veld niet verplicht, dan mag de regel ook weg.`;
  return undefined;
}

/** Quotes as Word makes them are part of the value. */
export const curlyHint = (input: unknown): string =>
  typeof input === 'string' && /^[\u2018-\u201F\u00AB\u00BB]/.test(input)
    ? ' Er staan kromme aanhalingstekens omheen: haal ze weg, of typ rechte (").'
    : '';

export function quoteHint(input: unknown): string {
  return typeof input === 'number' || typeof input === 'boolean'
    ? ' Zet de waarde tussen aanhalingstekens.'
    : '';
}

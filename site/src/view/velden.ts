import { incident as incidentSchema } from '../../../schemas/incident.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { parseInstant } from '../../../scripts/protocol/moment.ts';
import { momentText, wordOf } from './text.ts';

/** What is shown of a value: text, a list, or a group of fields with their names. */
export type Getoond =
  | { readonly soort: 'tekst'; readonly tekst: string; readonly isOnbekend: boolean }
  | { readonly soort: 'lijst'; readonly items: readonly Getoond[] }
  | { readonly soort: 'groep'; readonly velden: readonly Veld[] };

/** A field with its help. */
export interface Veld {
  readonly naam: string;
  readonly uitleg: string;
  readonly waarde: Getoond;
}

const fields = new Map(fieldsOf(incidentSchema).map((field) => [field.path.join('.'), field]));

/**
 * Everything that a file records, as fields with names and help, in the order of the file.
 * @param value the value, or a part of it
 * @param path names from the root of the schema; `[]` for the items of a list
 */
export function velden(value: object, path: readonly string[] = []): Veld[] {
  return Object.entries(value).map(([name, child]) => {
    const here = [...path, name];
    return { naam: wordOf(name), uitleg: fields.get(here.join('.'))?.help ?? '', waarde: toon(child, here) };
  });
}

function toon(value: unknown, path: readonly string[]): Getoond {
  if (Array.isArray(value))
    return { soort: 'lijst', items: value.map((item) => toon(item, [...path, '[]'])) };
  if (typeof value === 'object' && value !== null) return { soort: 'groep', velden: velden(value, path) };
  return { soort: 'tekst', tekst: tekstVan(value, path), isOnbekend: value === 'onbekend' };
}

function tekstVan(value: unknown, path: readonly string[]): string {
  const field = fields.get(path.filter((part, index) => part !== '[]' || index < path.length - 1).join('.'));
  if (typeof value !== 'string') return String(value);
  if (field?.kind === 'keuze') return wordOf(value);
  if (field?.kind === 'lijst') return field.options.length > 0 ? wordOf(value) : value;
  const moment = field?.kind === 'tijd' ? parseInstant(value) : undefined;
  return moment ? momentText(moment) : value;
}

import { incident as incidentSchema } from '../../schemas/incident.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { parseInstant } from '../protocol/moment.ts';
import { momentText, wordOf } from './text.ts';

/** What is shown of a value: text, a list, or a group of fields with their names. */
export type Getoond =
  | { readonly soort: 'tekst'; readonly tekst: string; readonly isOnbekend: boolean }
  | { readonly soort: 'lijst'; readonly items: readonly Getoond[] }
  | { readonly soort: 'groep'; readonly velden: readonly Veld[] };

/** A field with its help. */
export interface Veld {
  /** Name in the file; also its anchor in a page. */
  readonly sleutel: string;
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
    const uitleg = fields.get(here.join('.'))?.help ?? '';
    return { sleutel: name, naam: wordOf(name), uitleg, waarde: toon(child, here) };
  });
}

function toon(value: unknown, path: readonly string[]): Getoond {
  if (Array.isArray(value)) return lijst(value, path);
  if (isAantal(value)) return tekst(aantalText(value));
  if (typeof value === 'object' && value !== null) return { soort: 'groep', velden: velden(value, path) };
  return tekst(tekstVan(value, path));
}

const tekst = (text: string): Getoond => ({ soort: 'tekst', tekst: text, isOnbekend: text === 'onbekend' });

/** Most characters of an item that still reads well beside others on one line. */
const SHORT = 60;

/** Short items read as one line; longer ones each keep their own place. */
function lijst(items: readonly unknown[], path: readonly string[]): Getoond {
  const shown = items.map((item) => toon(item, [...path, '[]']));
  const texts = shown.filter((each) => each.soort === 'tekst');
  const isShort = texts.length === shown.length && texts.every((each) => each.tekst.length <= SHORT);
  return isShort ? tekst(texts.map((each) => each.tekst).join(', ')) : { soort: 'lijst', items: shown };
}

interface Aantal {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly schatting?: unknown;
}

const isAantal = (value: unknown): value is Aantal =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => key === 'min' || key === 'max' || key === 'schatting');

/** A number that may not be known exactly, in words. */
function aantalText({ min = 'onbekend', max = 'onbekend', schatting }: Aantal): string {
  const about = schatting === 'ja' ? ' (schatting)' : '';
  if (min === max) return `${min}${about}`;
  if (min === 'onbekend') return `ten hoogste ${max}${about}`;
  if (max === 'onbekend') return `ten minste ${min}${about}`;
  return `${min} tot en met ${max}${about}`;
}

function tekstVan(value: unknown, path: readonly string[]): string {
  const field = fields.get(path.join('.'));
  if (typeof value !== 'string') return String(value);
  if (field?.kind === 'keuze') return wordOf(value);
  const moment = field?.kind === 'tijd' ? parseInstant(value) : undefined;
  return moment ? momentText(moment) : value;
}

/** A single value, as people read it. */
interface Blad {
  readonly naam: string;
  readonly tekst: string;
}

/** Every single value of an incident by its place, with its name in words. */
export function bladeren(incident: object | undefined): ReadonlyMap<string, Blad> {
  const gevonden = new Map<string, Blad>();
  const zie = (waarde: Getoond, veld: string, naam: string) => {
    if (waarde.soort === 'tekst') gevonden.set(veld, { naam, tekst: waarde.tekst });
    if (waarde.soort === 'lijst')
      for (const [index, item] of waarde.items.entries())
        zie(item, `${veld}.${index}`, `${naam} ${index + 1}`);
    if (waarde.soort === 'groep')
      for (const each of waarde.velden)
        zie(each.waarde, `${veld}.${each.sleutel}`, naam === '' ? each.naam : `${naam}, ${each.naam}`);
  };
  if (incident) zie({ soort: 'groep', velden: velden(incident) }, '', '');
  return gevonden;
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Incident } from '../../schemas/incident.ts';
import { incident } from '../../schemas/incident.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { uitkomstNaarVerslag } from '../naar-verslag.ts';
import { beslis } from '../protocol/beslisboom/beslis.ts';
import type { Regelset } from '../protocol/wet/regelset.ts';
import { fieldName, vorm } from '../register/shape.ts';

/** What an incident needs besides its facts; nobody sees it. */
const OMHULSEL = {
  schema: 1,
  id: '2026-0000',
  titel: 'Feiten zonder bestand',
  samenvatting: 'Feiten zonder bestand',
  tijdlijn: { kennisname: 'onbekend' },
};

const FEIT = new Set(Object.keys(incident.shape.feiten.unwrap().shape));

/**
 * Facts without a file: an incident or a part of it (`feiten`, `groepen`, `onze_rol` …), or only the facts themselves.
 * @param given JSON, or the path of a file with JSON
 * @throws OperatorError when it cannot be read, or a fact has a wrong name or value; never repeats a value
 */
function feitenFrom(given: string, workingFolder: string): Incident {
  const value = parse(given.trimStart().startsWith('{') ? given : read(resolve(workingFolder, given)));
  const names = Object.keys(value);
  const isOnlyFacts = names.length > 0 && names.every((name) => FEIT.has(name));
  const gelezen = vorm('incident', { ...OMHULSEL, ...(isOnlyFacts ? { feiten: value } : value) });
  if ('value' in gelezen) return gelezen.value;
  throw new OperatorError('Deze feiten kloppen niet:', gelezen.findings.map(regelVan).join('\n'));
}

/** A finding as a line of its own; of a field that the register does not know only where it stands. */
function regelVan({ message, at }: Finding): string {
  if (!('target' in at) || at.target !== 'key') return `  ${message}`;
  const groep = fieldName(at.path.slice(0, -1));
  return `  ${groep === '' ? 'bovenaan' : `bij ${groep}`}: ${message}`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new OperatorError(
      'Het bestand bij --feiten is niet te lezen.',
      'Noem een bestand met JSON, of zet de JSON zelf tussen enkele aanhalingstekens.',
    );
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below, without the text itself: it may hold anything.
  }
  throw new OperatorError(
    'Bij --feiten staat geen JSON.',
    'Schrijf bijvoorbeeld: --feiten \'{"feiten":{"persoonsgegevens":"ja"}}\'',
  );
}

/**
 * What comes out for facts without a file.
 * @throws OperatorError as `feitenFrom`
 */
export function uitkomstVanFeiten(
  given: string,
  workingFolder: string,
  regels: Regelset,
): { readonly titel: string; readonly uitkomst: Verslag['incidents'][number]['uitkomst'] } {
  const feiten = feitenFrom(given, workingFolder);
  return { titel: feiten.titel, uitkomst: uitkomstNaarVerslag(feiten, beslis(feiten, regels)) };
}

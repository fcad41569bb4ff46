import { z } from 'zod';
import { choiceError, countError, groupError, listError, noKey, textError, tooLong } from './messages.ts';
import {
  emailPattern,
  idPattern,
  keyPattern,
  kvkPattern,
  linePattern,
  sha256Pattern,
  storyPattern,
} from './patterns.ts';

/**
 * Building blocks of the schemas. Each takes the Dutch help text of the field first;
 * it becomes the description in the JSON Schema and the help on the site.
 * None refines or transforms: both are lost in JSON Schema.
 */

/** What a key can name; the rules prove that it exists. */
export type Naar = 'vestiging' | 'rolhouder' | 'leverancier' | 'incident' | 'groep' | 'maatregel';

/** A text of a form. */
export const pattern = (help: string, regex: RegExp, error: (issue: z.core.$ZodRawIssue) => string) =>
  z.string({ error }).regex(regex, { error }).describe(help);

/** One line of text. */
export const line = (help: string, max = 200) =>
  pattern(help, linePattern(max), textError(`één regel tekst van ten hoogste ${max} tekens`, tooLong(max)));

/** Text of one or more lines. */
export const story = (help: string, max = 4000) =>
  pattern(help, storyPattern(max), textError(`tekst van ten hoogste ${max} tekens`, tooLong(max)));

/** Id of an incident. */
export const incidentId = (help: string) =>
  pattern(
    help,
    idPattern,
    textError('een kenmerk als 2026-K7QF (jaar, streepje, vier tekens zonder I, L, O en U)'),
  );

/** Key that something gets here, for others to refer to. */
export const key = (help: string) =>
  pattern(
    help,
    keyPattern,
    textError('een sleutel van kleine letters, cijfers en streepjes, zoals school-noord', noKey),
  );

/** What belongs in a reference, in words that say where to look. */
const verwacht: Readonly<Record<Exclude<Naar, 'incident'>, string>> = {
  vestiging: 'de sleutel van een vestiging uit organisatie.yaml, zoals school-noord',
  rolhouder: 'de sleutel van een rolhouder uit organisatie.yaml, zoals po-1; nooit een naam',
  leverancier: 'de sleutel van een leverancier: de naam van zijn bestand, zonder .md',
  groep: 'de sleutel van een groep uit de lijst groepen, zoals leerlingen',
  maatregel: 'de sleutel van een maatregel, zoals bcc-waarschuwing',
};

/**
 * Reference to something that has its place elsewhere in this register: its key, or the id of an incident.
 * @param ook words that may stand there too, such as `geheel` for all schools together
 */
export const verwijzing = (help: string, naar: Naar, ook: readonly string[] = []) =>
  (naar === 'incident' ? incidentId(help) : pattern(help, keyPattern, textError(verwacht[naar], noKey))).meta(
    {
      description: help,
      'x-verwijst': naar,
      'x-ook': ook,
    },
  );

/** Number of the chamber of commerce. */
export const kvkNumber = (help: string) =>
  pattern(help, kvkPattern, textError('acht cijfers tussen aanhalingstekens'));

/** A functional e-mail address: of a box, never of a person. */
export const email = (help: string) =>
  pattern(help, emailPattern, textError('een e-mailadres zoals privacy@school.example'));

/** SHA-256 of a file that is kept elsewhere. */
export const sha256 = (help: string) =>
  pattern(help, sha256Pattern, textError('een controlegetal (SHA-256) van 64 tekens 0-9 en a-f'));

/** A choice from a closed list. */
export const choice = <const T extends readonly [string, ...string[]]>(help: string, options: T) =>
  z.enum(options, { error: choiceError(options) }).describe(help);

/** A fact from a closed list; `onbekend` is always one of the values. */
export const fact = <const T extends readonly [string, ...string[]]>(help: string, options: T) =>
  choice(help, [...options, 'onbekend'] as const);

/** Yes or no, for what is always known. */
export const yesNo = (help: string) => choice(help, ['ja', 'nee']);

/** Yes or no as a fact. */
export const yesNoUnknown = (help: string) => fact(help, ['ja', 'nee']);

/** A whole number, 0 or more. */
export const count = (help: string, max = 100_000_000) => {
  const error = countError(`een geheel getal van 0 tot en met ${max}`);
  return z.int({ error }).min(0, { error }).max(max, { error }).describe(help);
};

/** A whole number, 0 or more, or `onbekend`. */
const countOrUnknown = (help: string, max = 100_000_000) => {
  const error = countError(`een geheel getal van 0 tot en met ${max}, of onbekend`);
  return z
    .union([z.int({ error }).min(0, { error }).max(max, { error }), z.literal('onbekend')], { error })
    .describe(help);
};

/** A list of up to `max` items. */
export const list = <T extends z.ZodType>(help: string, item: T, max = 200) => {
  const error = listError('een lijst');
  return z.array(item, { error }).max(max, { error }).describe(help);
};

/** A group of fields; a field that it does not know is an error. */
export const group = <T extends z.ZodRawShape>(help: string, shape: T) =>
  z.strictObject(shape, { error: groupError(Object.keys(shape)) }).describe(help);

/**
 * From–to of a number that is not known exactly.
 * @param unit what is counted, in the plural
 */
export const range = (help: string, unit: string) =>
  group(help, {
    min: countOrUnknown(`Ten minste zoveel ${unit}`).optional(),
    max: countOrUnknown(
      `Ten hoogste zoveel ${unit}. Precies bekend? Vul twee keer hetzelfde getal in.`,
    ).optional(),
    schatting: yesNo('Is het aantal een schatting?').optional(),
  }).meta({ description: help, 'x-aantal': true });

/** Version of the form of a file, the first field of each. A file with another number goes through a migrator first. */
export const schemaVersion = <const N extends number>(version: N) =>
  z
    .literal(version, {
      error: `moet ${version} zijn: de versie van de vorm van dit bestand. Is het bestand van een andere versie van het register, werk dan eerst bij.`,
    })
    .describe(`Versie van de vorm van dit bestand; altijd ${version}`);

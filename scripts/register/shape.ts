import type { z } from 'zod';
import type { Incident } from '../../schemas/incident.ts';
import { incident } from '../../schemas/incident.ts';
import type { VastgelegdeCijfers } from '../../schemas/jaarcijfers.ts';
import { vastgelegdeCijfers } from '../../schemas/jaarcijfers.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import { leverancier } from '../../schemas/leverancier.ts';
import type { Maatregelen } from '../../schemas/maatregelen.ts';
import { maatregelen } from '../../schemas/maatregelen.ts';
import type { Momentopname } from '../../schemas/momentopname.ts';
import { momentopname } from '../../schemas/momentopname.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { organisatie } from '../../schemas/organisatie.ts';
import type { Field } from '../../schemas/walk.ts';
import { fieldsOf, isItem } from '../../schemas/walk.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';

/** The kinds of file whose form is checked, with what they hold. */
export interface Contents {
  readonly incident: Incident;
  readonly leverancier: Leverancier;
  readonly organisatie: Organisatie;
  readonly maatregelen: Maatregelen;
  readonly momentopname: Momentopname;
  readonly cijfers: VastgelegdeCijfers;
}

/** Schema of each kind of file; a kind without one is kept as text. */
const schemas: { readonly [K in keyof Contents]: z.ZodType<Contents[K]> } = {
  incident,
  leverancier,
  organisatie,
  maatregelen,
  momentopname,
  cijfers: vastgelegdeCijfers,
};

/** A typed value of a kind, or the findings why it is none. */
export type Shaped<K extends keyof Contents> =
  | { readonly value: Contents[K] }
  | { readonly findings: readonly Finding[] };

/** Number of the form of today, of each kind of file. */
export const versies: { readonly [K in keyof Contents]: number } = {
  incident: incident.shape.schema.value,
  leverancier: leverancier.shape.schema.value,
  organisatie: organisatie.shape.schema.value,
  maatregelen: maatregelen.shape.schema.value,
  momentopname: momentopname.shape.schema.value,
  cijfers: vastgelegdeCijfers.shape.schema.value,
};

/** Is the form of this kind of file checked? */
export const hasSchema = (kind: string): kind is keyof Contents => Object.hasOwn(schemas, kind);

/** The fields of each kind of file. */
export const velden: { readonly [K in keyof Contents]: readonly Field[] } = {
  incident: fieldsOf(incident),
  leverancier: fieldsOf(leverancier),
  organisatie: fieldsOf(organisatie),
  maatregelen: fieldsOf(maatregelen),
  momentopname: fieldsOf(momentopname),
  cijfers: fieldsOf(vastgelegdeCijfers),
};

/**
 * Step 4, vorm: plain values to a typed value by the schema. The sentences come from the schema;
 * this adds the name of the field and says where it is.
 */
export function vorm<K extends keyof Contents>(kind: K, values: unknown): Shaped<K> {
  const result = schemas[kind].safeParse(values, { error: () => BEVROREN });
  if (result.success) return { value: result.data };
  const findings = result.error.issues.flatMap((issue) => toFindings(kind, issue, values));
  // A value can fail twice in one way: a number too large for two reasons.
  return { findings: [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()] };
}

/** What a schema without sentences of its own says: only what the register froze has one. */
const BEVROREN =
  'heeft niet de goede vorm. Het register maakte dit bestand zelf: haal de vorige stand terug uit de geschiedenis.';

/** For each kind of file the groups in which a name is a field. */
const homes = Object.fromEntries(
  Object.entries(velden).map(([kind, fields]) => [
    kind,
    Map.groupBy(
      fields.filter((field) => !isItem(field)).map(({ path }) => path),
      (path) => path.at(-1) ?? '',
    ),
  ]),
);

/**
 * A field in a wrong place is mostly a wrong indentation. Only where one place is meant for certain, near this
 * one: advice to move a fact elsewhere could change what it says.
 */
function whereItBelongs(
  kind: keyof Contents,
  path: readonly PropertyKey[],
  name: string,
): string | undefined {
  const isInGroup = path[0] === 'groepen';
  const [first, ...others] = (homes[kind]?.get(name) ?? []).filter(
    (home) => isInGroup || !home.includes('afwijkende_feiten'),
  );
  if (!first || others.length > 0 || first.includes('[]')) return undefined;
  const home = first.slice(0, -1);
  const isOf = (one: readonly PropertyKey[], other: readonly PropertyKey[]) =>
    one.every((part, index) => part === other[index]);
  if (home.length === 0) return 'Dit veld hoort niet in deze groep: laat de regel helemaal links beginnen.';
  const isNear = isOf(home, path) || (isOf(home.slice(0, -1), path) && path.length === home.length - 1);
  return isNear
    ? `Dit veld hoort onder ${fieldName(home)}: zet de regel daar, twee spaties ingesprongen.`
    : undefined;
}

/** Help of a field, as the sentence that follows. */
function helpOf(kind: keyof Contents, path: readonly PropertyKey[]): string {
  const names = path.map((part) => (typeof part === 'number' ? '[]' : String(part))).join('.');
  const help = velden[kind].find((field) => field.path.join('.') === names)?.help;
  return help ? ` Uitleg: ${help.replace(/\.?$/, '.')}` : '';
}

function toFindings(kind: keyof Contents, issue: z.core.$ZodIssue, values: unknown): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split('\n');
    return sentences.map((sentence, index) => ({
      ruleId: 'veld-bekend',
      message: whereItBelongs(kind, issue.path, issue.keys[index] ?? '') ?? `Dit ${sentence}`,
      at: { path: [...issue.path, issue.keys[index] ?? ''], target: 'key' },
    }));
  }
  const isMissing = valueAt(values, issue.path) === undefined;
  const field = issue.path.length === 0 ? 'Het blok met velden' : fieldName(issue.path);
  return [
    {
      ruleId: isMissing ? 'veld-verplicht' : 'veld-waarde',
      message: `${field} ${issue.message}${isMissing ? helpOf(kind, issue.path) : ''}`,
      at: { path: issue.path, target: isMissing ? 'missing' : 'value' },
    },
  ];
}

/** Name of a field as people read it, an item of a list counted from 1: `groepen › 1e › aantal_eigen › min`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `${part + 1}e` : String(part))).join(' › ');

/** The value at a path, or nothing. */
function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let current = values;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

import type { z } from 'zod';
import type { Naar } from './fields.ts';

/** One field of a schema, as help pages and rules need it. */
export interface Field {
  /** Names from the root; `[]` stands for the items of a list. */
  readonly path: readonly string[];
  /** Dutch help text. */
  readonly help: string;
  readonly required: boolean;
  /** What may be filled in; `aantal` is a from–to of a number, `verwijzing` a key of something elsewhere. */
  readonly kind: 'groep' | 'lijst' | 'keuze' | 'tijd' | 'aantal' | 'verwijzing' | 'getal' | 'tekst';
  /** The values of a closed list. */
  readonly options: readonly string[];
  /** For a field that holds time: may it lie only in the past? */
  readonly past: boolean;
  /** For a reference: to what, and which words may stand there too. */
  readonly naar?: Naar;
  readonly ook?: readonly string[];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly entries?: Record<string, string>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/**
 * All fields of a schema, in order, groups before what is in them. An item of a list that is a single value
 * is a field too: its path ends in `[]`.
 * @param schema a schema made of the building blocks in `fields.ts`
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  return below(schema, []);
}

/** Is it an item of a list, and no field with a name? Pages show it with its list. */
export const isItem = ({ path }: Field): boolean => path.at(-1) === '[]';

function below(schema: z.ZodType, path: readonly string[]): Field[] {
  const { element, shape = {} } = definitionOf(schema);
  if (element) {
    const item = [...path, '[]'];
    return 'shape' in element.def ? below(element, item) : [describe(element, item, true)];
  }
  return Object.entries(shape).flatMap(([name, child]) => {
    const { inner, required } = unwrap(child);
    const here = [...path, name];
    return [describe(inner, here, required), ...below(inner, here)];
  });
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' && innerType
    ? { inner: innerType, required: false }
    : { inner: schema, required: true };
}

function describe(schema: z.ZodType, path: readonly string[], required: boolean): Field {
  const definition = definitionOf(schema);
  const meta = schema.meta() ?? {};
  const values = definition.element ? definitionOf(definition.element) : definition;
  const field: Field = {
    path,
    help: meta.description ?? '',
    required,
    kind: kindOf(definition, meta),
    options: Object.values(values.entries ?? {}),
    past: meta['x-verleden'] === true,
  };
  return field.kind === 'verwijzing'
    ? { ...field, naar: meta['x-verwijst'] as Naar, ook: meta['x-ook'] as readonly string[] }
    : field;
}

function kindOf({ type }: Definition, meta: object): Field['kind'] {
  if ('x-tijd' in meta) return 'tijd';
  if ('x-aantal' in meta) return 'aantal';
  if ('x-verwijst' in meta) return 'verwijzing';
  if (type === 'object') return 'groep';
  if (type === 'array') return 'lijst';
  if (type === 'enum' || type === 'literal') return 'keuze';
  return type === 'string' ? 'tekst' : 'getal';
}

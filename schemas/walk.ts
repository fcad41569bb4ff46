import type { z } from 'zod';

/** One field of a schema, as help pages and rules need it. */
export interface Field {
  /** Names from the root; `[]` stands for the items of a list. */
  readonly path: readonly string[];
  /** Dutch help text. */
  readonly help: string;
  readonly required: boolean;
  /** What may be filled in. */
  readonly kind: 'groep' | 'lijst' | 'keuze' | 'tijd' | 'getal' | 'tekst';
  /** The values of a closed list. */
  readonly options: readonly string[];
  /** For a field that holds time: may it lie only in the past? */
  readonly past: boolean;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly entries?: Record<string, string>;
}

/**
 * All fields of a schema, in order, groups before what is in them.
 * @param schema a schema made of the building blocks in `fields.ts`
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  return below(schema, []);
}

function below(schema: z.ZodType, path: readonly string[]): Field[] {
  const definition = schema.def as unknown as Definition;
  if (definition.element) {
    const item = [...path, '[]'];
    return isSimple(definition.element) ? [] : below(definition.element, item);
  }
  return Object.entries(definition.shape ?? {}).flatMap(([name, child]) => {
    const { inner, required } = unwrap(child);
    const here = [...path, name];
    return [describe(inner, here, required), ...below(inner, here)];
  });
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
  const definition = schema.def as unknown as Definition;
  return definition.type === 'optional' && definition.innerType
    ? { inner: definition.innerType, required: false }
    : { inner: schema, required: true };
}

const isSimple = (schema: z.ZodType) => !('shape' in schema.def);

function describe(schema: z.ZodType, path: readonly string[], required: boolean): Field {
  const definition = schema.def as unknown as Definition;
  const meta = schema.meta() ?? {};
  const values = definition.element ? (definition.element.def as unknown as Definition) : definition;
  return {
    path,
    help: meta.description ?? '',
    required,
    kind: kindOf(definition, 'x-tijd' in meta),
    options: Object.values(values.entries ?? {}),
    past: meta['x-verleden'] === true,
  };
}

function kindOf(definition: Definition, isTime: boolean): Field['kind'] {
  if (isTime) return 'tijd';
  if (definition.type === 'object') return 'groep';
  if (definition.type === 'array') return 'lijst';
  if (definition.type === 'enum' || definition.type === 'literal') return 'keuze';
  return definition.type === 'string' ? 'tekst' : 'getal';
}

import fc from 'fast-check';
import type { z } from 'zod';

/** Texts that are right somewhere, nearly right, or wrong everywhere. */
const TEXTS = [
  'https://forge.example/bestuur/register',
  '2026-09-11 16:45',
  '2026-09-11T16:45:30+02:00',
  '2026-09-11T16:45Z',
  '2026-09-11',
  '2026-09',
  '2026',
  '2024-02-29',
  '2023-02-29 10:00',
  '2026-02-30',
  '2026-13-01 10:00',
  '2026-09-11 24:00',
  '2026-09-11 23:59:60',
  '1999-01-01',
  '2100-01-01 00:00',
  '2026-9-1',
  '11-09-2026',
  'onbekend',
  'ja',
  'nee',
  'JA',
  '',
  ' ',
  '\t',
  '\n',
  'a\nb',
  'a\tb',
  'a\u0000b',
  '\u001b[31m',
  '\u202Ea',
  '\u2028',
  '\uD83D',
  '\uFEFF',
  'é',
  '👨‍👩‍👧',
  '2026-K7QF',
  '2026-K7QI',
  '2026-k7qf',
  '1999-K7QF',
  'school-noord',
  'School',
  'a--b',
  '-a',
  '12345678',
  '1234567',
  'a@b.example',
  'a@b',
  'f'.repeat(64),
  'F'.repeat(64),
  'a'.repeat(120),
  'a'.repeat(121),
  'a'.repeat(200),
  'a'.repeat(201),
  '👍'.repeat(60),
  '👍'.repeat(120),
  '👍'.repeat(200),
  'a'.repeat(4000),
  'a'.repeat(4001),
] as const;

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Any value that YAML or JSON can hold. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -0, -1, 1, 1.5, 1e20, 100_000_000, 100_000_001, [], {}, ['ja'], {
    min: 1,
  }),
);

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
}

/** How often something is wrong: never, or once in so many values. */
type Wrong = 'never' | number;

const mostly = <T>(
  wrong: Wrong,
  right: fc.Arbitrary<T>,
  other: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> =>
  wrong === 'never' ? right : fc.oneof({ weight: wrong, arbitrary: right }, { weight: 1, arbitrary: other });

/** Documents for a schema: half of them right, the others wrong in a place or two. */
export const documents = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.oneof(valueFor(schema, 'never'), valueFor(schema, 60));

function valueFor(schema: z.ZodType, wrong: Wrong): fc.Arbitrary<unknown> {
  return mostly(wrong, rightFor(schema, wrong), anything);
}

function rightFor(schema: z.ZodType, wrong: Wrong): fc.Arbitrary<unknown> {
  const { type, innerType, element, shape, entries, values, options } = schema.def as unknown as Definition;
  if (innerType) return valueFor(innerType, wrong);
  if (element) return fc.array(valueFor(element, wrong), { maxLength: 2 });
  if (shape) return objectFor(shape, wrong);
  if (entries) return fc.constantFrom(...Object.values(entries));
  if (type === 'literal') return fc.constantFrom(...(values ?? []));
  if (options) return fc.oneof(...options.map((each) => rightFor(each, wrong)));
  if (type === 'number')
    return mostly(wrong, fc.constantFrom(0, 1, 9), fc.constantFrom(100, 101, 1001, 100_000_001));
  return textFor(schema, wrong);
}

/** For a pattern: texts that fit it, so that right documents are not one in a million. */
function textFor(schema: z.ZodType, wrong: Wrong): fc.Arbitrary<unknown> {
  const fitting = TEXTS.filter((each) => schema.safeParse(each).success);
  if (fitting.length === 0) throw new Error('no sample text fits this field; add one to TEXTS');
  return mostly(wrong, fc.constantFrom(...fitting), text);
}

const UNKNOWN_KEYS = fc.dictionary(fc.constantFrom('onbekend_veld', 'constructor', 'toString'), anything, {
  minKeys: 1,
  maxKeys: 1,
});

/** An object with its required fields and a few others. */
function objectFor(shape: Record<string, z.ZodType>, wrong: Wrong): fc.Arbitrary<unknown> {
  const names = Object.keys(shape);
  const isOptional = (name: string) => shape[name]?.def.type === 'optional';
  const chosen = fc.subarray(names.filter(isOptional), {
    maxLength: Math.min(3, names.filter(isOptional).length),
  });
  return fc
    .tuple(
      chosen,
      mostly(wrong, fc.constant({}), UNKNOWN_KEYS),
      mostly(wrong, fc.constant(''), fc.constantFrom(...names)),
    )
    .chain(([some, more, drop]) => {
      const kept = names.filter((name) => (!isOptional(name) || some.includes(name)) && name !== drop);
      const known = Object.fromEntries(kept.map((name) => [name, valueFor(shape[name] as z.ZodType, wrong)]));
      return fc.record(known).map((object) => ({ ...object, ...(more as object) }));
    });
}

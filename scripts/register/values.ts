import {
  boolCoreTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  load,
  NOT_RESOLVED,
  nullCoreTag,
  YAMLException,
} from 'js-yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { explainYaml } from './explain-yaml.ts';
import { findAnchor, findStrangeBlank } from './refuse-yaml.ts';
import type { Parts } from './split.ts';

/** Plain values of the front matter, or the finding why it cannot be read. */
export type Read = { readonly values: unknown } | { readonly finding: Finding };

/**
 * Only plain whole numbers are numbers. YAML reads 1.000 as one and 0x10 as sixteen; people mean a thousand, or
 * a text. As text they get a sentence where a number belongs.
 */
const wholeNumberTag = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: [...'-0123456789'],
  resolve: (source) => (/^-?(?:0|[1-9]\d*)$/.test(source) ? Number(source) : NOT_RESOLVED),
  identify: () => false,
});

const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, wholeNumberTag);

/** Deepest nesting of fields; the schema needs eight. */
const MAX_DEPTH = 20;

/**
 * Step 3, lees: YAML to plain values, by the fast parser. Dates stay text; names for values, references to
 * them and tags are refused, and so are two fields of one name. The exact parser comes in only when
 * this one refuses.
 */
export function lees(parts: Parts): Read {
  const blank = findStrangeBlank(parts);
  if (blank) return { finding: blank };
  try {
    const values = load(parts.yaml, { schema: SCHEMA, maxAliases: 0, maxDepth: MAX_DEPTH });
    const finding = findAnchor(parts);
    return finding ? { finding } : { values };
  } catch (error) {
    if (error instanceof YAMLException) return { finding: explainYaml(parts, error) };
    throw error;
  }
}

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { explainYaml, findAnchor } from './explain-yaml.ts';
import type { Parts } from './split.ts';

/** Plain values of the front matter, or the finding why it cannot be read. */
export type Read = { readonly values: unknown } | { readonly finding: Finding };

/** Deepest nesting of fields; the schema needs eight. */
const MAX_DEPTH = 20;

/**
 * Step 3, lees: YAML to plain values, by the fast parser. Dates stay text; names for values, references to
 * them and tags are refused, and so are two fields of one name. The exact parser comes in only when
 * this one refuses.
 */
export function lees(parts: Parts): Read {
  try {
    const values = load(parts.yaml, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: MAX_DEPTH });
    const finding = findAnchor(parts);
    return finding ? { finding } : { values };
  } catch (error) {
    if (error instanceof YAMLException) return { finding: explainYaml(parts, error) };
    throw error;
  }
}

import type { Verslag } from '../../schemas/verslag.ts';

/**
 * A finding is a value with a place. Steps say what is wrong and where (`Finding`);
 * the last step stamps severity, source and line on it (`Diagnostic`).
 */

/** Where a finding is: a field of the front matter, or a place in the text (1-based). */
export type At =
  | { readonly path: readonly PropertyKey[]; readonly target: 'value' | 'key' | 'missing' }
  | {
      readonly line: number;
      readonly column: number;
      readonly endLine?: number;
      readonly endColumn?: number;
    };

/** What a step found: which rule, what is wrong and what to do, and where. Never holds personal data. */
export interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly at: At;
}

/** What is known of a rule besides a single finding. */
export interface RuleInfo {
  readonly id: string;
  /** The truth that the rule guards, as a Dutch sentence. */
  readonly titel: string;
  /** What a reader should know and do, in Dutch. */
  readonly uitleg: string;
  readonly severity: Diagnostic['severity'];
  /** Does a finding stop a merge? Only for what depends on content alone. */
  readonly blocking: boolean;
  /** Place in law, protocol or design that asks for it. */
  readonly vindplaats: string;
}

/** A finding ready for a reader: place in a file, 1-based, and all that belongs to its rule. */
export type Diagnostic = Verslag['diagnostics'][number];

/** A stretch of a file, 1-based. */
export type Place = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Beginning of a file: for findings about the file as a whole. */
export const FILE_START: At = { line: 1, column: 1 };

/** Orders diagnostics by file, line, column and rule, so that output is the same on every machine. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import { LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Parts } from './split.ts';
import { AMPERSAND, RULE, STRANGE_BLANK, TAG } from './yaml-sentences.ts';

/** What the parsers accept and the register does not: it would quietly change what somebody wrote. */

/** A blank that looks like a space and is none: the line would count as not springing in. */
const BLANK_BEFORE = /^[ \t]*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/mu;

/** A line that springs in with something else than spaces. */
export function findStrangeBlank({ yaml, yamlLine }: Parts): Finding | undefined {
  const found = BLANK_BEFORE.exec(yaml);
  if (!found) return undefined;
  const line = yaml.slice(0, found.index).split('\n').length + yamlLine - 1;
  return { ruleId: RULE, message: STRANGE_BLANK, at: { line, column: found[0].length } };
}

const SUSPECT = /(?:^|[\s[{,:\]}"'?-])[&!]/;

/**
 * A name for a value (`&name`) or a kind before it (`!kind`): the fast parser would quietly drop the word. Looks
 * closer only when there is a sign that could be one.
 */
export function findAnchor(parts: Parts): Finding | undefined {
  if (!SUSPECT.test(parts.yaml)) return undefined;
  const lines = new LineCounter();
  let found: { readonly offset: number; readonly message: string } | undefined;
  visit(parseDocument(parts.yaml, { version: '1.2', schema: 'core', lineCounter: lines }), {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor !== undefined)
        found = { offset: parts.yaml.lastIndexOf(`&${node.anchor}`, start), message: AMPERSAND };
      else if (node.tag !== undefined && parts.yaml.lastIndexOf('!', start) >= 0)
        found = { offset: parts.yaml.lastIndexOf('!', start), message: TAG };
      return found ? visit.BREAK : undefined;
    },
  });
  if (!found) return undefined;
  const { line, col } = lines.linePos(Math.max(0, found.offset));
  return { ruleId: RULE, message: found.message, at: { line: line + parts.yamlLine - 1, column: col } };
}

import type { YAMLException } from 'js-yaml';
import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Parts } from './split.ts';
import {
  AFTER_QUOTE,
  BLOCKS,
  GENERAL,
  INDENT,
  NO_FIELD,
  QUESTION,
  QUOTE,
  RULE,
  STAR,
  TAG,
  TWICE,
} from './yaml-sentences.ts';

/** What the fast parser refuses while the exact one accepts it, by a piece of its reason. */
const refused: readonly (readonly [string, string])[] = [
  ['aliases', STAR],
  ['maxDepth', 'De velden zijn te diep genest. Volg de vorm van een bestaand incident.'],
  [
    'empty',
    'Er staan geen velden. Neem een ander bestand van deze soort als voorbeeld; de bladzijde Velden zegt welke velden nodig zijn.',
  ],
  ['tag', TAG],
  ['duplicated', TWICE],
  ['more', BLOCKS],
];

/** What the exact parser says, by its code. */
const explained: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: TWICE,
  TAB_AS_INDENT: 'Deze regel springt in met een tab. Gebruik spaties: twee per trede.',
  MULTIPLE_DOCS: BLOCKS,
  BAD_INDENT: `${INDENT} Of: een haakje [ of { in het veld erboven sluit niet.`,
  TAG_RESOLVE_FAILED: TAG,
  BAD_ALIAS: STAR,
  BLOCK_AS_IMPLICIT_KEY: `Hier staat een dubbele punt in de tekst. ${QUOTE}`,
  BLOCK_IN_FLOW:
    'Binnen [ ] of { } mag geen lijst met streepjes of een veld op een eigen regel staan. Schrijf elk onderdeel op een eigen regel met een streepje.',
  MISSING_CHAR:
    'Het aanhalingsteken of haakje dat hier begint sluit nergens. Zet het erbij. Hoort het bij de tekst, zet dan de hele waarde tussen dubbele aanhalingstekens.',
  UNEXPECTED_TOKEN: `Hier staat een teken dat op deze plaats niet kan. ${QUOTE}`,
  BAD_SCALAR_START: `Een waarde mag niet met dit teken beginnen. ${QUOTE}`,
  BAD_DQ_ESCAPE:
    'Binnen dubbele aanhalingstekens heeft \\ een eigen betekenis. Gebruik enkele aanhalingstekens, of schrijf \\\\.',
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  BAD_DIRECTIVE: `Een regel mag niet met % beginnen. ${QUOTE}`,
  BAD_PROP_ORDER: `Hier staat een teken (& of !) met een eigen betekenis. ${QUOTE}`,
  MULTIPLE_ANCHORS: `Hier staat een & met een eigen betekenis. ${QUOTE}`,
  KEY_OVER_1024_CHARS:
    'De naam van een veld is veel te lang. Ontbreekt er een regeleinde of een aanhalingsteken?',
};

/**
 * Why the YAML could not be read, in Dutch with line and column. The first fault only: what comes
 * after it in the same file is mostly a result of it.
 */
export function explainYaml(parts: Parts, error: YAMLException): Finding {
  const known = refused.find(([piece]) => error.reason.includes(piece));
  const mark = { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 };
  const exact = known?.[0] === 'maxDepth' ? undefined : firstExactFault(parts.yaml, mark.line);
  const { message, line, column } = exact ?? { message: known?.[1] ?? GENERAL, ...mark };
  return { ruleId: RULE, message, at: { line: line + parts.yamlLine - 1, column } };
}

interface Fault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

type YamlFault = YAMLParseError | YAMLWarning;

function firstExactFault(yaml: string, markedLine: number): Fault | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [fault, next] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!fault) return listAsName(document, lines);
  if (isIndentation(fault, next)) return { message: INDENT, ...startOfLine(yaml, markedLine) };
  if (fault.code !== 'MISSING_CHAR') {
    const { line, col } = lines.linePos(fault.pos[0]);
    const rest = yaml.slice(fault.pos[0]);
    const isFirst = col <= startOfLine(yaml, line).column;
    if (/^\?(?:\s|$)/.test(rest)) return { message: QUESTION, line, column: col };
    if (isFirst && MISPLACED.has(fault.code)) return { message: INDENT, ...startOfLine(yaml, line) };
    if (fault.code === 'UNEXPECTED_TOKEN' && QUOTED.test(lineAt(yaml, line)))
      return { message: AFTER_QUOTE, line, column: col };
    return { message: explained[fault.code] ?? GENERAL, line, column: col };
  }
  const opening = openingQuote(document, fault);
  if (!OPENS.test(yaml[opening] ?? '')) return lineWithoutField(yaml, lines.linePos(fault.pos[0]).line);
  const { line, col } = lines.linePos(opening);
  return { message: explained.MISSING_CHAR ?? GENERAL, line, column: col };
}

/** What the exact parser says of a line that begins in a wrong column. */
const MISPLACED = new Set<ErrorCode>(['UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY']);
/** A value that begins with a quote. */
const QUOTED = /:[ \t]+["']/;

/** No colon; or there is one, and the line begins in a wrong column. */
const lineWithoutField = (yaml: string, line: number): Fault => ({
  message: /^\s*(?:- +)?\w+:(?: |$)/.test(lineAt(yaml, line)) ? INDENT : NO_FIELD,
  ...startOfLine(yaml, line),
});

/** The exact parser has one code for a quote that does not close and for a line without a colon. */
const OPENS = /["'[{]/;

/** YAML lets a list be the name of a field; the fast parser refuses it without a place. */
function listAsName(document: ReturnType<typeof parseDocument>, lines: LineCounter): Fault | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isNode(key) || isScalar(key) || !key.range) return undefined;
      offset = key.range[0];
      return visit.BREAK;
    },
  });
  if (offset === undefined) return undefined;
  const { line, col } = lines.linePos(offset);
  return { message: NO_FIELD, line, column: col };
}

/**
 * A line that springs in too far becomes part of the value above it, and the exact parser points
 * there. The fast parser's mark is on the line itself.
 */
const isIndentation = (fault: YamlFault, next: YamlFault | undefined) =>
  fault.code === 'BLOCK_AS_IMPLICIT_KEY' &&
  next?.code === 'MULTILINE_IMPLICIT_KEY' &&
  next.pos[0] === fault.pos[0];

const lineAt = (yaml: string, line: number) => yaml.split('\n')[line - 1] ?? '';

function startOfLine(yaml: string, line: number): { line: number; column: number } {
  const text = lineAt(yaml, line);
  return { line, column: text.length - text.trimStart().length + 1 };
}

/** The parser misses a closing quote at the end of the file; people look for it where it opens. */
function openingQuote(document: ReturnType<typeof parseDocument>, fault: YamlFault): number {
  let opening = fault.pos[0];
  visit(document, {
    Scalar: (_, node) => {
      if (node.range && isScalar(node) && node.range[0] < fault.pos[0] && node.range[1] >= fault.pos[0] - 1) {
        opening = node.range[0];
      }
    },
  });
  return opening;
}

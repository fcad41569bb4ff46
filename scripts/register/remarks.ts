import { Lexer } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Parts } from './split.ts';

/** Something, a blank and a #: the only place where a remark can follow a value. */
const SUSPECT = /\S[ \t]+#/;

/** What the lexer says that is not in the text: here begins a document, here begins a scalar. */
const UNWRITTEN = new Set(['\u0002', '\u0018', '\u001F']);
const SCALAR_FOLLOWS = '\u001F';

/**
 * Text behind a # after an unquoted value is no part of the value: fine as a remark, a loss if it was meant.
 * In a text of more lines, or between quotes, a # is an ordinary character.
 */
export function findRemarks({ yaml, yamlLine }: Parts): Finding[] {
  if (!SUSPECT.test(yaml)) return [];
  const findings: Finding[] = [];
  let [offset, isScalarNext, isAfterPlain] = [0, false, false];
  for (const lexeme of new Lexer().lex(yaml)) {
    if (UNWRITTEN.has(lexeme)) {
      isScalarNext = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (lexeme.startsWith('#') && !isScalarNext && isAfterPlain)
      findings.push(remarkAt(yaml, offset, yamlLine));
    if (lexeme.trim() !== '' || lexeme.includes('\n')) isAfterPlain = isScalarNext && !lexeme.endsWith('\n');
    isScalarNext = false;
    offset += lexeme.length;
  }
  return findings;
}

function remarkAt(yaml: string, offset: number, yamlLine: number): Finding {
  const before = yaml.slice(0, offset).split('\n');
  return {
    ruleId: 'tekst-achter-hekje',
    message:
      'Wat achter het hekje (#) staat telt niet mee. Hoort het bij de tekst? Zet dan de hele waarde tussen aanhalingstekens.',
    at: { line: before.length + yamlLine - 1, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}

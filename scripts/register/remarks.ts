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
  let [line, column, isScalarNext, isAfterPlain] = [yamlLine, 1, false, false];
  for (const lexeme of new Lexer().lex(yaml)) {
    if (UNWRITTEN.has(lexeme)) {
      isScalarNext = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (lexeme.startsWith('#') && !isScalarNext && isAfterPlain)
      findings.push({ ...remark, at: { line, column } });
    if (lexeme.trim() !== '' || lexeme.includes('\n')) isAfterPlain = isScalarNext && !lexeme.endsWith('\n');
    isScalarNext = false;
    const rows = lexeme.split('\n');
    line += rows.length - 1;
    column = (rows.length > 1 ? 1 : column) + (rows.at(-1)?.length ?? 0);
  }
  return findings;
}

const remark = {
  ruleId: 'tekst-achter-hekje',
  message:
    'Wat achter het hekje (#) staat telt niet mee. Hoort het bij de tekst? Zet dan de hele waarde tussen aanhalingstekens.',
};

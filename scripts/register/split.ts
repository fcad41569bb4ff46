import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import { decode } from './decode.ts';
import type { Format } from './kinds.ts';

/** A file in its parts: the YAML, the line on which it begins, and the Markdown after it. */
export interface Parts {
  readonly yaml: string;
  /** 1-based line of the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Parts, or the findings why there are none. */
export type Split = { readonly parts: Parts } | { readonly findings: readonly Finding[] };

const BARE_FENCE = /^---[ \t]*\n/;
const MARK = '---';

/**
 * Step 2, splits: bytes to YAML and body. Only a bare fence passes: what names another language is refused, and
 * nothing is ever executed.
 */
export function splits(bytes: Uint8Array, format: Format): Split {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const { text } = decoded;
  if (format === 'tekst') return { parts: { yaml: '', yamlLine: 1, body: text, bodyLine: 1 } };
  if (format !== 'velden-en-tekst') return { parts: { yaml: text, yamlLine: 1, body: '', bodyLine: 1 } };
  const finding = fenceProblem(text);
  if (finding) return { findings: [finding] };
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith(MARK));
  const yaml = lines.slice(1, close).join('\n');
  return { parts: { yaml, yamlLine: 2, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 } };
}

function fenceProblem(text: string): Finding | undefined {
  if (!text.startsWith(MARK)) {
    return problem(
      'Dit bestand begint niet met een regel --- (drie streepjes). Zet die als eerste regel, met daaronder de velden.',
      1,
    );
  }
  if (!BARE_FENCE.test(text)) {
    return problem(
      'De eerste regel moet precies --- zijn, zonder iets erachter. Het register leest alleen YAML en voert niets uit.',
      1,
    );
  }
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith(MARK));
  if (close < 0) {
    return problem(
      'De regel --- die de velden afsluit ontbreekt. Zet onder het laatste veld een regel met precies ---.',
      1,
    );
  }
  if (lines[close]?.trimEnd() !== MARK) {
    return problem(
      'Deze regel begint met --- maar er staat iets achter. Sluit de velden af met precies ---.',
      close + 1,
    );
  }
  const second = lines.findIndex((line, index) => index > close && line.trimEnd() === MARK);
  if (second >= 0) {
    return problem(
      'Hier staat nog een regel ---. Alleen het eerste blok met velden telt; haal deze regel weg. Bedoelt u een streep in de tekst? Schrijf dan ***.',
      second + 1,
    );
  }
  return undefined;
}

const problem = (message: string, line: number): Finding => ({
  ruleId: 'blok-met-velden',
  message,
  at: line === 1 ? FILE_START : { line, column: 1 },
});

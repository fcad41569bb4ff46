import { HIDDEN } from '../../schemas/patterns.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';

/** Text of a file with line ends as LF, or the finding why it is no text. */
export type Decoded = { readonly text: string } | { readonly finding: Finding };

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const UNSEEN = new RegExp(`[${HIDDEN}]`, 'u');

/**
 * Bytes to text. A byte order mark and Windows line ends are accepted and taken away; other
 * encodings, NUL, control characters and marks that turn the reading direction are findings.
 * Lines and columns stay those of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(
      'Dit bestand is opgeslagen als UTF-16. Open het in uw tekstprogramma (zoals Kladblok), kies Opslaan als en kies bij Codering UTF-8.',
    );
  }
  if (isOtherFormat(bytes)) {
    return refuse(
      'Dit is geen gewoon tekstbestand, maar bijvoorbeeld een bestand van Word of een pdf. Zet de tekst over in een gewoon tekstbestand.',
    );
  }
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return refuse(
      'Dit bestand is niet opgeslagen als UTF-8. Open het in uw tekstprogramma (zoals Kladblok), kies Opslaan als en kies bij Codering UTF-8.',
    );
  }
  if (text.startsWith('\uFEFF')) text = text.slice(1);
  text = text.replaceAll('\r\n', '\n');
  const unseen = UNSEEN.exec(text);
  if (unseen) return unseenAt(text, unseen.index);
  const blanks = MANY_BLANKS.exec(text);
  return blanks ? blanksAt(text, blanks.index) : { text };
}

/** So many blanks in a row take the libraries that read the text half a minute. */
const MANY_BLANKS = /\s{2000}/;

function blanksAt(text: string, index: number): Decoded {
  const line = text.slice(0, index).split('\n').length;
  const message = 'Hier staan heel veel spaties of lege regels achter elkaar. Haal ze weg.';
  return { finding: { ruleId: 'bestand-zonder-lege-stukken', message, at: { line, column: 1 } } };
}

/** How files of Word, PDF, RTF and pictures begin. */
const SIGNATURES = [
  'PK\u0003\u0004',
  '%PDF',
  '{\\rtf',
  '\u00D0\u00CF\u0011\u00E0',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
];

function isOtherFormat(bytes: Uint8Array): boolean {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  return SIGNATURES.some((signature) => beginning.startsWith(signature));
}

function refuse(message: string): Decoded {
  return { finding: { ruleId: 'bestand-utf8', message, at: FILE_START } };
}

function unseenAt(text: string, index: number): Decoded {
  const before = text.slice(0, index).split('\n');
  const code = text.codePointAt(index)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    finding: {
      ruleId: 'tekst-zonder-verborgen-tekens',
      message: `Hier staat een teken dat u niet ziet (U+${code}). Haal het weg, of typ de regel opnieuw.`,
      at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    },
  };
}

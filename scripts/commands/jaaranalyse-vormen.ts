import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jaarTekst } from '../analysis/stuk/als-tekst.ts';
import { maakJaaranalyse } from '../analysis/stuk/document.ts';
import type { Jaarstuk } from '../analysis/stuk/invoer.ts';
import { jaaranalysePagina } from '../analysis/stuk/pagina.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { maakPdf } from '../pdf.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { schrijfUit } from './document-uit.ts';

/** The forms in which the analysis can be had. */
export const JAARVORMEN = ['tekst', 'json', 'markdown', 'html', 'pdf'] as const;
type Jaarvorm = (typeof JAARVORMEN)[number];

const TOON: Readonly<Record<Exclude<Jaarvorm, 'pdf'>, (stuk: Jaarstuk) => string>> = {
  tekst: jaarTekst,
  json: ({ cijfers }) => `${JSON.stringify(cijfers, undefined, 2)}\n`,
  markdown: (stuk) => toMarkdown(maakJaaranalyse(stuk)),
  html: jaaranalysePagina,
};

/**
 * Shows or writes the analysis.
 * @throws OperatorError when a PDF has no place to go to or cannot be made, or the file cannot be written
 */
export async function toonJaarstuk(
  stuk: Jaarstuk,
  vorm: Jaarvorm,
  given: Given,
  edges: Edges,
): Promise<void> {
  const uit = textOf(given, 'uit');
  if (vorm === 'pdf' && uit === undefined)
    throw new OperatorError(
      'Een PDF kan niet op het scherm.',
      `Noem een bestand, bijvoorbeeld --uit jaaranalyse-${stuk.cijfers.jaar}.pdf.`,
    );
  const inhoud = vorm === 'pdf' ? await alsPdf(stuk) : TOON[vorm](stuk);
  if (uit === undefined) return edges.print(String(inhoud));
  schrijfUit(uit, inhoud, given, edges);
}

/** A PDF is printed from a page on disk, in a folder that only this user can read and that goes away again. */
async function alsPdf(stuk: Jaarstuk): Promise<Uint8Array> {
  const map = mkdtempSync(join(tmpdir(), 'jaaranalyse-'));
  try {
    const bladzijde = join(map, 'jaaranalyse.html');
    writeFileSync(bladzijde, jaaranalysePagina(stuk));
    const gemaakt = await maakPdf(bladzijde);
    if ('pdf' in gemaakt) return gemaakt.pdf;
    throw new OperatorError(
      `Er is geen PDF te maken: ${gemaakt.waarom}.`,
      'Neem --vorm html, open dat bestand in uw browser en druk het af naar PDF.',
    );
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

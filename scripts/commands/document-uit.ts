import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Root } from 'mdast';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

/** The forms in which a document can be written. */
const DOCUMENTVORMEN = ['markdown', 'html', 'docx'] as const;
export type Documentvorm = (typeof DOCUMENTVORMEN)[number];

/** A document with its title. */
export interface Document {
  readonly titel: string;
  readonly root: Root;
}

/** Options of a command that writes a document. */
export const documentOpties = {
  vorm: { type: 'string', value: 'markdown|html|docx', help: 'hoe het eruitziet; anders markdown' },
  uit: { type: 'string', value: '<bestand>', help: 'schrijf naar dit bestand; bij docx altijd nodig' },
  overschrijf: { type: 'boolean', help: 'een bestand dat er al is mag weg' },
} as const;

/**
 * The form that was asked for.
 * @throws OperatorError for a form that does not exist, or a Word file without a place to put it
 */
export function documentvormFrom(given: Given): Documentvorm {
  const gevraagd = textOf(given, 'vorm') ?? 'markdown';
  const vorm = DOCUMENTVORMEN.find((each) => each === gevraagd);
  if (!vorm)
    throw new OperatorError('Deze vorm bestaat niet.', `Kies bij --vorm uit: ${DOCUMENTVORMEN.join(', ')}.`);
  if (vorm === 'docx' && textOf(given, 'uit') === undefined)
    throw new OperatorError(
      'Een Word-bestand kan niet op het scherm.',
      'Noem een bestand, bijvoorbeeld --uit brief.docx.',
    );
  return vorm;
}

/**
 * Writes a document to the screen or a file.
 * @throws OperatorError when the file is there already or cannot be written, or the library for Word is not installed
 */
export async function schrijfDocument(
  { root, titel }: Document,
  vorm: Documentvorm,
  given: Given,
  edges: Edges,
): Promise<void> {
  const inhoud =
    vorm === 'docx'
      ? await alsDocx({ root, titel })
      : vorm === 'html'
        ? (await import('../documents/html.ts')).toHtmlPage(root, { titel, taal: 'nl' })
        : (await import('../documents/markdown.ts')).toMarkdown(root);
  const uit = textOf(given, 'uit');
  if (uit === undefined) return edges.print(String(inhoud));
  schrijfUit(uit, inhoud, given, edges);
}

/**
 * Writes what a command made to the file of `--uit`.
 * @throws OperatorError when it is there already or cannot be written
 */
export function schrijfUit(uit: string, inhoud: string | Uint8Array, given: Given, edges: Edges): void {
  try {
    writeFileSync(resolve(edges.workingFolder, uit), inhoud, {
      flag: given.values['overschrijf'] === true ? 'w' : 'wx',
    });
  } catch (error) {
    throw nietGeschreven(error);
  }
  edges.note('Geschreven.\n');
}

function nietGeschreven(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return error.code === 'EEXIST'
    ? new OperatorError(
        'Het bestand bij --uit bestaat al.',
        'Kies een andere naam, of zet --overschrijf erbij.',
      )
    : new OperatorError(
        `Het bestand bij --uit is niet te schrijven (${error.code}).`,
        'Kijk of de map er is en of u erin mag schrijven.',
      );
}

async function alsDocx({ root, titel }: Document): Promise<Uint8Array> {
  const { toDocx } = await import('../documents/docx.ts');
  try {
    return await toDocx(root, { titel });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new OperatorError(
      'Voor een Word-bestand ontbreekt een onderdeel (docx).',
      'Installeer alles met: npm ci. Of kies --vorm html en open dat in uw tekstprogramma.',
    );
  }
}

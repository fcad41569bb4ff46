import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { registerOptions, weigerlijstOption } from './register-options.ts';

/** Options of the dossier. */
export const dossierOpties = {
  ...registerOptions,
  op: {
    type: 'string',
    value: '<moment>',
    help: 'zoals het register het toen wist: "2026-09-14 09:00" (Nederlandse tijd) of een dag',
  },
  tak: { type: 'string', value: '<naam>', help: 'bij --op: welke tak de hoofdtak is; anders die van HEAD' },
  uit: { type: 'string', value: '<map>', help: 'de map voor het dossier; anders dossier-<kenmerk>' },
  overschrijf: { type: 'boolean', help: 'een ouder dossier in die map mag weg' },
  'zonder-pdf': {
    type: 'boolean',
    help: 'maak geen PDF; dan geeft dezelfde stand altijd dezelfde bestanden',
  },
  vorm: { type: 'string', value: 'html|markdown', help: 'druk alleen het document af, en schrijf niets' },
  controleer: {
    type: 'string',
    value: '<map>',
    help: 'kijk na of een dossier nog is zoals het is gemaakt: wat ontbreekt, is veranderd of erbij kwam',
  },
  weigerlijst: weigerlijstOption,
} as const;

const VORMEN = ['html', 'markdown'] as const;

/**
 * The form in which only the document is wanted; nothing when the whole folder is.
 * @throws OperatorError for a form that does not exist
 */
export function documentvormFrom(given: Given): (typeof VORMEN)[number] | undefined {
  const gevraagd = textOf(given, 'vorm');
  if (gevraagd === undefined) return undefined;
  const vorm = VORMEN.find((each) => each === gevraagd);
  if (vorm) return vorm;
  throw new OperatorError('Deze vorm bestaat niet.', `Kies bij --vorm uit: ${VORMEN.join(', ')}.`);
}

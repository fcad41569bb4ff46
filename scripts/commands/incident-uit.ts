import type { BeoordeeldIncident, BeoordeeldRegister } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';

/**
 * The incident of this id.
 * @throws OperatorError when there is none, or its file is not right
 */
export function incidentUit(register: BeoordeeldRegister, kenmerk: string | undefined): BeoordeeldIncident {
  if (kenmerk === undefined)
    throw new OperatorError('Welk incident?', 'Noem het kenmerk, bijvoorbeeld 2026-K7QF.');
  const gevonden = register.incidenten.find(({ value }) => value.id === kenmerk.toUpperCase());
  if (gevonden) return gevonden;
  throw new OperatorError(
    'Dit kenmerk staat niet in het register, of het bestand van dat incident klopt niet.',
    'Kijk het kenmerk na, of doe eerst: npm run -s register -- controle',
  );
}

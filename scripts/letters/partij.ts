import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Partij } from './inhoud/stuk.ts';

/**
 * The supplier that is asked: the one that was named, else the one of the incident.
 * @param gevraagd key of a supplier, in the incident or in the register
 * @throws OperatorError when it is not there, or when there are more or none to choose from
 */
export function kiesLeverancier(
  { organisaties = [] }: Incident,
  leveranciers: ReadonlyMap<string, Leverancier>,
  gevraagd: string | undefined,
): Partij {
  const [eerste] = organisaties;
  const sleutels = organisaties.flatMap(({ leverancier }) => leverancier ?? []);
  if (gevraagd !== undefined) {
    const bij = organisaties.find(({ leverancier }) => leverancier === gevraagd);
    if (bij || leveranciers.has(gevraagd)) return partij(bij ?? { leverancier: gevraagd }, leveranciers);
    const keuze = [...new Set([...sleutels, ...leveranciers.keys()])].join(', ');
    throw new OperatorError(
      'Deze leverancier staat niet bij dit incident en niet in het register.',
      keuze === ''
        ? 'Maak eerst een bestand in de map leveranciers.'
        : `Kies bij --leverancier uit: ${keuze}.`,
    );
  }
  if (organisaties.length === 1 && eerste) return partij(eerste, leveranciers);
  throw new OperatorError(
    organisaties.length === 0
      ? 'Bij dit incident staat geen leverancier.'
      : 'Aan welke leverancier zijn deze vragen?',
    organisaties.length === 0
      ? 'Vul organisaties in, of noem een leverancier uit het register bij --leverancier.'
      : `Kies bij --leverancier uit: ${sleutels.join(', ')}.`,
  );
}

const partij = (bij: Partij['bij'], leveranciers: ReadonlyMap<string, Leverancier>): Partij => {
  const bekend = leveranciers.get(bij.leverancier ?? '');
  return { naam: bekend?.naam ?? bij.naam, bij, afspraken: bekend?.afspraken };
};

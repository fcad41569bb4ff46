import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { maatregelenBijDatalek } from '../../../scripts/protocol/regels/maatregelen-bij-datalek.ts';
import { bijIncident } from './invoer.ts';

/** A datalek of our own, with sensitive data in the open. */
const lek: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
};
const oordeel = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...more }],
});

it.each<[string, Partial<Incident>, string[]]>([
  ['nog niet beoordeeld', lek, []],
  ['beoordeeld zonder maatregel', { ...lek, ...oordeel({}) }, ['maatregel beoordelingen.0.moment']],
  [
    'met een maatregel',
    {
      ...lek,
      ...oordeel({}),
      maatregelen: [{ omschrijving: 'x', soort: 'incidenteel', aard: 'organisatorisch' }],
    },
    [],
  ],
  [
    'geen datalek',
    { ...oordeel({}), feiten: { persoonsgegevens: 'nee', informatievoorziening: 'aangetast' } },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(maatregelenBijDatalek, anders)).toEqual(verwacht);
});

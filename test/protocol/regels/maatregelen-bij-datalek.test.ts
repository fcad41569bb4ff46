import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { maatregelenBijDatalek } from '../../../scripts/protocol/regels/maatregelen-bij-datalek.ts';
import { lek, oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

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

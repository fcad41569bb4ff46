import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { openbareMededelingBijOnevenredig } from '../../../scripts/protocol/regels/openbare-mededeling-bij-onevenredig.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const openbaar = { betrokkenen: { antwoord: 'openbaar', gronden: ['onevenredige_inspanning'], reden: 'x' } };
const mededeling = (more: object): Partial<Incident> => ({
  informeren: { openbare_mededeling: { waar: 'website', ...more } },
});

it.each<[string, Partial<Incident>, string[]]>([
  ['niet openbaar', oordeel({ betrokkenen: { antwoord: 'ja', reden: 'x' } }), []],
  [
    'openbaar zonder grond',
    {
      ...oordeel({ betrokkenen: { antwoord: 'openbaar', reden: 'x' } }),
      ...mededeling({ toelichting: 'x' }),
    },
    ['grond beoordelingen.0.betrokkenen'],
  ],
  ['openbaar met grond en mededeling', { ...oordeel(openbaar), ...mededeling({ toelichting: 'x' }) }, []],
  ['openbaar zonder mededeling', oordeel(openbaar), ['mededeling beoordelingen.0.betrokkenen']],
  [
    'zonder uitleg dat het net zo goed werkt',
    { ...oordeel(openbaar), ...mededeling({}) },
    ['toelichting informeren.openbare_mededeling'],
  ],
  [
    'onevenredig maar niet openbaar',
    oordeel({ betrokkenen: { antwoord: 'nee', gronden: ['onevenredige_inspanning'], reden: 'x' } }),
    ['alleen_openbaar beoordelingen.0.betrokkenen'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(openbareMededelingBijOnevenredig, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import { incidentBekend } from '../../../scripts/protocol/regels/incident-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een incident dat er is', { gerelateerd: ['2025-4XKM'] }, []],
  ['een incident dat er niet is', { gerelateerd: ['2025-4XKM', '2026-0000'] }, ['onbekend gerelateerd.1']],
  [
    'bij een herhaling',
    { herhaling_van: [{ incident: '2026-0000' }] },
    ['onbekend herhaling_van.0.incident'],
  ],
  [
    'bij een gebundelde melding',
    {
      meldingen: [
        {
          soort: 'eerste',
          door: 'wij',
          moment: 'onbekend',
          nummer: 'onbekend',
          gebundeld_met: ['2026-0000'],
        },
      ],
    },
    ['onbekend meldingen.0.gebundeld_met.0'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(incidentBekend, anders)).toEqual(verwacht);
});

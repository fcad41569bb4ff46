import { expect, it } from 'vitest';
import { maatregelBekend } from '../../../scripts/protocol/regels/maatregel-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijIncident } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een maatregel die er staat', { herhaling_van: [{ incident: '2025-4XKM', maatregel: 'bcc' }] }, []],
  [
    'een maatregel die er niet staat',
    { herhaling_van: [{ incident: '2025-4XKM', maatregel: 'cc' }] },
    ['onbekend herhaling_van.0.maatregel'],
  ],
  ['zonder maatregel', { herhaling_van: [{ incident: '2025-4XKM' }] }, []],
  [
    'van een incident dat er niet is: dat zegt een andere regel',
    { herhaling_van: [{ incident: '2026-0000', maatregel: 'bcc' }] },
    [],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(maatregelBekend, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import { verwijstNietNaarZichzelf } from '../../../scripts/protocol/regels/verwijst-niet-naar-zichzelf.ts';
import type { Geval } from './invoer.ts';
import { bijIncident } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een ander incident', { gerelateerd: ['2025-4XKM'] }, []],
  ['zichzelf', { gerelateerd: ['2025-4XKM', '2026-K7QF'] }, ['zichzelf gerelateerd.1']],
  [
    'een herhaling van zichzelf',
    { herhaling_van: [{ incident: '2026-K7QF' }] },
    ['zichzelf herhaling_van.0.incident'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(verwijstNietNaarZichzelf, anders)).toEqual(verwacht);
});

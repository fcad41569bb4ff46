import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { spoedBekrachtigd } from '../../../scripts/protocol/regels/spoed-bekrachtigd.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['vooraf overlegd', oordeel({ overleg_cvb: { vooraf: 'ja' } }), []],
  [
    'spoed, nog niet bekrachtigd',
    oordeel({ overleg_cvb: { vooraf: 'nee', reden_niet_vooraf: 'x' } }),
    ['bekrachtig beoordelingen.0.overleg_cvb.vooraf'],
  ],
  ['spoed, bekrachtigd', oordeel({ overleg_cvb: { vooraf: 'nee', bekrachtigd_op: '2026-09-13' } }), []],
  [
    'bekrachtigd op een onbekend moment',
    oordeel({ overleg_cvb: { vooraf: 'nee', bekrachtigd_op: 'onbekend' } }),
    ['bekrachtig beoordelingen.0.overleg_cvb.vooraf'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(spoedBekrachtigd, anders)).toEqual(verwacht);
});

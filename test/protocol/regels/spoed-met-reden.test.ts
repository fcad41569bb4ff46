import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { spoedMetReden } from '../../../scripts/protocol/regels/spoed-met-reden.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['vooraf overlegd', oordeel({ overleg_cvb: { vooraf: 'ja', moment: '2026-09-12' } }), []],
  [
    'niet vooraf, zonder reden',
    oordeel({ overleg_cvb: { vooraf: 'nee', bekrachtigd_op: '2026-09-13' } }),
    ['reden beoordelingen.0.overleg_cvb.vooraf'],
  ],
  ['niet vooraf, met reden', oordeel({ overleg_cvb: { vooraf: 'nee', reden_niet_vooraf: 'x' } }), []],
  [
    'niet akkoord zonder reden',
    oordeel({ overleg_cvb: { uitkomst: 'niet_akkoord', moment: '2026-09-12' } }),
    ['niet_akkoord beoordelingen.0.overleg_cvb.uitkomst'],
  ],
  [
    'niet akkoord met reden',
    oordeel({ overleg_cvb: { uitkomst: 'niet_akkoord', reden_niet_akkoord: 'x' } }),
    [],
  ],
  ['geen overleg', oordeel({}), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(spoedMetReden, anders)).toEqual(verwacht);
});

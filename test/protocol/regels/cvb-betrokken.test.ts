import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { cvbBetrokken } from '../../../scripts/protocol/regels/cvb-betrokken.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel over de AP', oordeel({}), []],
  ['nog onbekend', oordeel({ ap: { antwoord: 'onbekend' } }), []],
  ['melden zonder overleg', oordeel({ ap: { antwoord: 'ja', reden: 'x' } }), ['cvb beoordelingen.0.ap']],
  ['ook niet melden', oordeel({ ap: { antwoord: 'nee', reden: 'x' } }), ['cvb beoordelingen.0.ap']],
  ['overlegd', oordeel({ ap: { antwoord: 'nee', reden: 'x' }, overleg_cvb: { moment: '2026-09-12' } }), []],
  [
    'achteraf bekrachtigd',
    oordeel({ ap: { antwoord: 'ja', reden: 'x' }, overleg_cvb: { bekrachtigd_op: '2026-09-13' } }),
    [],
  ],
  [
    'spoed, en dat staat er',
    oordeel({ ap: { antwoord: 'ja', reden: 'x' }, overleg_cvb: { vooraf: 'nee', reden_niet_vooraf: 'x' } }),
    [],
  ],
  [
    'overleg op een onbekend moment',
    oordeel({ ap: { antwoord: 'ja', reden: 'x' }, overleg_cvb: { moment: 'onbekend' } }),
    ['cvb beoordelingen.0.ap'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(cvbBetrokken, anders)).toEqual(verwacht);
});

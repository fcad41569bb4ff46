import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { herhalingInKwartaal } from '../../../scripts/protocol/regels/herhaling-in-kwartaal.ts';
import { bijRegister } from './invoer.ts';

const geval = (
  id: string,
  kennisname: string,
  more: Partial<Incident> = {},
  oorzaak = 'bcc_vergeten' as const,
): Partial<Incident> => ({
  id,
  tijdlijn: { kennisname },
  feiten: { oorzaak: { achterliggend: [oorzaak] } },
  ...more,
});
const drie = [
  geval('2026-0001', '2026-07-01 00:00'),
  geval('2026-0002', '2026-08-10 10:00'),
  geval('2026-0003', '2026-09-30 23:59'),
];

it.each<[string, Partial<Incident>[], string[]]>([
  ['twee keer', drie.slice(0, 2), []],
  ['drie keer in een kwartaal', drie, ['2026-0003 vaak feiten.oorzaak.achterliggend']],
  ['verdeeld over twee kwartalen', [...drie.slice(0, 2), geval('2026-0004', '2026-10-01 00:00')], []],
  ['zelfde kwartaal van een ander jaar', [...drie.slice(0, 2), geval('2025-0004', '2025-08-01 10:00')], []],
  ['een oefening telt niet', [...drie.slice(0, 2), geval('2026-0003', '2026-09-30', { oefening: 'ja' })], []],
  ['kennisname onbekend telt niet', [...drie.slice(0, 2), geval('2026-0003', 'onbekend')], []],
  [
    'als herhaling vastgelegd',
    [
      ...drie.slice(0, 2),
      geval('2026-0003', '2026-09-30 10:00', { herhaling_van: [{ incident: '2026-0001' }] }),
    ],
    [],
  ],
  [
    'een onbekende oorzaak is geen zelfde oorzaak',
    drie.map((each) => ({ ...each, feiten: { oorzaak: { achterliggend: ['onbekend' as const] } } })),
    [],
  ],
])('%s', (_, incidenten, verwacht) => {
  expect(bijRegister(herhalingInKwartaal, incidenten)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { opTijdVoorlopigMelden } from '../../../scripts/protocol/regels/op-tijd-voorlopig-melden.ts';
import { bijIncidentKlok } from './invoer.ts';

const nee = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ap: { antwoord: 'nee', reden: 'x' }, ...more }],
});

it.each<[string, Partial<Incident>, string, string[]]>([
  ['nog meer dan twaalf uur', {}, '2026-09-14T04:44', []],
  ['twaalf uur voor het einde, niets besloten', {}, '2026-09-14T04:45', ['voorlopig tijdlijn.kennisname']],
  ['op de laatste minuut', {}, '2026-09-14T16:45', ['voorlopig tijdlijn.kennisname']],
  ['de termijn is voorbij', {}, '2026-09-14T16:46', []],
  ['niet melden, zonder akkoord', nee({}), '2026-09-14T09:00', ['voorlopig tijdlijn.kennisname']],
  [
    'niet melden, met akkoord',
    nee({ overleg_cvb: { uitkomst: 'akkoord', moment: '2026-09-13' } }),
    '2026-09-14T09:00',
    [],
  ],
  [
    'niet melden, bekrachtigd',
    nee({ overleg_cvb: { bekrachtigd_op: '2026-09-13' } }),
    '2026-09-14T09:00',
    [],
  ],
  [
    'gemeld',
    { meldingen: [{ soort: 'eerste', door: 'wij', moment: '2026-09-13', nummer: 'N-1' }] },
    '2026-09-14T09:00',
    [],
  ],
  ['een oefening', { oefening: 'ja' }, '2026-09-14T09:00', []],
  ['geen datalek', { soort: 'incident', feiten: { persoonsgegevens: 'nee' } }, '2026-09-14T09:00', []],
])('%s', (_, anders, nu, verwacht) => {
  expect(bijIncidentKlok(opTijdVoorlopigMelden, anders, nu)).toEqual(verwacht);
});

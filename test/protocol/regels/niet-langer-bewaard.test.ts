import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { nietLangerBewaard } from '../../../scripts/protocol/regels/niet-langer-bewaard.ts';
import { bijIncidentKlok } from './invoer.ts';

const gesloten = (): Partial<Incident> => ({ afsluiting: { gesloten_op: '2026-09-20 10:00' } });

it.each<[string, Partial<Incident>, string, string[]]>([
  ['nog niet voorbij', gesloten(), '2031-09-20T23:59', []],
  ['voorbij', gesloten(), '2031-09-21T00:00', ['voorbij afsluiting.gesloten_op']],
  [
    'een bewaarstop zonder einde',
    { ...gesloten(), bewaren: { bewaarstop: { reden: 'claim', sinds: '2027-01-01' } } },
    '2040-01-01T00:00',
    [],
  ],
  ['niet gesloten', {}, '2040-01-01T00:00', []],
])('%s', (_, anders, nu, verwacht) => {
  expect(bijIncidentKlok(nietLangerBewaard, anders, nu)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { kennisnameMetReden } from '../../../scripts/protocol/regels/kennisname-met-reden.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['gelijk', { tijdlijn: { eerste_signaal: '2026-09-11 16:45', kennisname: '2026-09-11 16:45' } }, []],
  [
    'een minuut later',
    { tijdlijn: { eerste_signaal: '2026-09-11 16:44', kennisname: '2026-09-11 16:45' } },
    ['later tijdlijn.kennisname'],
  ],
  [
    'later, met reden',
    { tijdlijn: { eerste_signaal: '2026-09-10', kennisname: '2026-09-11 16:45', kennisname_reden: 'x' } },
    [],
  ],
  [
    'een dag later, alleen de dag bekend',
    { tijdlijn: { eerste_signaal: '2026-09-10', kennisname: '2026-09-11 16:45' } },
    ['later tijdlijn.kennisname'],
  ],
  [
    'dezelfde dag, niet zeker later',
    { tijdlijn: { eerste_signaal: '2026-09-11', kennisname: '2026-09-11 16:45' } },
    [],
  ],
  ['geen signaal vastgelegd', {}, []],
  ['kennisname onbekend', { tijdlijn: { eerste_signaal: '2026-09-10', kennisname: 'onbekend' } }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(kennisnameMetReden, anders)).toEqual(verwacht);
});

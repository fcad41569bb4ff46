import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { opTijdGeregistreerd } from '../../../scripts/protocol/regels/op-tijd-geregistreerd.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['niet ingevuld', {}, []],
  [
    'binnen vier uur',
    { tijdlijn: { kennisname: '2026-09-11 16:45', geregistreerd: '2026-09-11 20:45' } },
    [],
  ],
  [
    'een minuut later',
    { tijdlijn: { kennisname: '2026-09-11 16:45', geregistreerd: '2026-09-11 20:46' } },
    ['laat tijdlijn.geregistreerd'],
  ],
  [
    'later, met reden',
    {
      tijdlijn: { kennisname: '2026-09-11 16:45', geregistreerd: '2026-09-12 20:46', registratie_reden: 'x' },
    },
    [],
  ],
  ['kennisname onbekend', { tijdlijn: { kennisname: 'onbekend', geregistreerd: '2026-09-12 20:46' } }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(opTijdGeregistreerd, anders)).toEqual(verwacht);
});

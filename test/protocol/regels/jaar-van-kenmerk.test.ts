import { expect, it } from 'vitest';
import { jaarVanKenmerk } from '../../../scripts/protocol/regels/jaar-van-kenmerk.ts';
import type { Geval } from './invoer.ts';
import { bijIncident } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['hetzelfde jaar', { tijdlijn: { kennisname: '2026-01-01 00:00' } }, []],
  ['een minuut eerder', { tijdlijn: { kennisname: '2025-12-31 23:59' } }, ['ander-jaar tijdlijn.kennisname']],
  ['oudjaar in UTC maar nieuwjaar hier', { tijdlijn: { kennisname: '2025-12-31T23:30Z' } }, []],
  ['de laatste minuut van het jaar', { tijdlijn: { kennisname: '2026-12-31 23:59' } }, []],
  ['een jaar later', { tijdlijn: { kennisname: '2027-01-01 00:00' } }, ['ander-jaar tijdlijn.kennisname']],
  [
    'kennisname onbekend: het jaar van registratie',
    { tijdlijn: { kennisname: 'onbekend', geregistreerd: '2025-12-31 23:59' } },
    ['ander-jaar tijdlijn.geregistreerd'],
  ],
  [
    'kennisname gaat voor registratie',
    { tijdlijn: { kennisname: '2026-12-31 23:59', geregistreerd: '2027-01-01 09:00' } },
    [],
  ],
  ['beide onbekend', { tijdlijn: { kennisname: 'onbekend' } }, []],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(jaarVanKenmerk, anders)).toEqual(verwacht);
});

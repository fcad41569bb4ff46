import { expect, it } from 'vitest';
import { momentNederlandseTijd } from '../../../scripts/protocol/regels/moment-nederlandse-tijd.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['zonder afstand', { tijdlijn: { kennisname: '2026-09-11 16:45' } }, []],
  ['UTC', { tijdlijn: { kennisname: '2026-09-11T14:45Z' } }, []],
  ['zomertijd in de zomer', { tijdlijn: { kennisname: '2026-09-11 16:45+02:00' } }, []],
  [
    'wintertijd in de zomer',
    { tijdlijn: { kennisname: '2026-09-11 16:45+01:00' } },
    ['vreemde-tijdzone tijdlijn.kennisname'],
  ],
  [
    'een andere tijdzone',
    { tijdlijn: { kennisname: '2026-09-11 16:45+05:00' } },
    ['vreemde-tijdzone tijdlijn.kennisname'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(momentNederlandseTijd, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import { momentBestaat } from '../../../scripts/protocol/regels/moment-bestaat.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een gewone tijd', { tijdlijn: { kennisname: '2026-09-11 16:45' } }, []],
  ['een minuut voor het gat van maart', { tijdlijn: { kennisname: '2026-03-29 01:59' } }, []],
  [
    'in het gat van maart',
    { tijdlijn: { kennisname: '2026-03-29 02:00' } },
    ['bestaat-niet tijdlijn.kennisname'],
  ],
  [
    'de laatste minuut van het gat',
    { tijdlijn: { kennisname: '2026-03-29 02:59' } },
    ['bestaat-niet tijdlijn.kennisname'],
  ],
  ['precies na het gat', { tijdlijn: { kennisname: '2026-03-29 03:00' } }, []],
  ['een minuut voor het dubbele uur', { tijdlijn: { kennisname: '2025-10-26 01:59' } }, []],
  [
    'in het dubbele uur',
    { tijdlijn: { kennisname: '2025-10-26 02:30' } },
    ['bestaat-twee-keer tijdlijn.kennisname'],
  ],
  ['dat uur met afstand', { tijdlijn: { kennisname: '2025-10-26 02:30+01:00' } }, []],
  ['precies na het dubbele uur', { tijdlijn: { kennisname: '2025-10-26 03:00' } }, []],
  [
    'diep in een lijst',
    { beoordelingen: [{ soort: 'eerste', moment: 'onbekend', overleg_cvb: { moment: '2026-03-29 02:30' } }] },
    ['bestaat-niet beoordelingen.0.overleg_cvb.moment'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(momentBestaat, anders)).toEqual(verwacht);
});

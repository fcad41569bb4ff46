import { expect, it } from 'vitest';
import { nietInDeToekomst } from '../../../scripts/protocol/regels/niet-in-de-toekomst.ts';
import type { Geval } from './invoer.ts';
import { bijKlok } from './invoer.ts';

/** The clock stands at 2026-09-14 09:00. */
const gevallen: readonly Geval[] = [
  ['precies de speling van een kwartier', { tijdlijn: { kennisname: '2026-09-14 09:15' } }, []],
  ['een seconde meer', { tijdlijn: { kennisname: '2026-09-14 09:15:01' } }, ['toekomst tijdlijn.kennisname']],
  [
    'vandaag, zonder tijd',
    { tijdlijn: { kennisname: '2026-09-01 10:00', eerste_signaal: '2026-09-14' } },
    [],
  ],
  [
    'morgen, zonder tijd',
    { tijdlijn: { kennisname: '2026-09-01 10:00', eerste_signaal: '2026-09-15' } },
    ['toekomst tijdlijn.eerste_signaal'],
  ],
  ['een planning mag', maatregel({ gereed_voor: '2030-01-01' }), []],
  ['vandaag klaar', maatregel({ gereed_op: '2026-09-14' }), []],
  ['morgen al klaar kan niet', maatregel({ gereed_op: '2026-09-15' }), ['toekomst maatregelen.0.gereed_op']],
];

function maatregel(anders: { gereed_voor?: string; gereed_op?: string }): Geval[1] {
  return { maatregelen: [{ omschrijving: 'x', soort: 'structureel', aard: 'technisch', ...anders }] };
}

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijKlok(nietInDeToekomst, anders)).toEqual(verwacht);
});

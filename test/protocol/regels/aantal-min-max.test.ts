import { expect, it } from 'vitest';
import { aantalMinMax } from '../../../scripts/protocol/regels/aantal-min-max.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['gelijk', { aantal_betrokkenen: { eigen: { min: 2, max: 2 } } }, []],
  [
    'min een groter dan max',
    { aantal_betrokkenen: { eigen: { min: 3, max: 2 } } },
    ['omgekeerd aantal_betrokkenen.eigen.min'],
  ],
  ['max onbekend', { aantal_betrokkenen: { totaal: { min: 2, max: 'onbekend' } } }, []],
  ['alleen min', { aantal_betrokkenen: { totaal: { min: 2 } } }, []],
  [
    'bij een groep, en nog eens bij afwijkende feiten',
    {
      groepen: [
        { sleutel: 'a', soort: 'ouder_of_verzorger', aantal_eigen: { min: 1, max: 2 } },
        {
          sleutel: 'b',
          soort: 'medewerker',
          aantal_eigen: { min: 3, max: 2 },
          afwijkende_feiten: { aantal_records: { min: 9, max: 8 } },
        },
      ],
    },
    ['omgekeerd groepen.1.aantal_eigen.min', 'omgekeerd groepen.1.afwijkende_feiten.aantal_records.min'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(aantalMinMax, anders)).toEqual(verwacht);
});

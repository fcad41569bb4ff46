import { expect, it } from 'vitest';
import { groepBekend } from '../../../scripts/protocol/regels/groep-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['alle', { informeren: { rondes: [{ groep: 'alle', gericht_aan: 'betrokkene' }] } }, []],
  [
    'een groep die er is',
    {
      groepen: [{ sleutel: 'ouders', soort: 'ouder_of_verzorger' }],
      informeren: { rondes: [{ groep: 'ouders', gericht_aan: 'betrokkene' }] },
    },
    [],
  ],
  [
    'bij een oordeel',
    {
      beoordelingen: [
        { soort: 'eerste', moment: 'onbekend', groepen: [{ groep: 'alle' }, { groep: 'ouders' }] },
      ],
    },
    ['onbekend beoordelingen.0.groepen.1.groep'],
  ],
  [
    'bij een bericht',
    { informeren: { rondes: [{ groep: 'ouders', gericht_aan: 'betrokkene' }] } },
    ['onbekend informeren.rondes.0.groep'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(groepBekend, anders)).toEqual(verwacht);
});

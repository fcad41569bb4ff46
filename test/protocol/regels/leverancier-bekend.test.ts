import { expect, it } from 'vitest';
import { leverancierBekend } from '../../../scripts/protocol/regels/leverancier-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  [
    'een leverancier met een bestand',
    { organisaties: [{ leverancier: 'leerlingvolg', hoedanigheid: 'verwerker' }] },
    [],
  ],
  [
    'een leverancier zonder bestand',
    { organisaties: [{ leverancier: 'acme', hoedanigheid: 'verwerker' }] },
    ['onbekend organisaties.0.leverancier'],
  ],
  [
    'bij een melding',
    {
      meldingen: [
        { soort: 'eerste', door: 'leverancier', moment: 'onbekend', nummer: 'onbekend', leverancier: 'acme' },
      ],
    },
    ['onbekend meldingen.0.leverancier'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(leverancierBekend, anders)).toEqual(verwacht);
});

it('houdt nooit iets tegen', () => {
  expect([leverancierBekend.ernst, leverancierBekend.blokkeert]).toEqual(['waarschuwing', false]);
});

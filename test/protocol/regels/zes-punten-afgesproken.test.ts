import { expect, it } from 'vitest';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { zesPuntenAfgesproken } from '../../../scripts/protocol/regels/zes-punten-afgesproken.ts';
import { bijLeverancier } from './invoer.ts';

const alles: NonNullable<Leverancier['afspraken']> = {
  informeren: { hoe: 'x', hoe_wij: 'x', bereikbaar_weekend: 'ja', bereikbaar_vakantie: 'ja' },
  wie_meldt_ap: 'wij',
  te_leveren: 'x',
  informatie_voor_melding: 'x',
  kopie_van_melding: 'nee',
  berichttermijn_uren: 24,
  wie_informeert_gebruikers: 'wij',
};

it.each<[string, Partial<Leverancier>, string[]]>([
  ['geen verwerker', { hoedanigheid: 'geen_persoonsgegevens' }, []],
  ['gestopt', { gestopt_op: '2026-01-01' }, []],
  ['niets afgesproken', {}, ['punten hoedanigheid']],
  ['alle zes', { afspraken: alles }, []],
  [
    'in het weekend niet bereikbaar',
    { afspraken: { ...alles, informeren: { ...alles.informeren, bereikbaar_weekend: 'nee' } } },
    ['punten afspraken'],
  ],
  [
    'in de vakantie onbekend',
    { afspraken: { ...alles, informeren: { ...alles.informeren, bereikbaar_vakantie: 'onbekend' } } },
    ['punten afspraken'],
  ],
  [
    'wij laten hun niets weten',
    { afspraken: { ...alles, informeren: { ...alles.informeren, hoe_wij: undefined } } },
    ['punten afspraken'],
  ],
  [
    'wie meldt is niet afgesproken',
    { afspraken: { ...alles, wie_meldt_ap: 'niet_afgesproken' } },
    ['punten afspraken'],
  ],
  ['geen termijn', { afspraken: { ...alles, berichttermijn_uren: undefined } }, ['punten afspraken']],
  ['geen kopie', { afspraken: { ...alles, kopie_van_melding: 'onbekend' } }, ['punten afspraken']],
  [
    'wie gebruikers informeert onbekend',
    { afspraken: { ...alles, wie_informeert_gebruikers: 'onbekend' } },
    ['punten afspraken'],
  ],
  ['welke gegevens niet', { afspraken: { ...alles, te_leveren: undefined } }, ['punten afspraken']],
])('%s', (_, anders, verwacht) => {
  expect(bijLeverancier(zesPuntenAfgesproken, anders)).toEqual(verwacht);
});

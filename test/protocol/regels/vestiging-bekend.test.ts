import { expect, it } from 'vitest';
import { vestigingBekend } from '../../../scripts/protocol/regels/vestiging-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijVelden, invoer } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een vestiging die er is', { vestigingen: ['de-eik'] }, []],
  ['geheel', { vestigingen: ['geheel'] }, []],
  ['een vestiging die er niet is', { vestigingen: ['de-eik', 'de-beuk'] }, ['onbekend vestigingen.1']],
  ['buiten is geen vestiging', { vestigingen: ['buiten'] }, ['onbekend vestigingen.0']],
  ['de ontdekker kan van buiten zijn', { ontdekking: { vestiging_ontdekker: 'buiten' } }, []],
  [
    'de ontdekker van een onbekende vestiging',
    { ontdekking: { vestiging_ontdekker: 'de-beuk' } },
    ['onbekend ontdekking.vestiging_ontdekker'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(vestigingBekend, anders)).toEqual(verwacht);
});

it('zonder organisatie is er niets over te zeggen', () => {
  const { velden, bekend } = invoer({ vestigingen: ['de-beuk'] });
  expect(vestigingBekend.toets({ velden, bekend: { ...bekend, vestiging: undefined } })).toEqual([]);
});

it('noemt wat te kiezen is', () => {
  expect(vestigingBekend.toets(invoer({ vestigingen: ['de-beuk'] }))[0]?.gegevens).toEqual({
    keuzes: 'de-eik, geheel',
  });
});

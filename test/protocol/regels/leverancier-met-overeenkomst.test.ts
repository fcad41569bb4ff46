import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { leverancierMetOvereenkomst } from '../../../scripts/protocol/regels/leverancier-met-overeenkomst.ts';
import { makeLeverancier } from '../../make.ts';
import { bijIncident } from './invoer.ts';

const org = (more: object): Partial<Incident> => ({
  organisaties: [{ hoedanigheid: 'verwerker', ...more }],
});
const leverancier = makeLeverancier({ overeenkomst: { schriftelijk: 'ja' } });

it.each<[string, Partial<Incident>, string[]]>([
  ['een overeenkomst op papier', org({ leverancier: 'leerlingvolg' }), []],
  ['geen verwerker', org({ naam: 'Acme', hoedanigheid: 'ontvanger' }), []],
  ['een verwerker zonder bestand', org({ naam: 'Acme' }), ['bestand organisaties.0.hoedanigheid']],
  ['een verwerker zonder naam of sleutel', org({}), ['bestand organisaties.0.hoedanigheid']],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(leverancierMetOvereenkomst, anders, leverancier)).toEqual(verwacht);
});

it.each<[string, Leverancier['overeenkomst']]>([
  ['niets vastgelegd', undefined],
  ['niet op papier', { schriftelijk: 'nee' }],
  ['onbekend', { schriftelijk: 'onbekend' }],
])('%s', (_, overeenkomst) => {
  const zonder = makeLeverancier(overeenkomst === undefined ? {} : { overeenkomst });
  expect(bijIncident(leverancierMetOvereenkomst, org({ leverancier: 'leerlingvolg' }), zonder)).toEqual([
    'overeenkomst organisaties.0.leverancier',
  ]);
});

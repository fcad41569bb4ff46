import { expect, it } from 'vitest';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { cvbKeurtOvereenkomstGoed } from '../../../scripts/protocol/regels/cvb-keurt-overeenkomst-goed.ts';
import { bijLeverancier } from './invoer.ts';

const o = (more: object): Partial<Leverancier> => ({ overeenkomst: { schriftelijk: 'ja', ...more } });

it.each<[string, Partial<Leverancier>, string[]]>([
  ['geen overeenkomst', {}, []],
  ['goedgekeurd', o({ model: 'convenant_4_0', cvb_goedgekeurd_op: '2026-01-01' }), []],
  ['niet goedgekeurd', o({ model: 'convenant_4_0' }), ['cvb overeenkomst']],
  [
    'goedkeuring onbekend',
    o({ model: 'convenant_4_0', cvb_goedgekeurd_op: 'onbekend' }),
    ['cvb overeenkomst'],
  ],
  [
    'een ander model zonder reden',
    o({ model: 'model_leverancier', cvb_goedgekeurd_op: '2026-01-01' }),
    ['model overeenkomst.model'],
  ],
  [
    'een ander model met reden',
    o({ model: 'eigen_model', afwijking_reden: 'x', cvb_goedgekeurd_op: '2026-01-01' }),
    [],
  ],
  [
    'een eerdere versie van het convenant',
    o({ model: 'convenant_eerdere_versie', cvb_goedgekeurd_op: '2026-01-01' }),
    [],
  ],
  ['gestopt', { ...o({}), gestopt_op: '2026-01-01' }, []],
  ['niet op papier', { overeenkomst: { schriftelijk: 'nee' } }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijLeverancier(cvbKeurtOvereenkomstGoed, anders)).toEqual(verwacht);
});

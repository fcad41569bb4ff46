import { expect, it } from 'vitest';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { regelsVastgesteld } from '../../../scripts/protocol/regels/regels-vastgesteld.ts';
import { REGELS } from '../../../scripts/protocol/wet/parameters.data.ts';
import { bijRegister } from './invoer.ts';

const protocol = (more: object): Partial<Organisatie> => ({
  protocollen: [{ versie: '1', status: 'vastgesteld', ...more }],
});
const klaar = { beslisboom_vastgesteld_op: '2026-01-01', regels_vastgesteld_op: '2026-01-01' };

it.each<[string, Partial<Organisatie>, string[]]>([
  ['nog in ontwerp', { protocollen: [{ versie: '1', status: 'ontwerp' }] }, []],
  [
    'niets vastgesteld',
    protocol({}),
    ['organisatie.yaml boom protocollen.0.versie', 'organisatie.yaml regels protocollen.0.versie'],
  ],
  ['alles vastgesteld', protocol({ ...klaar, regels_versie: REGELS }), []],
  [
    'een oudere versie',
    protocol({ ...klaar, regels_versie: '0.0.1' }),
    ['organisatie.yaml versie protocollen.0.regels_versie'],
  ],
  ['zonder versie', protocol(klaar), []],
])('%s', (_, anders, verwacht) => {
  expect(bijRegister(regelsVastgesteld, [], anders)).toEqual(verwacht);
});

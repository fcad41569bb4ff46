import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { cvbBeslistOverPers } from '../../../scripts/protocol/regels/cvb-beslist-over-pers.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['niets vastgelegd', {}, []],
  ['het CvB koos', { informeren: { pers: { persbericht: 'ja', cvb_koos_op: '2026-09-12' } } }, []],
  [
    'niemand weet wie koos',
    { informeren: { pers: { persbericht: 'ja' } } },
    ['cvb informeren.pers.persbericht'],
  ],
  [
    'ook bij geen persbericht',
    { informeren: { pers: { persbericht: 'nee' } } },
    ['cvb informeren.pers.persbericht'],
  ],
  ['nog onbekend', { informeren: { pers: { persbericht: 'onbekend' } } }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(cvbBeslistOverPers, anders)).toEqual(verwacht);
});

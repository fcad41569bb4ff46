import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { uitsluitenMetBewijs } from '../../../scripts/protocol/regels/uitsluiten-met-bewijs.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['niets uitgesloten', {}, []],
  [
    'uitgesloten zonder bewijs',
    { feiten: { aantasting: { vertrouwelijkheid: 'uitgesloten_met_bewijs' } } },
    ['bewijs feiten.aantasting.vertrouwelijkheid'],
  ],
  ['niet gezien zonder bewijs', { feiten: { inzage: 'aangetoond_niet' } }, ['bewijs feiten.inzage']],
  ['niet weggehaald zonder bewijs', { feiten: { weggehaald: 'uitgesloten' } }, ['bewijs feiten.weggehaald']],
  ['met bewijs', { feiten: { weggehaald: 'uitgesloten', bewijs: [{ soort: 'logboeken_volledig' }] } }, []],
  [
    'bewijs: geen',
    { feiten: { weggehaald: 'uitgesloten', bewijs: [{ soort: 'geen' }] } },
    ['bewijs feiten.weggehaald'],
  ],
  [
    'bewijs: onbekend',
    { feiten: { weggehaald: 'uitgesloten', bewijs: [{ soort: 'onbekend' }] } },
    ['bewijs feiten.weggehaald'],
  ],
  [
    'alleen het eerste veld wordt genoemd',
    { feiten: { inzage: 'aangetoond_niet', weggehaald: 'uitgesloten' } },
    ['bewijs feiten.inzage'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(uitsluitenMetBewijs, anders)).toEqual(verwacht);
});

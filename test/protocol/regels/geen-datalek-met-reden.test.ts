import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { geenDatalekMetReden } from '../../../scripts/protocol/regels/geen-datalek-met-reden.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const geen: Partial<Incident> = { soort: 'incident', feiten: { persoonsgegevens: 'nee' } };

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', geen, []],
  ['beoordeeld zonder reden', { ...geen, ...oordeel({}) }, ['reden beoordelingen.0.moment']],
  ['met reden', { ...geen, ...oordeel({ geen_datalek_reden: 'x' }) }, []],
  ['met de reden bij de AP', { ...geen, ...oordeel({ ap: { antwoord: 'nee', reden: 'x' } }) }, []],
  [
    'een datalek met reden waarom het er geen is',
    {
      soort: 'incident',
      onze_rol: 'verantwoordelijke',
      feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
      ...oordeel({ geen_datalek_reden: 'x' }),
    },
    ['toch beoordelingen.0.geen_datalek_reden'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(geenDatalekMetReden, anders)).toEqual(verwacht);
});

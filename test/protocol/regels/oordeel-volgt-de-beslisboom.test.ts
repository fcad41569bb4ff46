import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { oordeelVolgtDeBeslisboom } from '../../../scripts/protocol/regels/oordeel-volgt-de-beslisboom.ts';
import { ernstig, licht, oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', ernstig, []],
  [
    'melden en informeren',
    {
      ...ernstig,
      ...oordeel({ ap: { antwoord: 'ja', reden: 'x' }, betrokkenen: { antwoord: 'ja', reden: 'x' } }),
    },
    [],
  ],
  [
    'niet melden waar het moet',
    { ...ernstig, ...oordeel({ ap: { antwoord: 'nee', reden: 'x' } }) },
    ['ap beoordelingen.0.ap'],
  ],
  [
    'niet melden met een reden voor de tegenspraak',
    { ...ernstig, ...oordeel({ ap: { antwoord: 'nee', reden: 'x' }, reden_bij_tegenspraak: 'y' }) },
    [],
  ],
  [
    'niet melden terwijl het nog open is',
    oordeel({ ap: { antwoord: 'nee', reden: 'x' } }),
    ['ap_open beoordelingen.0.ap'],
  ],
  [
    'voorlopig melden waar het moet',
    { ...ernstig, ...oordeel({ ap: { antwoord: 'voorlopig_ja', reden: 'x' } }) },
    [],
  ],
  [
    'niet informeren waar het moet',
    { ...ernstig, ...oordeel({ betrokkenen: { antwoord: 'nee', reden: 'x' } }) },
    ['betrokkenen beoordelingen.0.betrokkenen'],
  ],
  [
    'later informeren is ook een afwijking',
    { ...ernstig, ...oordeel({ betrokkenen: { antwoord: 'later', reden: 'x' } }) },
    ['betrokkenen beoordelingen.0.betrokkenen'],
  ],
  [
    'openbaar informeren',
    { ...ernstig, ...oordeel({ betrokkenen: { antwoord: 'openbaar', reden: 'x' } }) },
    [],
  ],
  [
    'niet informeren terwijl het nog open is',
    oordeel({ betrokkenen: { antwoord: 'nee', reden: 'x' } }),
    ['betrokkenen_open beoordelingen.0.betrokkenen'],
  ],
  [
    'informeren waar niemand iets hoeft is vrijwillig',
    {
      ...licht,
      ...oordeel({ ap: { antwoord: 'nee', reden: 'x' }, betrokkenen: { antwoord: 'ja', reden: 'x' } }),
    },
    ['vrijwillig beoordelingen.0.betrokkenen'],
  ],
  [
    'vrijwillig informeren',
    {
      ...licht,
      ...oordeel({
        ap: { antwoord: 'nee', reden: 'x' },
        betrokkenen: { antwoord: 'vrijwillig', reden: 'x' },
      }),
    },
    [],
  ],
  ['meer melden dan moet mag', { ...licht, ...oordeel({ ap: { antwoord: 'ja', reden: 'x' } }) }, []],
  [
    'alleen het laatste oordeel telt',
    {
      ...ernstig,
      beoordelingen: [
        { soort: 'eerste', moment: '2026-09-12', ap: { antwoord: 'nee' } },
        { soort: 'herbeoordeling', moment: '2026-09-13', ap: { antwoord: 'ja' } },
      ],
    },
    [],
  ],
  [
    'het oordeel per groep beslist de vraag',
    {
      ...ernstig,
      ...oordeel({
        ap: { antwoord: 'nee', reden: 'x' },
        groepen: [{ groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'x' } }],
      }),
    },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(oordeelVolgtDeBeslisboom, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { oordeelVolgtDeBeslisboom } from '../../../scripts/protocol/regels/oordeel-volgt-de-beslisboom.ts';
import { bijIncident } from './invoer.ts';

/** A datalek with readable, sensitive data in many hands: from the facts the AP and the people have to know. */
const ernstig: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    verspreiding: { omvang: 'openbaar' },
    gegevens: [{ soort: 'gezondheid', mate: 'wezenlijk' }],
    gegevens_volledig: 'ja',
  },
};
/** Ordinary data with one trusted recipient: from the facts nobody has to know. */
const licht: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    ontvangers: [
      { soort: 'beroepsgeheim', bekend: 'ja', houding: 'werkt_mee', verwijdering: 'schriftelijk' },
    ],
    gegevens: [{ soort: 'naam' }],
    gegevens_volledig: 'ja',
  },
};
const oordeel = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...more }],
});

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

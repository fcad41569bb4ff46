import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { redenenBijElkOordeel } from '../../../scripts/protocol/regels/redenen-bij-elk-oordeel.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', {}, []],
  [
    'beide met reden',
    oordeel({ ap: { antwoord: 'ja', reden: 'x' }, betrokkenen: { antwoord: 'nee', reden: 'y' } }),
    [],
  ],
  ['melden zonder reden', oordeel({ ap: { antwoord: 'ja' } }), ['ap beoordelingen.0.ap']],
  ['niet melden zonder reden', oordeel({ ap: { antwoord: 'nee' } }), ['ap beoordelingen.0.ap']],
  [
    'informeren zonder reden',
    oordeel({ betrokkenen: { antwoord: 'ja' } }),
    ['betrokkenen beoordelingen.0.betrokkenen'],
  ],
  [
    'niet informeren zonder reden',
    oordeel({ betrokkenen: { antwoord: 'nee' } }),
    ['betrokkenen beoordelingen.0.betrokkenen'],
  ],
  [
    'nog onbekend vraagt geen reden',
    oordeel({ ap: { antwoord: 'onbekend' }, betrokkenen: { antwoord: 'onbekend' } }),
    [],
  ],
  [
    'per groep',
    oordeel({ groepen: [{ groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'ja' } }] }),
    ['vraag beoordelingen.0.groepen.0.risico_onwaarschijnlijk'],
  ],
  [
    'per groep met reden',
    oordeel({ groepen: [{ groep: 'alle', hoog_risico: { antwoord: 'nee', reden: 'x' } }] }),
    [],
  ],
  [
    'per groep nog onbekend',
    oordeel({ groepen: [{ groep: 'alle', hoog_risico: { antwoord: 'onbekend' } }] }),
    [],
  ],
  [
    'het tweede oordeel',
    {
      beoordelingen: [
        { soort: 'eerste', moment: '2026-09-12' },
        { soort: 'herbeoordeling', moment: '2026-09-13', ap: { antwoord: 'nee' } },
      ],
    },
    ['ap beoordelingen.1.ap'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(redenenBijElkOordeel, anders)).toEqual(verwacht);
});

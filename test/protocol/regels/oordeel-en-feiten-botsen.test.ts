import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { oordeelEnFeitenBotsen } from '../../../scripts/protocol/regels/oordeel-en-feiten-botsen.ts';
import { ernstig, licht } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const perGroep = (more: object, rest: object = {}, groep = 'alle'): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', groepen: [{ groep, ...more }], ...rest }],
});

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', ernstig, []],
  [
    'onwaarschijnlijk waar de feiten risico zeggen',
    { ...ernstig, ...perGroep({ risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'x' } }) },
    ['risico beoordelingen.0.groepen.0.risico_onwaarschijnlijk'],
  ],
  [
    'met een reden voor de tegenspraak',
    {
      ...ernstig,
      ...perGroep(
        { risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'x' } },
        { reden_bij_tegenspraak: 'y' },
      ),
    },
    [],
  ],
  [
    'geen hoog risico waar de feiten dat wel zeggen',
    { ...ernstig, ...perGroep({ hoog_risico: { antwoord: 'nee', reden: 'x' } }) },
    ['hoog beoordelingen.0.groepen.0.hoog_risico'],
  ],
  [
    'zwaarder oordelen dan de feiten mag',
    {
      ...licht,
      ...perGroep({
        risico_onwaarschijnlijk: { antwoord: 'nee', reden: 'x' },
        hoog_risico: { antwoord: 'ja', reden: 'x' },
      }),
    },
    [],
  ],
  [
    'onwaarschijnlijk terwijl de feiten het openlaten',
    { ...perGroep({ risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'x' } }) },
    [],
  ],
  [
    'vooraf onbegrijpelijk zonder versleuteling',
    { ...ernstig, ...perGroep({ vooraf_onbegrijpelijk: { antwoord: 'ja', reden: 'x' } }) },
    ['onbegrijpelijk beoordelingen.0.groepen.0.vooraf_onbegrijpelijk'],
  ],
  [
    'een andere groep',
    {
      ...ernstig,
      groepen: [
        { sleutel: 'ouders', soort: 'ouder_of_verzorger' },
        { sleutel: 'leerlingen', soort: 'leerling_onder_16', afwijkende_feiten: { al_openbaar: 'ja' } },
      ],
      ...perGroep({ risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'x' } }, {}, 'leerlingen'),
    },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(oordeelEnFeitenBotsen, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import { rolhouderBekend } from '../../../scripts/protocol/regels/rolhouder-bekend.ts';
import type { Geval } from './invoer.ts';
import { bijVelden } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['een rolhouder die er is', { afsluiting: { door: 'po-1' } }, []],
  [
    'bij de beoordeling',
    { beoordelingen: [{ soort: 'eerste', moment: 'onbekend', door: 'po-9' }] },
    ['onbekend beoordelingen.0.door'],
  ],
  [
    'bij het overleg met het CvB',
    { beoordelingen: [{ soort: 'eerste', moment: 'onbekend', overleg_cvb: { met: 'cvb-9' } }] },
    ['onbekend beoordelingen.0.overleg_cvb.met'],
  ],
  [
    'bij de melding',
    {
      meldingen: [
        { soort: 'eerste', door: 'wij', moment: 'onbekend', nummer: 'onbekend', door_rolhouder: 'po-9' },
      ],
    },
    ['onbekend meldingen.0.door_rolhouder'],
  ],
  [
    'bij een maatregel',
    { maatregelen: [{ omschrijving: 'x', soort: 'incidenteel', aard: 'technisch', eigenaar: 'ict-9' }] },
    ['onbekend maatregelen.0.eigenaar'],
  ],
  [
    'bij een bewijsstuk',
    { bewijsstukken: [{ omschrijving: 'x', bewaarplaats: 'y', bewaarder: 'po-9' }] },
    ['onbekend bewijsstukken.0.bewaarder'],
  ],
  ['bij het afsluiten', { afsluiting: { door: 'po-9' } }, ['onbekend afsluiting.door']],
  [
    'bij een terugblik',
    { terugblikken: [{ moment: 'onbekend', door: 'po-9', uitkomst: 'blijft_staan' }] },
    ['onbekend terugblikken.0.door'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijVelden(rolhouderBekend, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { intrekkingMetReden } from '../../../scripts/protocol/regels/intrekking-met-reden.ts';
import { melding } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const trek = (more: object): Partial<Incident> => ({
  meldingen: [
    ...(melding({}).meldingen ?? []),
    { soort: 'intrekking', door: 'wij', moment: '2026-09-13', nummer: 'N-1', ...more },
  ],
});

it.each<[string, Partial<Incident>, string[]]>([
  ['geen intrekking', melding({}), []],
  ['met grond en reden', trek({ grond_intrekking: 'geen_datalek', reden_intrekking: 'x' }), []],
  ['zonder grond', trek({ reden_intrekking: 'x' }), ['grond meldingen.1.soort']],
  [
    'grond onbekend',
    trek({ grond_intrekking: 'onbekend', reden_intrekking: 'x' }),
    ['grond meldingen.1.soort'],
  ],
  ['zonder reden', trek({ grond_intrekking: 'geen_datalek' }), ['reden meldingen.1.soort']],
  [
    'zonder eerdere melding',
    {
      meldingen: [
        {
          soort: 'intrekking',
          door: 'wij',
          moment: '2026-09-13',
          nummer: 'N-1',
          grond_intrekking: 'anders',
          reden_intrekking: 'x',
        },
      ],
    },
    ['eerste meldingen.0.soort'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(intrekkingMetReden, anders)).toEqual(verwacht);
});

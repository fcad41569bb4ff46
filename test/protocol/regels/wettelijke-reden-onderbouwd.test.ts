import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { wettelijkeRedenOnderbouwd } from '../../../scripts/protocol/regels/wettelijke-reden-onderbouwd.ts';
import { bijIncident } from './invoer.ts';

const per = (more: object, rest: object = {}): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', groepen: [{ groep: 'alle', ...more }], ...rest }],
});

it.each<[string, Partial<Incident>, string[]]>([
  ['geen wettelijke reden', per({ wettelijke_reden: { antwoord: 'nee', reden: 'x' } }), []],
  [
    'zonder grond, einde en advies',
    per({ wettelijke_reden: { antwoord: 'ja', reden: 'x' } }),
    [
      'grond beoordelingen.0.groepen.0.wettelijke_reden',
      'tot beoordelingen.0.groepen.0.wettelijke_reden',
      'fg beoordelingen.0.groepen.0.wettelijke_reden',
    ],
  ],
  [
    'compleet',
    per(
      {
        wettelijke_reden: { antwoord: 'ja', reden: 'x' },
        wettelijke_reden_grond: 'opsporing',
        wettelijke_reden_tot: '2026-10-01',
      },
      { advies_fg: { ontvangen_op: '2026-09-12' } },
    ),
    [],
  ],
  [
    'grond onbekend',
    per(
      {
        wettelijke_reden: { antwoord: 'ja', reden: 'x' },
        wettelijke_reden_grond: 'onbekend',
        wettelijke_reden_tot: '2026-10-01',
      },
      { advies_fg: { ontvangen_op: '2026-09-12' } },
    ),
    ['grond beoordelingen.0.groepen.0.wettelijke_reden'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(wettelijkeRedenOnderbouwd, anders)).toEqual(verwacht);
});

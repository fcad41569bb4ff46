import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { leverancierOpTijd } from '../../../scripts/protocol/regels/leverancier-op-tijd.ts';
import { makeLeverancier } from '../../make.ts';
import { bijIncident } from './invoer.ts';

const org = (more: object): Partial<Incident> => ({
  organisaties: [{ leverancier: 'leerlingvolg', hoedanigheid: 'verwerker', ...more }],
});
const leverancier = makeLeverancier({ afspraken: { berichttermijn_uren: 24 } });

it.each<[string, Partial<Incident>, string[]]>([
  [
    'geen afspraak bekend',
    org({ wist_het_op: '2026-09-01 10:00', liet_weten_op: '2026-09-09 10:00', leverancier: 'anders' }),
    [],
  ],
  ['op tijd', org({ wist_het_op: '2026-09-08 10:00', liet_weten_op: '2026-09-09 10:00' }), []],
  [
    'een minuut te laat',
    org({ wist_het_op: '2026-09-08 10:00', liet_weten_op: '2026-09-09 10:01' }),
    ['laat organisaties.0.liet_weten_op'],
  ],
  [
    'te laat, met reden',
    org({ wist_het_op: '2026-09-08 10:00', liet_weten_op: '2026-09-11 10:00', reden_laat: 'x' }),
    [],
  ],
  ['onbekend wanneer hij het wist', org({ liet_weten_op: '2026-09-11 10:00' }), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(leverancierOpTijd, anders, leverancier)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { communicatieGeraadpleegd } from '../../../scripts/protocol/regels/communicatie-geraadpleegd.ts';
import { ronde } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog niets gedaan', ronde({ gepland_op: '2026-09-13' }), []],
  ['gedaan zonder overleg', ronde({ gedaan_op: '2026-09-13' }), ['overleg informeren.rondes']],
  [
    'met overleg',
    ronde({ gedaan_op: '2026-09-13' }, { overleg_communicatie: { nodig: 'ja', moment: '2026-09-12' } }),
    [],
  ],
  [
    'overleg nodig, moment ontbreekt',
    ronde({ gedaan_op: '2026-09-13' }, { overleg_communicatie: { nodig: 'ja' } }),
    ['overleg informeren.rondes'],
  ],
  [
    'niet nodig, met reden',
    ronde({ gedaan_op: '2026-09-13' }, { overleg_communicatie: { nodig: 'nee', reden: 'x' } }),
    [],
  ],
  [
    'niet nodig, zonder reden',
    ronde({ gedaan_op: '2026-09-13' }, { overleg_communicatie: { nodig: 'nee' } }),
    ['overleg informeren.rondes'],
  ],
  [
    'openbaar, zonder overleg',
    { informeren: { openbare_mededeling: { waar: 'website' } } },
    ['overleg informeren.openbare_mededeling'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(communicatieGeraadpleegd, anders)).toEqual(verwacht);
});

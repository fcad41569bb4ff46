import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { berichtIsVolledig } from '../../../scripts/protocol/regels/bericht-is-volledig.ts';
import { ronde } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog niet gedaan', ronde({ gepland_op: '2026-09-13' }), []],
  ['niets vastgelegd', ronde({ gedaan_op: '2026-09-13' }), ['ontbreekt informeren.rondes.0.gedaan_op']],
  [
    'alles',
    ronde({ gedaan_op: '2026-09-13', bevat: ['aard', 'contactpunt', 'gevolgen', 'maatregelen'] }),
    [],
  ],
  [
    'de maatregelen ontbreken',
    ronde({ gedaan_op: '2026-09-13', bevat: ['aard', 'contactpunt', 'gevolgen', 'wat_u_zelf_kunt_doen'] }),
    ['ontbreekt informeren.rondes.0.bevat'],
  ],
  ['vrijwillig vraagt het niet', ronde({ gedaan_op: '2026-09-13', aanleiding: 'vrijwillig' }), []],
  [
    'in een nieuwsbrief',
    ronde({
      gedaan_op: '2026-09-13',
      apart_bericht: 'nee',
      bevat: ['aard', 'contactpunt', 'gevolgen', 'maatregelen'],
    }),
    ['apart informeren.rondes.0.apart_bericht'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(berichtIsVolledig, anders)).toEqual(verwacht);
});

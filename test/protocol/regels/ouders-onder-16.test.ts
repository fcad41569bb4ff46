import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { oudersOnder16 } from '../../../scripts/protocol/regels/ouders-onder-16.ts';
import { ronde } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['aan de ouders', ronde({ groep: 'klas', gericht_aan: 'ouder_of_verzorger' }), []],
  ['aan leerling en ouder', ronde({ groep: 'klas', gericht_aan: 'betrokkene_en_ouder' }), []],
  ['aan de leerling zelf', ronde({ groep: 'klas' }), ['ouders informeren.rondes.0.gericht_aan']],
  [
    'aan de leerling zelf, met reden',
    ronde({ groep: 'klas', reden_anders_geadresseerd: 'x', advies_fg_op: '2026-09-12' }),
    [],
  ],
  [
    'anders geadresseerd, zonder advies van de FG',
    ronde({ groep: 'klas', reden_anders_geadresseerd: 'x' }),
    ['advies informeren.rondes.0.reden_anders_geadresseerd'],
  ],
  [
    'aan alle groepen, ook leerlingen onder 16',
    ronde({ groep: 'alle' }),
    ['ouders informeren.rondes.0.gericht_aan'],
  ],
  ['zonder groep: aan allen', ronde({}), ['ouders informeren.rondes.0.gericht_aan']],
  ['aan medewerkers', ronde({ groep: 'personeel' }), []],
  [
    'het gezag op één adres',
    ronde({ groep: 'klas', gericht_aan: 'ouder_of_verzorger', gezag: 'een_adres' }),
    ['gezag informeren.rondes.0.gezag'],
  ],
  [
    'ieder met gezag apart',
    ronde({ groep: 'klas', gericht_aan: 'ouder_of_verzorger', gezag: 'ieder_apart' }),
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(oudersOnder16, anders)).toEqual(verwacht);
});

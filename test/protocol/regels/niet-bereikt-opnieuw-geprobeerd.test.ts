import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { nietBereiktOpnieuwGeprobeerd } from '../../../scripts/protocol/regels/niet-bereikt-opnieuw-geprobeerd.ts';
import { ronde } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const POGING = 'poging informeren.rondes.0.niet_bereikt';

it.each<[string, Partial<Incident>, string[]]>([
  ['geen ronde', {}, []],
  ['niet geteld', ronde({ gedaan_op: '2026-09-12', aantal: 3 }), []],
  ['iedereen bereikt', ronde({ niet_bereikt: 0 }), []],
  ['een kwam terug', ronde({ niet_bereikt: 1 }), [POGING]],
  ['en is opnieuw geprobeerd', ronde({ niet_bereikt: 1, tweede_poging_op: '2026-09-14' }), []],
  ['ook als niet bekend is wanneer', ronde({ niet_bereikt: 1, tweede_poging_op: 'onbekend' }), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(nietBereiktOpnieuwGeprobeerd, anders)).toEqual(verwacht);
});

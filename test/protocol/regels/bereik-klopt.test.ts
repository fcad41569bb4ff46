import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { bereikKlopt } from '../../../scripts/protocol/regels/bereik-klopt.ts';
import { ronde } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const PLAATS = 'informeren.rondes.0';

it.each<[string, Partial<Incident>, string[]]>([
  ['geen ronde', {}, []],
  ['niets geteld', ronde({ gedaan_op: '2026-09-12' }), []],
  ['alle berichten terug', ronde({ aantal: 3, niet_bereikt: 3 }), []],
  ['een meer dan er gingen', ronde({ aantal: 3, niet_bereikt: 4 }), [`meer-terug ${PLAATS}.niet_bereikt`]],
  ['onbekend hoeveel er gingen', ronde({ niet_bereikt: 4 }), []],
  ['de tweede poging bereikt iedereen', ronde({ niet_bereikt: 4, tweede_poging_bereikt: 4 }), []],
  [
    'de tweede poging bereikt er een te veel',
    ronde({ niet_bereikt: 4, tweede_poging_bereikt: 5 }),
    [`meer-bereikt ${PLAATS}.tweede_poging_bereikt`],
  ],
  [
    'beide',
    ronde({ aantal: 1, niet_bereikt: 2, tweede_poging_bereikt: 3 }),
    [`meer-terug ${PLAATS}.niet_bereikt`, `meer-bereikt ${PLAATS}.tweede_poging_bereikt`],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(bereikKlopt, anders)).toEqual(verwacht);
});

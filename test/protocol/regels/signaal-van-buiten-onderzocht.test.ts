import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { signaalVanBuitenOnderzocht } from '../../../scripts/protocol/regels/signaal-van-buiten-onderzocht.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['van onszelf', { ontdekking: { herkomst: 'eigen_medewerker' } }, []],
  ['van een leverancier', { ontdekking: { herkomst: 'leverancier' } }, []],
  ['herkomst onbekend', { ontdekking: { herkomst: 'onbekend' } }, []],
  [
    'van een burger',
    { ontdekking: { herkomst: 'burger' } },
    ['bron ontdekking.herkomst', 'officieel ontdekking.herkomst'],
  ],
  [
    'bron onderzocht',
    { ontdekking: { herkomst: 'pers', bron_onderzocht: 'ja' } },
    ['officieel ontdekking.herkomst'],
  ],
  [
    'bron niet onderzocht',
    { ontdekking: { herkomst: 'pers', bron_onderzocht: 'nee', officieel_bericht_gevraagd: 'nee' } },
    ['bron ontdekking.herkomst'],
  ],
  [
    'alles gedaan',
    { ontdekking: { herkomst: 'anoniem', bron_onderzocht: 'ja', officieel_bericht_gevraagd: 'ja' } },
    [],
  ],
  [
    'niet gevraagd, en dat is opgeschreven',
    { ontdekking: { herkomst: 'anoniem', bron_onderzocht: 'ja', officieel_bericht_gevraagd: 'nee' } },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(signaalVanBuitenOnderzocht, anders)).toEqual(verwacht);
});

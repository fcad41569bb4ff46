import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { technicusLegtVast } from '../../../scripts/protocol/regels/technicus-legt-vast.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog niets bekend', { herstel: {} }, []],
  ['technisch en nog niet verholpen', { herstel: { technisch: 'ja' } }, []],
  [
    'verholpen, niets vastgelegd',
    { herstel: { technisch: 'ja', verholpen_op: '2026-09-12' } },
    ['gedaan herstel.verholpen_op', 'onbegrijpelijk herstel.verholpen_op'],
  ],
  [
    'verholpen en vastgelegd',
    { herstel: { technisch: 'ja', verholpen_op: '2026-09-12', wat_is_gedaan: 'x', onbegrijpelijk: 'niet' } },
    [],
  ],
  ['verholpen op een onbekend moment', { herstel: { technisch: 'ja', verholpen_op: 'onbekend' } }, []],
  ['niet technisch, zonder reden', { herstel: { technisch: 'nee' } }, ['reden herstel.technisch']],
  ['niet technisch, met reden', { herstel: { technisch: 'nee', reden_niet_technisch: 'x' } }, []],
  [
    'deskundige zonder reden',
    { herstel: { deskundige: { nodig: 'ja' } } },
    ['deskundige herstel.deskundige'],
  ],
  ['deskundige met reden', { herstel: { deskundige: { nodig: 'nee', reden: 'x' } } }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(technicusLegtVast, anders)).toEqual(verwacht);
});

import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { andereInstantiesBericht } from '../../../scripts/protocol/regels/andere-instanties-bericht.ts';
import { bijIncident } from './invoer.ts';

const gegevens = (soort: 'examenwerk' | 'jeugdhulp_of_veiligheid'): Partial<Incident> => ({
  feiten: { gegevens: [{ soort }] },
});
const opzet = (
  soort: 'opzet_extern_gericht' | 'opzet_extern_ongericht' | 'vergissing',
): Partial<Incident> => ({
  feiten: { oorzaak: { opzet: soort } },
});

it.each<[string, Partial<Incident>, string[]]>([
  ['niets bijzonders', {}, []],
  ['examenwerk', gegevens('examenwerk'), ['inspectie feiten.gegevens']],
  [
    'een examen viel stil',
    { feiten: { dienst_geraakt: 'examen_of_besluit' } },
    ['inspectie feiten.dienst_geraakt'],
  ],
  [
    'examenwerk en de Inspectie weet het',
    {
      ...gegevens('examenwerk'),
      andere_kennisgevingen: [{ aan: 'onderwijsinspectie', moment: '2026-09-12' }],
    },
    [],
  ],
  ['opzet van buiten', opzet('opzet_extern_gericht'), ['aangifte feiten.oorzaak.opzet']],
  [
    'opzet van buiten, aangifte gedaan',
    { ...opzet('opzet_extern_ongericht'), andere_kennisgevingen: [{ aan: 'politie', moment: '2026-09-12' }] },
    [],
  ],
  [
    'opzet van buiten, aangifte gepland',
    {
      ...opzet('opzet_extern_gericht'),
      andere_kennisgevingen: [{ aan: 'politie', gepland_op: '2026-09-20' }],
    },
    [],
  ],
  ['een vergissing', opzet('vergissing'), []],
  ['een oefening', { ...opzet('opzet_extern_gericht'), oefening: 'ja' }, []],
  ['ouderlijk gezag of jeugdhulp', gegevens('jeugdhulp_of_veiligheid'), ['veilig feiten.gegevens']],
  [
    'jeugdhulp en Veilig Thuis weet het',
    {
      ...gegevens('jeugdhulp_of_veiligheid'),
      andere_kennisgevingen: [{ aan: 'veilig_thuis', moment: '2026-09-12' }],
    },
    [],
  ],
  [
    'jeugdhulp en de partner weet het',
    {
      ...gegevens('jeugdhulp_of_veiligheid'),
      andere_kennisgevingen: [{ aan: 'samenwerkingsverband_of_jeugdhulp', moment: '2026-09-12' }],
    },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(andereInstantiesBericht, anders)).toEqual(verwacht);
});

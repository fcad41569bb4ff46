import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { naSluitenHeropenen } from '../../../scripts/protocol/regels/na-sluiten-heropenen.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

const sluit = (gesloten_op: string): Partial<Incident> => ({ afsluiting: { gesloten_op } });

it.each<[string, Partial<Incident>, string[]]>([
  ['niet gesloten', oordeel({}), []],
  ['een oordeel voor het sluiten', { ...oordeel({}), ...sluit('2026-09-20') }, []],
  [
    'een oordeel na het sluiten',
    { ...oordeel({}), ...sluit('2026-09-10') },
    ['heropen beoordelingen.0.moment'],
  ],
  [
    'een melding na het sluiten',
    {
      meldingen: [{ soort: 'eerste', door: 'wij', moment: '2026-09-12', nummer: 'N' }],
      ...sluit('2026-09-10'),
    },
    ['heropen meldingen.0.moment'],
  ],
  [
    'heropend',
    {
      ...oordeel({}),
      afsluiting: { gesloten_op: '2026-09-10', heropend: [{ moment: '2026-09-11', reden: 'x' }] },
    },
    [],
  ],
  [
    'eerder heropend en opnieuw gesloten',
    {
      ...oordeel({}),
      afsluiting: { gesloten_op: '2026-09-10', heropend: [{ moment: '2026-09-08', reden: 'x' }] },
    },
    ['heropen beoordelingen.0.moment'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(naSluitenHeropenen, anders)).toEqual(verwacht);
});

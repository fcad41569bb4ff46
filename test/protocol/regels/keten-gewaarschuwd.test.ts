import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { ketenGewaarschuwd } from '../../../scripts/protocol/regels/keten-gewaarschuwd.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['niet gedeeld', { feiten: { in_keten_gedeeld: 'nee' } }, []],
  ['onbekend', { feiten: { in_keten_gedeeld: 'onbekend' } }, []],
  [
    'gedeeld, geen partners genoemd',
    { feiten: { in_keten_gedeeld: 'ja' } },
    ['partners feiten.in_keten_gedeeld'],
  ],
  [
    'partner gewaarschuwd',
    { feiten: { in_keten_gedeeld: 'ja', keten: [{ partner: 'Acme', ingelicht_op: '2026-09-12' }] } },
    [],
  ],
  [
    'partner nog niet gewaarschuwd',
    { feiten: { in_keten_gedeeld: 'ja', keten: [{ partner: 'Acme' }] } },
    ['waarschuw feiten.keten.0.partner'],
  ],
  [
    'gepland',
    { feiten: { in_keten_gedeeld: 'ja', keten: [{ partner: 'Acme', waarschuwen_voor: '2026-09-20' }] } },
    [],
  ],
  [
    'de tweede partner',
    {
      feiten: {
        keten: [
          { partner: 'A', ingelicht_op: '2026-09-12' },
          { partner: 'B', ingelicht_op: 'onbekend' },
        ],
      },
    },
    ['waarschuw feiten.keten.1.partner'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(ketenGewaarschuwd, anders)).toEqual(verwacht);
});

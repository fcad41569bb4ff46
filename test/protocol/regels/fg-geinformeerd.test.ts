import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { fgGeinformeerd } from '../../../scripts/protocol/regels/fg-geinformeerd.ts';
import { lek, oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog niet beoordeeld', lek, []],
  ['een oefening', { ...lek, ...oordeel({}), oefening: 'ja' }, []],
  ['beoordeeld en niet ingelicht', { ...lek, ...oordeel({}) }, ['fg beoordelingen.0.moment']],
  ['ingelicht', { ...lek, ...oordeel({}), ingelicht: [{ rol: 'fg', moment: '2026-09-12' }] }, []],
  ['om advies gevraagd', { ...lek, ...oordeel({ advies_fg: { gevraagd_op: '2026-09-12' } }) }, []],
  ['advies gekregen', { ...lek, ...oordeel({ advies_fg: { ontvangen_op: '2026-09-12' } }) }, []],
  [
    'gehoord van de melding',
    {
      ...lek,
      ...oordeel({}),
      meldingen: [
        { soort: 'eerste', door: 'wij', moment: '2026-09-12', nummer: 'N', fg_ingelicht_op: '2026-09-12' },
      ],
    },
    [],
  ],
  ['geen datalek', { ...oordeel({}), soort: 'incident', feiten: { persoonsgegevens: 'nee' } }, []],
  ['nog niet zeker of het er een is', oordeel({}), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(fgGeinformeerd, anders)).toEqual(verwacht);
});

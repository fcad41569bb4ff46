import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { fgGeinformeerd } from '../../../scripts/protocol/regels/fg-geinformeerd.ts';
import { bijIncident } from './invoer.ts';

/** A datalek of our own, with sensitive data in the open. */
const lek: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
};
const oordeel = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...more }],
});

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

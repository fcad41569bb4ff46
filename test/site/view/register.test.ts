import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { jaren } from '../../../site/src/view/register.ts';
import { makeIncident, NU, termijnenVan } from '../../make.ts';

const gezien = (id: string, kennisname: string, anders: Partial<Incident> = {}) => {
  const incident = makeIncident({ id, tijdlijn: { kennisname }, ...anders });
  return { incident, termijnen: termijnenVan(incident), nu: NU };
};

it('het nieuwste jaar eerst, daarin de nieuwste kennisname eerst, onbekend achteraan', () => {
  const seen = [
    gezien('2025-0001', '2025-03-01 10:00'),
    gezien('2026-0003', 'onbekend'),
    gezien('2026-0002', '2026-03-01 10:00'),
    gezien('2026-0004', '2026-02-01 10:00'),
    gezien('2026-0001', '2026-03-01 10:00'),
  ];
  expect(jaren(seen, new Map()).map(({ jaar, rijen }) => [jaar, ...rijen.map(({ id }) => id)])).toEqual([
    ['2026', '2026-0001', '2026-0002', '2026-0004', '2026-0003'],
    ['2025', '2025-0001'],
  ]);
});

it('een rij noemt vestigingen bij naam en kennisname in gewone taal', () => {
  const seen = [
    gezien('2026-0001', '2026-03-01 10:00', { vestigingen: ['de-eik', 'geheel'] }),
    gezien('2026-0002', 'onbekend'),
  ];
  const [jaar] = jaren(seen, new Map([['de-eik', 'De Eik']]));
  expect(jaar?.rijen.map(({ kennisname, vestigingen }) => `${kennisname} | ${vestigingen}`)).toEqual([
    'zo 1 mrt 2026, 10:00 | De Eik, geheel',
    'onbekend | –',
  ]);
});

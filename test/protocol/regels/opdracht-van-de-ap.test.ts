import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { opdrachtVanDeAp } from '../../../scripts/protocol/regels/opdracht-van-de-ap.ts';
import { bijIncident } from './invoer.ts';

const opdracht: Partial<Incident> = {
  contact_ap: [{ soort: 'opdracht_te_informeren', moment: '2026-09-15' }],
};

it.each<[string, Partial<Incident>, string[]]>([
  ['geen opdracht', { contact_ap: [{ soort: 'vraag', moment: '2026-09-15' }] }, []],
  ['nog niet uitgevoerd', opdracht, ['opdracht contact_ap.0.soort']],
  [
    'uitgevoerd',
    {
      ...opdracht,
      informeren: {
        rondes: [{ gericht_aan: 'betrokkene', aanleiding: 'opdracht_ap', gedaan_op: '2026-09-16' }],
      },
    },
    [],
  ],
  [
    'gepland',
    {
      ...opdracht,
      informeren: {
        rondes: [{ gericht_aan: 'betrokkene', aanleiding: 'opdracht_ap', gepland_op: '2026-09-18' }],
      },
    },
    [],
  ],
  [
    'een ander bericht telt niet',
    {
      ...opdracht,
      informeren: {
        rondes: [{ gericht_aan: 'betrokkene', aanleiding: 'vrijwillig', gedaan_op: '2026-09-16' }],
      },
    },
    ['opdracht contact_ap.0.soort'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(opdrachtVanDeAp, anders)).toEqual(verwacht);
});

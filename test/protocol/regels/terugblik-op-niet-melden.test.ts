import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { terugblikOpNietMelden } from '../../../scripts/protocol/regels/terugblik-op-niet-melden.ts';
import { bijIncidentKlok } from './invoer.ts';

const nee = (): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: 'nee', reden: 'x' } }],
});

it.each<[string, Partial<Incident>, string, string[]]>([
  ['nog geen jaar', nee(), '2027-09-11T09:00', []],
  ['een jaar geleden', nee(), '2027-09-13T09:00', ['terugblik beoordelingen.0.ap']],
  [
    'teruggekeken',
    { ...nee(), terugblikken: [{ moment: '2027-03-01', uitkomst: 'blijft_staan' }] },
    '2027-09-13T09:00',
    [],
  ],
  [
    'gemeld',
    { beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: 'ja' } }] },
    '2027-09-13T09:00',
    [],
  ],
  [
    'geen datalek',
    { ...nee(), soort: 'incident', feiten: { persoonsgegevens: 'nee' } },
    '2027-09-13T09:00',
    [],
  ],
  [
    'de dag is onbekend',
    { beoordelingen: [{ soort: 'eerste', moment: 'onbekend', ap: { antwoord: 'nee' } }] },
    '2027-09-13T09:00',
    [],
  ],
])('%s', (_, anders, nu, verwacht) => {
  expect(bijIncidentKlok(terugblikOpNietMelden, anders, nu)).toEqual(verwacht);
});

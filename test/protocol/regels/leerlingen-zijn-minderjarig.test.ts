import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { leerlingenZijnMinderjarig } from '../../../scripts/protocol/regels/leerlingen-zijn-minderjarig.ts';
import { bijIncident } from './invoer.ts';

type Groep = NonNullable<Incident['groepen']>[number];
const g = (soort: Groep['soort'], minderjarig?: 'ja' | 'deels' | 'nee'): Partial<Incident> => ({
  groepen: [{ sleutel: 'groep', soort, ...(minderjarig && { minderjarig }) }],
});

it.each<[string, Partial<Incident>, string[]]>([
  ['onder 16, niets gezegd', g('leerling_onder_16'), []],
  ['onder 16, ja', g('leerling_onder_16', 'ja'), []],
  ['onder 16, nee', g('leerling_onder_16', 'nee'), ['leeftijd groepen.0.minderjarig']],
  ['16 of 17, nee', g('leerling_16_17', 'nee'), ['leeftijd groepen.0.minderjarig']],
  ['18 of ouder, ja', g('leerling_18_plus', 'ja'), ['volwassen groepen.0.minderjarig']],
  ['18 of ouder, nee', g('leerling_18_plus', 'nee'), []],
  ['leeftijd onbekend, niets gezegd', g('leerling_leeftijd_onbekend'), ['vraag groepen.0.soort']],
  ['leeftijd onbekend, deels', g('leerling_leeftijd_onbekend', 'deels'), []],
  ['medewerkers', g('medewerker'), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(leerlingenZijnMinderjarig, anders)).toEqual(verwacht);
});

import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AP form §5 (Minderjarigen); AVG recital 75. 18 for being a minor, 16 for who gets the letter. */
export const leerlingenZijnMinderjarig: Incidentregel = {
  id: 'leerlingen-zijn-minderjarig',
  titel: 'Leerlingen zijn minderjarig, tenzij er iets anders staat',
  uitleg:
    'Leerlingen tot 18 jaar zijn minderjarig; zij krijgen in de wet extra bescherming. Weet u de leeftijd niet, vul dan bij minderjarig ja, deels of nee in.',
  bron: ['p-b1-groepen', 'avg-overweging-75'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    leeftijd: '{veld} is nee, maar deze leerlingen zijn jonger dan 18. Verbeter soort of minderjarig.',
    volwassen: '{veld} is ja, maar deze leerlingen zijn 18 of ouder. Verbeter soort of minderjarig.',
    vraag:
      'Van deze leerlingen is de leeftijd onbekend. Vul minderjarig in: ja, deels of nee. Op een school is ja meestal juist.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.groepen ?? []).flatMap(({ soort, minderjarig }, index) => {
      const plaats = ['groepen', index];
      if ((soort === 'leerling_onder_16' || soort === 'leerling_16_17') && minderjarig === 'nee')
        return [{ boodschap: 'leeftijd', pad: [...plaats, 'minderjarig'] }];
      if (soort === 'leerling_18_plus' && minderjarig === 'ja')
        return [{ boodschap: 'volwassen', pad: [...plaats, 'minderjarig'] }];
      return soort === 'leerling_leeftijd_onbekend' && !weet(minderjarig)
        ? [{ boodschap: 'vraag', pad: [...plaats, 'soort'] }]
        : [];
    }),
};

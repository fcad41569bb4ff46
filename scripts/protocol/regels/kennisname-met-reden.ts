import type { Incidentregel } from '../regel.ts';
import { isVoor } from '../volgorde.ts';

/** Vindplaats: AVG art. 33 lid 1; EDPB 9/2022 §II: a short investigation is allowed, and the clock starts with reasonable certainty. */
export const kennisnameMetReden: Incidentregel = {
  id: 'kennisname-met-reden',
  titel: 'Kennisname die later is dan het eerste signaal, heeft een reden',
  uitleg:
    'De 72 uur begint als iemand van ons redelijk zeker weet dat er een datalek is. Een kort onderzoek mag daarvoor. Is kennisname later dan het eerste signaal, schrijf dan bij kennisname_reden waarom. Drukte, vakantie of weekend is geen reden.',
  bron: ['avg-33-1', 'edpb-9-2022-kennis'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    later:
      '{veld} is later dan het eerste signaal. Vul ook kennisname_reden in: waarom wist u het niet eerder zeker?',
  },
  toets: ({ feiten }) => {
    const signaal = feiten.momenten.get('tijdlijn.eerste_signaal');
    const kennisname = feiten.momenten.get('tijdlijn.kennisname');
    if (!signaal || !kennisname || !isVoor(signaal, kennisname)) return [];
    return feiten.incident.tijdlijn.kennisname_reden === undefined
      ? [{ boodschap: 'later', pad: ['tijdlijn', 'kennisname'] }]
      : [];
  },
};

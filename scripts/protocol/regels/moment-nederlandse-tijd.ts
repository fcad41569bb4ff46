import type { Regel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 1. The offset counts as written; a strange one is probably a slip. */
export const momentNederlandseTijd: Regel = {
  id: 'moment-nederlandse-tijd',
  titel: 'De afstand tot UTC achter een tijd is die van Nederland',
  uitleg:
    'Nederland heeft +01:00 in de winter en +02:00 in de zomer. Staat er iets anders achter een tijd, dan rekent het register met wat er staat. Klopt dat niet, haal de afstand dan weg: zonder afstand is het Nederlandse tijd.',
  vindplaats: 'AVG art. 33 lid 1',
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    'vreemde-afstand':
      '{veld}: Nederland had toen een andere afstand tot UTC. Het register rekent met wat er staat. Bedoelt u Nederlandse tijd? Haal dan het deel met + of - weg.',
  },
  toets: ({ feiten }) =>
    [...feiten.momenten.values()].flatMap(({ pad, gelezen }) =>
      gelezen.soort === 'tijdstip' && gelezen.vreemdeAfstand ? [{ boodschap: 'vreemde-afstand', pad }] : [],
    ),
};

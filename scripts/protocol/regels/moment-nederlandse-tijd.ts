import type { Veldregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 1. The offset counts as written; a strange one is probably a slip. */
export const momentNederlandseTijd: Veldregel = {
  id: 'moment-nederlandse-tijd',
  titel: 'De tijdzone achter een tijd is die van Nederland',
  uitleg:
    'Nederland heeft +01:00 in de winter en +02:00 in de zomer. Staat er iets anders achter een tijd, dan rekent het register met wat er staat. Klopt dat niet, haal de tijdzone dan weg: zonder tijdzone is het Nederlandse tijd.',
  bron: ['avg-33-1'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    'vreemde-tijdzone':
      '{veld}: Nederland had toen een andere tijdzone. Het register rekent met wat er staat. Bedoelt u Nederlandse tijd? Haal dan het deel met + of - weg.',
  },
  toets: ({ velden }) =>
    [...velden.momenten.values()].flatMap(({ pad, gelezen }) =>
      gelezen.soort === 'tijdstip' && gelezen.vreemdeTijdzone ? [{ boodschap: 'vreemde-tijdzone', pad }] : [],
    ),
};

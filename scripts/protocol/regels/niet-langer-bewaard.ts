import type { Incidentklokregel } from '../regel.ts';

/** Vindplaats: AVG art. 5 lid 1 onder e; Awb art. 5:45; BW art. 3:310. The term is the board's choice. */
export const nietLangerBewaard: Incidentklokregel = {
  id: 'niet-langer-bewaard',
  titel: 'Een incident blijft niet langer dan nodig',
  uitleg:
    'De bewaartermijn is voorbij. Houd alleen de cijfers over en verwijder het incident, of leg bij bewaren een bewaarstop vast als er een claim, klacht of onderzoek loopt.',
  bron: ['avg-5-6', 'awb-5-45', 'bw-3-310', 'archiefwet'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    voorbij:
      'De bewaartermijn van dit incident is voorbij. Verwijder het, of leg bij bewaren vast waarom het langer moet blijven.',
  },
  toets: ({ standen }) =>
    standen
      .filter(({ soort, state }) => soort === 'bewaren' && state === 'over')
      .map(({ vanaf }) => ({ boodschap: 'voorbij', pad: vanaf.split('.') })),
};

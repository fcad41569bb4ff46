import type { Veldregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 1. A term of hours counts from a moment that really was. */
export const momentBestaat: Veldregel = {
  id: 'moment-bestaat',
  titel: 'Elk moment bestaat, en bestaat maar één keer',
  uitleg:
    'In de nacht dat de zomertijd begint bestaat het uur van 02:00 tot 03:00 niet. In de nacht dat de wintertijd begint komt dat uur twee keer voor. Zet er dan +02:00 (zomertijd) of +01:00 (wintertijd) achter, zonder spatie.',
  bron: ['avg-33-1'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    'bestaat-niet':
      '{veld}: dit uur bestaat niet, want die nacht ging de klok van 02:00 naar 03:00. Kijk na hoe laat het was.',
    'bestaat-twee-keer':
      '{veld}: dit uur kwam die nacht twee keer voor. Zet +02:00 (zomertijd, de eerste keer) of +01:00 (wintertijd, de tweede keer) direct achter de tijd.',
  },
  toets: ({ velden }) =>
    [...velden.momenten.values()].flatMap(({ pad, gelezen }) =>
      gelezen.soort === 'fout' ? [{ boodschap: gelezen.fout, pad }] : [],
    ),
};

import { statusVan } from '../fasen/fasen.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 6 and 7; why closing comes last: `fasen.data.ts`. */
export const sluitenAlsAllesErIs: Incidentregel = {
  id: 'sluiten-als-alles-er-is',
  titel: 'Een incident sluit pas als alles er is',
  uitleg:
    'Sluiten kan als alle zeven fasen klaar zijn, ook het informeren. Het protocol noemt het incident na fase 6 afgesloten en laat informeren daarna komen; dat kan niet allebei, dus sluit een incident hier als laatste.',
  bron: ['p-4-6-document', 'p-4-fasen', 'p-4-2-vastleggen', 'p-4-6-ontdekker', 'p-b1-aard'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    ontbreekt:
      'Dit incident is gesloten, maar er ontbreekt nog: {wat}. Vul dat aan, of haal gesloten_op weg.',
  },
  toets: ({ feiten: { incident }, fasen }) => {
    // An exercise is notified to nobody, so it never has everything.
    if (statusVan(incident) !== 'afgesloten' || incident.oefening === 'ja') return [];
    const ontbreekt = fasen.flatMap((fase) => fase.ontbreekt.map(({ wat }) => wat));
    return ontbreekt.length === 0
      ? []
      : [
          {
            boodschap: 'ontbreekt',
            gegevens: { wat: ontbreekt.join('; ') },
            pad: ['afsluiting', 'gesloten_op'],
          },
        ];
  },
};

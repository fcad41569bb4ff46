import { bereik } from '../bereik.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5: the record lets the AP check whether people were told; numbers that contradict each other do not. */
export const bereikKlopt: Incidentregel = {
  id: 'bereik-klopt',
  titel: 'De aantallen van een bericht spreken elkaar niet tegen',
  uitleg:
    'Er kunnen niet meer berichten terugkomen dan er zijn verstuurd, en een tweede poging bereikt hoogstens wie de eerste keer niets kreeg. Kijk de aantallen na, of haal weg wat niet is geteld.',
  bron: ['avg-33-5', 'avg-34-1'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    'meer-terug': '{veld} is meer dan het aantal dat het bericht kreeg. Kijk beide aantallen na.',
    'meer-bereikt':
      '{veld} is meer dan het aantal dat eerst niet is bereikt ({anders}). Kijk beide aantallen na.',
  },
  toets: ({ feiten: { incident } }) =>
    bereik(incident).rondes.flatMap(({ aantal, nietBereikt, tweedePogingBereikt }, index): Bevinding[] => {
      const plaats = ['informeren', 'rondes', index];
      const isMeer = (een: number | undefined, ander: number | undefined) =>
        een !== undefined && ander !== undefined && een > ander;
      return [
        ...(isMeer(nietBereikt, aantal)
          ? [{ boodschap: 'meer-terug', pad: [...plaats, 'niet_bereikt'] }]
          : []),
        ...(isMeer(tweedePogingBereikt, nietBereikt)
          ? [
              {
                boodschap: 'meer-bereikt',
                gegevens: { anders: [...plaats, 'niet_bereikt'] },
                pad: [...plaats, 'tweede_poging_bereikt'],
              },
            ]
          : []),
      ];
    }),
};

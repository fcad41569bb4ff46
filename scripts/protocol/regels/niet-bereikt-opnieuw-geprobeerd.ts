import { bereik } from '../bereik.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 34 lid 1: people are told; a message that came back told nobody. That it was tried again is our own reading. */
export const nietBereiktOpnieuwGeprobeerd: Incidentregel = {
  id: 'niet-bereikt-opnieuw-geprobeerd',
  titel: 'Wie het bericht niet kreeg, krijgt het nog een keer',
  uitleg:
    'Een bericht dat terugkomt heeft niemand ingelicht. Probeer het opnieuw, langs een andere weg als dat kan, en leg vast wanneer en hoeveel mensen het toen kregen.',
  bron: ['avg-34-1', 'p-4-7-informeren'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    poging:
      'Niet ieder bericht kwam aan. Probeer het opnieuw en vul tweede_poging_op in: wanneer was de tweede poging?',
  },
  toets: ({ feiten: { incident } }) =>
    bereik(incident).rondes.flatMap(({ nietBereikt = 0, tweedePogingOp }, index) =>
      nietBereikt > 0 && tweedePogingOp === undefined
        ? [{ boodschap: 'poging', pad: ['informeren', 'rondes', index, 'niet_bereikt'] }]
        : [],
    ),
};

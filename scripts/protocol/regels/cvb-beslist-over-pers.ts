import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §6. */
export const cvbBeslistOverPers: Incidentregel = {
  id: 'cvb-beslist-over-pers',
  titel: 'Het CvB kiest of er een persbericht komt',
  uitleg: 'Of de media het van ons horen, kiest het CvB. Leg vast wanneer het koos, bij cvb_koos_op.',
  bron: ['p-6-pers'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    cvb: '{veld} is ingevuld, en er staat niet wanneer het CvB koos. Vul cvb_koos_op in.',
  },
  toets: ({ feiten: { incident } }) => {
    const pers = incident.informeren?.pers;
    return weet(pers?.persbericht) && !weet(pers?.cvb_koos_op)
      ? [{ boodschap: 'cvb', pad: ['informeren', 'pers', 'persbericht'] }]
      : [];
  },
};

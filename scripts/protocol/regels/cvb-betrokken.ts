import { kanOnsDatalekZijn } from '../beslisboom/wandel.ts';
import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 3 and 4. Involvement is asked by the protocol; formal approval is our own choice. */
export const cvbBetrokken: Incidentregel = {
  id: 'cvb-betrokken',
  titel: 'Het CvB is betrokken bij elk oordeel, ook bij niet melden',
  uitleg:
    'Het CvB draagt de verantwoordelijkheid, dus de Privacy Officer betrekt het bij de beoordeling. Leg bij overleg_cvb vast wanneer. Kon het niet vooraf, schrijf dan waarom.',
  bron: ['p-4-3-cvb', 'p-4-4-overleg'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    cvb: 'Bij dit oordeel staat geen overleg met het CvB. Vul overleg_cvb in: wanneer, of waarom niet vooraf.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) =>
    (incident.beoordelingen ?? []).flatMap(({ ap, overleg_cvb: overleg }, index) => {
      const isBetrokken = weet(overleg?.moment) || weet(overleg?.bekrachtigd_op) || overleg?.vooraf === 'nee';
      return weet(ap?.antwoord) && !isBetrokken && kanOnsDatalekZijn(uitkomst)
        ? [{ boodschap: 'cvb', pad: ['beoordelingen', index, 'ap'] }]
        : [];
    }),
};

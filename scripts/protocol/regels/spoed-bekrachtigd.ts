import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 3: the CvB carries the responsibility. Keuze: an emergency is ratified afterwards. */
export const spoedBekrachtigd: Incidentregel = {
  id: 'spoed-bekrachtigd',
  titel: 'Wat met spoed is gedaan, heeft het CvB bekrachtigd',
  uitleg:
    'Kon overleg vooraf niet, dan bekrachtigt het CvB het oordeel achteraf. Leg vast wanneer, bij bekrachtigd_op.',
  bron: ['p-4-3-cvb'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    bekrachtig:
      'Er is met spoed gehandeld zonder het CvB. Laat het CvB dit bekrachtigen en vul bekrachtigd_op in.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.beoordelingen ?? []).flatMap(({ overleg_cvb: overleg }, index) =>
      overleg?.vooraf === 'nee' && !weet(overleg.bekrachtigd_op)
        ? [{ boodschap: 'bekrachtig', pad: ['beoordelingen', index, 'overleg_cvb', 'vooraf'] }]
        : [],
    ),
};

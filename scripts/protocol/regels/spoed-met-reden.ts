import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 4, "na overleg met het CvB". An emergency is a fact with a reason. */
export const spoedMetReden: Incidentregel = {
  id: 'spoed-met-reden',
  titel: 'Wie niet op het CvB wachtte, of het er niet mee eens was, zegt waarom',
  uitleg:
    'Melden bij de AP en mensen in acuut gevaar waarschuwen hoeft nooit te wachten op het CvB. Schrijf dan bij reden_niet_vooraf waarom. Is het CvB het niet eens met het oordeel, schrijf dat bij reden_niet_akkoord; de termijn loopt gewoon door.',
  bron: ['p-4-4-overleg', 'p-4-3-cvb'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden: '{veld} is nee. Vul ook reden_niet_vooraf in: waarom kon het niet wachten?',
    niet_akkoord: '{veld} is niet_akkoord. Vul ook reden_niet_akkoord in. De termijn loopt door.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.beoordelingen ?? []).flatMap(({ overleg_cvb: overleg }, index): Bevinding[] => {
      const plaats = ['beoordelingen', index, 'overleg_cvb'];
      const found: Bevinding[] = [];
      if (overleg?.vooraf === 'nee' && overleg.reden_niet_vooraf === undefined)
        found.push({ boodschap: 'reden', pad: [...plaats, 'vooraf'] });
      if (overleg?.uitkomst === 'niet_akkoord' && overleg.reden_niet_akkoord === undefined)
        found.push({ boodschap: 'niet_akkoord', pad: [...plaats, 'uitkomst'] });
      return found;
    }),
};

import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §3 point 5; AVG art. 33 lid 2 (without undue delay). */
export const leverancierOpTijd: Incidentregel = {
  id: 'leverancier-op-tijd',
  titel: 'Een leverancier die het laat liet weten, is naar de reden gevraagd',
  uitleg:
    'Met een leverancier is afgesproken binnen hoeveel uur hij een datalek laat weten. Was hij later, vraag dan waarom en vul reden_laat in, in zijn woorden.',
  bron: ['p-3-punt-5', 'avg-33-2'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    laat: '{veld} is later dan met deze leverancier is afgesproken ({termijn}). Vraag waarom, en vul reden_laat in.',
  },
  toets: ({ feiten: { incident }, termijnen }) =>
    termijnen.flatMap(({ soort, id, gedaanOp, begin, dueAt }) => {
      const index = Number(id.split(':')[1]) - 1;
      if (soort !== 'leverancier' || !gedaanOp || Temporal.Instant.compare(gedaanOp, dueAt) <= 0) return [];
      if (incident.organisaties?.[index]?.reden_laat !== undefined) return [];
      const termijn = `${begin.until(dueAt).total('hours')} uur`;
      return [{ boodschap: 'laat', gegevens: { termijn }, pad: ['organisaties', index, 'liet_weten_op'] }];
    }),
};

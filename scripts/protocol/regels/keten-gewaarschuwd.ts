import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 2, "of de gegevens binnen een keten gedeeld worden". */
export const ketenGewaarschuwd: Incidentregel = {
  id: 'keten-gewaarschuwd',
  titel: 'Wie deze gegevens in een keten deelt, waarschuwt de partners',
  uitleg:
    'Worden de gegevens in een keten gedeeld, noem dan de partners en wanneer zij gewaarschuwd zijn of worden.',
  bron: ['p-4-2-keten'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    partners: '{veld} is ja. Noem bij keten met wie, en wanneer zij gewaarschuwd zijn.',
    waarschuw:
      'Deze partner is nog niet gewaarschuwd. Vul ingelicht_op in, of waarschuwen_voor als het nog moet.',
  },
  toets: ({ feiten: { incident } }) => {
    const { in_keten_gedeeld: gedeeld, keten = [] } = incident.feiten ?? {};
    if (gedeeld === 'ja' && keten.length === 0)
      return [{ boodschap: 'partners', pad: ['feiten', 'in_keten_gedeeld'] }];
    return keten.flatMap(({ ingelicht_op, waarschuwen_voor }, index) =>
      weet(ingelicht_op) || waarschuwen_voor !== undefined
        ? []
        : [{ boodschap: 'waarschuw', pad: ['feiten', 'keten', index, 'partner'] }],
    );
  },
};

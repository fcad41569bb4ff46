import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 2 (processor) and art. 26 (joint controllers). */
export const andereVerantwoordelijkeWeetHet: Incidentregel = {
  id: 'andere-verantwoordelijke-weet-het',
  titel: 'Zijn de gegevens van een ander, dan weet die het',
  uitleg:
    'Zijn wij verwerker, dan laten wij het zonder uitstel weten aan de verantwoordelijke; die beslist over melden. Kregen wij per ongeluk gegevens van een ander, dan laten wij het de afzender weten en wissen wij ze. Zijn wij samen verantwoordelijk, dan zegt de regeling wie meldt.',
  bron: ['avg-33-2', 'avg-26', 'p-3-punt-1', 'p-1-verantwoordelijke'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    regeling:
      '{veld} is gezamenlijk. Leg bij organisaties vast of er een regeling is (regeling_art26): die zegt wie meldt.',
    verwerker:
      '{veld} is verwerker. Laat het de verantwoordelijke zonder uitstel weten, en vul bij organisaties wij_lieten_weten_op in.',
    ontvanger:
      '{veld} is ontvanger. Laat het de afzender weten, en vul bij organisaties wij_lieten_weten_op in.',
  },
  toets: ({ feiten: { incident } }) => {
    const { onze_rol: rol, organisaties = [] } = incident;
    const pad = ['onze_rol'];
    if (rol === 'gezamenlijk')
      return organisaties.some(({ regeling_art26 }) => weet(regeling_art26))
        ? []
        : [{ boodschap: 'regeling', pad }];
    if (rol !== 'verwerker' && rol !== 'ontvanger') return [];
    return organisaties.some(({ wij_lieten_weten_op }) => weet(wij_lieten_weten_op))
      ? []
      : [{ boodschap: rol, pad }];
  },
};

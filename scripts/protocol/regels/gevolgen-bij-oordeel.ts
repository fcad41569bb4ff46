import { kanOnsDatalekZijn } from '../beslisboom/wandel.ts';
import { heeft, laatsteBeoordeling, overal, plaatsVanLaatste, weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 3, first question; AP form §7.2; AVG art. 33 lid 3 onder c. */
export const gevolgenBijOordeel: Incidentregel = {
  id: 'gevolgen-bij-oordeel',
  titel: 'Bij een oordeel staan de mogelijke gevolgen voor mensen',
  uitleg:
    'Het protocol en de AP vragen naar de mogelijke gevolgen voor de betrokkenen en hoe ernstig die zijn. Vul gevolgen_personen of ernst_gevolgen in.',
  bron: ['p-4-3-vastleggen', 'p-b1-gevolgen', 'avg-33-3'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    gevolgen:
      'Er is geoordeeld over melden, en de mogelijke gevolgen voor mensen ontbreken. Vul feiten › gevolgen_personen of ernst_gevolgen in.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) => {
    const isGeoordeeld = weet(laatsteBeoordeling(incident)?.ap?.antwoord);
    const staanErbij =
      overal(incident, 'gevolgen_personen').some(heeft) ||
      overal(incident, 'ernst_gevolgen').some(({ trede }) => weet(trede));
    return isGeoordeeld && uitkomst.datalek === 'ja' && kanOnsDatalekZijn(uitkomst) && !staanErbij
      ? [{ boodschap: 'gevolgen', pad: [...plaatsVanLaatste(incident), 'ap'] }]
      : [];
  },
};

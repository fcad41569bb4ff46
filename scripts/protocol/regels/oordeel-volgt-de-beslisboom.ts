import { afwijkingen } from '../beslisboom/afwijkingen.ts';
import { laatsteBeoordeling, plaatsVanLaatste } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 3 (beslisboom); AVG art. 33 lid 1 and 34 lid 1. A lighter decision than the walk needs a reason; the CvB sees it. */
export const oordeelVolgtDeBeslisboom: Incidentregel = {
  id: 'oordeel-volgt-de-beslisboom',
  titel: 'Het oordeel volgt de beslisboom, of zegt waarom niet',
  uitleg:
    'De beslisboom maakt van feiten en oordelen een uitkomst. Wijkt het oordeel daar naar beneden van af, schrijf dan bij reden_bij_tegenspraak waarom. Staat de uitkomst nog open, beantwoord dan eerst de open vragen, of schrijf waarom er toch niet gewacht wordt. Meer melden dan moet, mag altijd.',
  bron: ['p-4-3-beslisboom', 'avg-33-1', 'avg-34-1', 'p-4-3-vastleggen'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    ap: '{veld} zegt nee, maar uit de beslisboom komt melden. Klopt het oordeel, schrijf dan bij reden_bij_tegenspraak waarom.',
    ap_open:
      '{veld} zegt nee, maar de beslisboom staat nog open. Beantwoord eerst de open vragen (opdracht beslis), of schrijf bij reden_bij_tegenspraak waarom.',
    betrokkenen:
      '{veld} zegt niet of later informeren, maar uit de beslisboom komt informeren. Klopt het oordeel, schrijf dan bij reden_bij_tegenspraak waarom.',
    betrokkenen_open:
      '{veld} zegt niet of later informeren, maar de beslisboom staat nog open. Beantwoord eerst de open vragen (opdracht beslis), of schrijf bij reden_bij_tegenspraak waarom.',
    vrijwillig:
      '{veld} zegt informeren, maar zonder melding bij de AP is dat meer dan de wet vraagt. Kies vrijwillig, of kijk het oordeel over melden na.',
  },
  toets: ({ feiten: { incident }, beslissing }) => {
    if (laatsteBeoordeling(incident)?.reden_bij_tegenspraak !== undefined) return [];
    const plaats = plaatsVanLaatste(incident);
    return afwijkingen(incident, beslissing)
      .filter((afwijking) => afwijking !== 'protocol')
      .map((boodschap) => ({
        boodschap,
        pad: [...plaats, boodschap.startsWith('ap') ? 'ap' : 'betrokkenen'],
      }));
  },
};

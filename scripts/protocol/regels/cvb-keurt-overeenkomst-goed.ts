import { weet } from '../bij-incident.ts';
import type { Bevinding, Leverancierregel } from '../regel.ts';

/** Vindplaats: protocol §3: "namens, in opdracht en met goedkeuring van, het CvB"; the model of the convenant. */
export const cvbKeurtOvereenkomstGoed: Leverancierregel = {
  id: 'cvb-keurt-overeenkomst-goed',
  titel: 'Het CvB heeft de overeenkomst goedgekeurd, en zij volgt het convenant',
  uitleg:
    'De Privacy Officer sluit overeenkomsten namens en met goedkeuring van het CvB, met het model van het convenant. Leg vast wanneer het CvB goedkeurde. Is het een ander model, schrijf dan waarom.',
  bron: ['p-3-afspraken', 'p-3-schriftelijk'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    cvb: 'Er staat niet wanneer het CvB deze overeenkomst goedkeurde. Vul cvb_goedgekeurd_op in.',
    model: '{veld} is niet het model van het convenant. Vul ook afwijking_reden in.',
  },
  toets: ({ leverancier: { overeenkomst, gestopt_op } }) => {
    if (overeenkomst?.schriftelijk !== 'ja' || gestopt_op !== undefined) return [];
    const found: Bevinding[] = [];
    if (!weet(overeenkomst.cvb_goedgekeurd_op)) found.push({ boodschap: 'cvb', pad: ['overeenkomst'] });
    if (ANDER_MODEL.has(overeenkomst.model ?? '') && overeenkomst.afwijking_reden === undefined)
      found.push({ boodschap: 'model', pad: ['overeenkomst', 'model'] });
    return found;
  },
};

const ANDER_MODEL = new Set(['eigen_model', 'model_leverancier', 'geen']);

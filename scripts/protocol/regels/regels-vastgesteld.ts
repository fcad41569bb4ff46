import type { InBestand, Registerregel } from '../regel.ts';
import { REGELS } from '../wet/parameters.data.ts';

/** Vindplaats: protocol §4 fase 3, "Bij OGMF gebruiken we de volgende beslisboom". An auditor asks who adopted these rules. */
export const regelsVastgesteld: Registerregel = {
  id: 'regels-vastgesteld',
  titel: 'Het CvB heeft de beslisboom en de regels vastgesteld, op advies van de FG',
  uitleg:
    'De beslisboom is een reconstructie: het plaatje van het protocol ontbreekt. Laat het CvB de beslisboom en de regels vaststellen op advies van de FG, en leg de dag en de versie vast. Tot die tijd is het advies van niemand.',
  bron: ['p-4-3-beslisboom', 'p-looptijd'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    boom: 'Er staat niet wanneer het CvB de beslisboom vaststelde. Vul beslisboom_vastgesteld_op in bij de laatste versie van het protocol.',
    regels:
      'Er staat niet wanneer het CvB de regels vaststelde. Vul regels_vastgesteld_op en regels_versie in bij de laatste versie van het protocol.',
    versie:
      '{veld} is niet de versie van de regels die nu gelden ({nu}). Laat het CvB de nieuwe versie vaststellen.',
  },
  toets: ({ organisatie }) => {
    const index = (organisatie?.protocollen.length ?? 0) - 1;
    const laatste = organisatie?.protocollen[index];
    // A protocol in draft binds nobody yet.
    if (laatste?.status !== 'vastgesteld') return [];
    const plaats = ['protocollen', index];
    const found: InBestand[] = [];
    const vraag = (boodschap: string, ...veld: string[]) =>
      found.push({
        bestand: 'organisatie.yaml',
        boodschap,
        gegevens: { nu: REGELS },
        pad: [...plaats, ...veld],
      });
    if (laatste.beslisboom_vastgesteld_op === undefined) vraag('boom', 'versie');
    if (laatste.regels_vastgesteld_op === undefined) vraag('regels', 'versie');
    else if (laatste.regels_versie !== undefined && laatste.regels_versie !== REGELS)
      vraag('versie', 'regels_versie');
    return found;
  },
};

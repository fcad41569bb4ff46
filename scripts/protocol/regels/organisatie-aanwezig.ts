import type { Registerregel } from '../regel.ts';

/** The file that says whose register this is. */
const BESTAND = 'organisatie.yaml';

/** Vindplaats: AVG art. 33 lid 3 onder b; AP form §1.1: who we are and where to reach us. */
export const organisatieAanwezig: Registerregel = {
  id: 'organisatie-aanwezig',
  titel: 'organisatie.yaml is er',
  uitleg:
    'Zonder organisatie.yaml weet het register niet van wie het is, welke vestigingen er zijn en wie welke rol heeft. Maak het met de opdracht begin.',
  bron: ['avg-33-3'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    ontbreekt: 'Het bestand organisatie.yaml ontbreekt. Maak het met: npm run -s register -- begin',
  },
  toets: ({ heeftOrganisatie }) =>
    heeftOrganisatie ? [] : [{ bestand: BESTAND, boodschap: 'ontbreekt', pad: [] }],
};

import type { Registerregel } from '../regel.ts';

const BESTAND = 'organisatie.yaml';

/** Words that may stand where a key may: all schools, all groups, somebody from outside. */
export const VAN_HET_REGISTER: readonly string[] = ['geheel', 'alle', 'buiten'];

/** Vindplaats: protocol §4, Rollen. A key that stands for two would make an approval ambiguous. */
export const sleutelUniek: Registerregel = {
  id: 'sleutel-uniek',
  titel: 'Elke sleutel in organisatie.yaml en elke groep komt één keer voor',
  uitleg:
    'Een sleutel wijst één vestiging, één rolhouder of één groep aan. Verzin voor de tweede een andere sleutel.',
  bron: ['p-4-rollen'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    dubbel:
      '{veld}: deze sleutel staat er al, of is een woord van het register zelf (geheel, alle, buiten). Verzin voor deze een andere.',
  },
  toets: ({ organisatie, incidenten }) => [
    ...dubbel(BESTAND, 'vestigingen', organisatie?.vestigingen),
    ...dubbel(BESTAND, 'rolhouders', organisatie?.rolhouders),
    ...incidenten.flatMap(({ bestand, incident }) => [
      ...dubbel(bestand, 'groepen', incident.groepen),
      ...dubbel(bestand, 'maatregelen', incident.maatregelen),
    ]),
  ],
};

function dubbel(
  bestand: string,
  lijst: string,
  items: readonly { sleutel?: string | undefined }[] | undefined,
) {
  const gezien = new Set(VAN_HET_REGISTER);
  return (items ?? []).flatMap(({ sleutel }, index) => {
    if (sleutel === undefined) return [];
    if (!gezien.has(sleutel)) {
      gezien.add(sleutel);
      return [];
    }
    return [{ bestand, boodschap: 'dubbel', pad: [lijst, index, 'sleutel'] }];
  });
}

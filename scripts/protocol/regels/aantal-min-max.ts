import type { Veldregel } from '../regel.ts';

/** Vindplaats: AP form §5 and §4.3: "van minimaal … van maximaal …". */
export const aantalMinMax: Veldregel = {
  id: 'aantal-min-max',
  titel: 'Het kleinste aantal is niet groter dan het grootste',
  uitleg:
    'Bij min staat het kleinste aantal dat kan, bij max het grootste. Weet u het precies, vul dan twee keer hetzelfde in.',
  bron: ['p-b1-gegevens', 'p-b1-groepen'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    omgekeerd: '{veld} is groter dan max. Wissel de twee getallen om, of verbeter er een.',
  },
  toets: ({ velden }) =>
    velden.aantallen.flatMap(({ pad, min, max }) =>
      typeof min === 'number' && typeof max === 'number' && min > max
        ? [{ boodschap: 'omgekeerd', pad: [...pad, 'min'] }]
        : [],
    ),
};

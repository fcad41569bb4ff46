import { maatregelVan } from '../bekend.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §5. Whether a promised measure was done in time is asked of the one that was promised. */
export const maatregelBekend: Incidentregel = {
  id: 'maatregel-bekend',
  titel: 'Een beloofde maatregel staat bij het eerdere incident',
  uitleg:
    'Bij herhaling_van noemt u de maatregel die dit had moeten voorkomen. Gebruik de sleutel die die maatregel bij het eerdere incident heeft.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    onbekend: '{veld}: deze maatregel staat niet bij het eerdere incident. Kijk daar de sleutel na.',
  },
  toets: ({ feiten, bekend }) =>
    (feiten.incident.herhaling_van ?? []).flatMap(({ incident, maatregel }, index) =>
      maatregel === undefined ||
      !bekend.incident?.has(incident) ||
      bekend.maatregel?.has(maatregelVan(incident, maatregel))
        ? []
        : [{ boodschap: 'onbekend', pad: ['herhaling_van', index, 'maatregel'] }],
    ),
};

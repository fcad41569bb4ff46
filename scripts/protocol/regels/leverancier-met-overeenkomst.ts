import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §2 and §3; AVG art. 28 lid 3. */
export const leverancierMetOvereenkomst: Incidentregel = {
  id: 'leverancier-met-overeenkomst',
  titel: 'Een verwerker bij een incident heeft een overeenkomst',
  uitleg:
    'Wie gegevens voor ons verwerkt, staat in de map leveranciers, met een schriftelijke overeenkomst. Ontbreekt die, regel haar dan alsnog: anders is niet afgesproken wie meldt en hoe snel.',
  bron: ['p-2-leveranciers', 'p-3-schriftelijk', 'avg-28'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    bestand:
      'Van deze verwerker staat er geen bestand in de map leveranciers. Maak het, en noem de sleutel bij leverancier.',
    overeenkomst:
      'Met deze leverancier is geen schriftelijke overeenkomst vastgelegd. Regel haar, en vul in zijn bestand overeenkomst in.',
  },
  toets: ({ feiten: { incident }, leveranciers, bekend }) =>
    (incident.organisaties ?? []).flatMap(({ hoedanigheid, leverancier: sleutel }, index) => {
      if (hoedanigheid !== 'verwerker') return [];
      if (sleutel === undefined)
        return [{ boodschap: 'bestand', pad: ['organisaties', index, 'hoedanigheid'] }];
      // A file that is not right, or is not there, is found elsewhere.
      const leverancier = bekend.leverancier?.has(sleutel) ? leveranciers.get(sleutel) : undefined;
      return leverancier && leverancier.overeenkomst?.schriftelijk !== 'ja'
        ? [{ boodschap: 'overeenkomst', pad: ['organisaties', index, 'leverancier'] }]
        : [];
    }),
};

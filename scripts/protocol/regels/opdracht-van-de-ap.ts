import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 34 lid 4. An order is an act with a basis, not an outcome of the tree. */
export const opdrachtVanDeAp: Incidentregel = {
  id: 'opdracht-van-de-ap',
  titel: 'Een opdracht van de AP om te informeren wordt uitgevoerd',
  uitleg:
    'De AP kan opdragen betrokkenen te informeren. Leg het bericht vast bij informeren › rondes, met aanleiding opdracht_ap.',
  bron: ['avg-34-4'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    opdracht:
      'De AP gaf opdracht te informeren. Plan of doe dat, en leg het vast bij informeren › rondes met aanleiding opdracht_ap.',
  },
  toets: ({ feiten: { incident } }) => {
    const isGeregeld = (incident.informeren?.rondes ?? []).some(
      ({ aanleiding }) => aanleiding === 'opdracht_ap',
    );
    if (isGeregeld) return [];
    return (incident.contact_ap ?? []).flatMap(({ soort }, index) =>
      soort === 'opdracht_te_informeren'
        ? [{ boodschap: 'opdracht', pad: ['contact_ap', index, 'soort'] }]
        : [],
    );
  },
};

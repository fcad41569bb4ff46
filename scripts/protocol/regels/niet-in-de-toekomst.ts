import type { Klokregel } from '../regel.ts';

/** A clock may run a little ahead of another. */
const SPELING = { minutes: 15 };

/**
 * Vindplaats: AVG art. 33 lid 1.
 * Keuze: this is the one rule with a clock that blocks. What has happened is never in the future, so
 * no true fact is refused; a kennisname in a wrong month would silently move the 72 hours.
 */
export const nietInDeToekomst: Klokregel = {
  id: 'niet-in-de-toekomst',
  titel: 'Wat gebeurd is, ligt niet in de toekomst',
  uitleg:
    'Een moment van iets dat gebeurd of gedaan is kan niet later zijn dan nu. Meestal is het een typefout in de maand of het jaar. Is iets gepland? Gebruik dan het veld voor de planning.',
  bron: ['avg-33-1'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    toekomst:
      '{veld} ligt in de toekomst, maar hier hoort iets dat al gebeurd is. Kijk de dag, de maand en het jaar na.',
  },
  toets: ({ velden, nu }) => {
    const grens = nu.add(SPELING);
    return [...velden.momenten.values()].flatMap(({ pad, gelezen, verleden }) =>
      verleden && gelezen.soort === 'tijdstip' && Temporal.Instant.compare(gelezen.tijdstip.van, grens) > 0
        ? [{ boodschap: 'toekomst', pad }]
        : [],
    );
  },
};

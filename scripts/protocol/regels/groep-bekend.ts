import { verwijzingBestaat } from '../verwijzing.ts';

/** The word for all groups together. */
const ALLE = 'alle';

export const groepBekend = verwijzingBestaat({
  id: 'groep-bekend',
  titel: 'Elke groep in een beoordeling of brief staat bij groepen',
  uitleg: 'Gebruik de sleutel van een groep uit de lijst groepen van dit incident, of het woord alle.',
  vindplaats: 'AVG art. 33 lid 1 en art. 34 lid 1',
  ernst: 'fout',
  boodschap:
    '{veld}: deze groep staat niet in de lijst groepen van dit incident. Gebruik een sleutel die daar staat, of alle.',
  verwijzingen: (incident) => [
    ...(incident.beoordelingen ?? []).flatMap((beoordeling, index) =>
      (beoordeling.groepen ?? []).map((oordeel, nr) => ({
        pad: ['beoordelingen', index, 'groepen', nr, 'groep'],
        naar: oordeel.groep,
      })),
    ),
    ...(incident.informeren?.rondes ?? []).map((ronde, index) => ({
      pad: ['informeren', 'rondes', index, 'groep'],
      naar: ronde.groep,
    })),
  ],
  bestaat: (naar, _omgeving, { groepen = [] }) =>
    naar === ALLE || groepen.some(({ sleutel }) => sleutel === naar),
});

import { verwijzingBestaat } from '../verwijzing.ts';

export const groepBekend = verwijzingBestaat({
  id: 'groep-bekend',
  naar: 'groep',
  titel: 'Elke groep in een beoordeling of brief staat bij groepen',
  uitleg: 'Gebruik de sleutel van een groep uit de lijst groepen van dit incident, of het woord alle.',
  vindplaats: 'AVG art. 33 lid 1 en art. 34 lid 1',
  ernst: 'fout',
  boodschap:
    '{veld}: deze groep staat niet in de lijst groepen van dit incident. Gebruik een sleutel die daar staat, of alle.',
});

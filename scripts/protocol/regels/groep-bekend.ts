import { verwijzingBestaat } from '../verwijzing.ts';

export const groepBekend = verwijzingBestaat({
  id: 'groep-bekend',
  naar: 'groep',
  titel: 'Elke groep in een beoordeling of brief staat bij groepen',
  uitleg: 'Gebruik de sleutel van een groep uit de lijst groepen van dit incident, of het woord alle.',
  bron: ['avg-33-1', 'avg-34-1'],
  ernst: 'fout',
  boodschap:
    '{veld}: deze groep staat niet in de lijst groepen van dit incident. Gebruik een sleutel die daar staat, of alle.',
});

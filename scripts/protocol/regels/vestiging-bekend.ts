import { verwijzingBestaat } from '../verwijzing.ts';

export const vestigingBekend = verwijzingBestaat({
  id: 'vestiging-bekend',
  naar: 'vestiging',
  titel: 'Elke vestiging staat in organisatie.yaml',
  uitleg:
    'Gebruik de sleutel van een vestiging uit organisatie.yaml, of het woord geheel als het hele bestuur geraakt is.',
  bron: ['p-looptijd'],
  ernst: 'fout',
  boodschap: '{veld}: deze vestiging staat niet in organisatie.yaml. Kies uit: {keuzes}.',
});

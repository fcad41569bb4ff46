import { verwijzingBestaat } from '../verwijzing.ts';

export const rolhouderBekend = verwijzingBestaat({
  id: 'rolhouder-bekend',
  naar: 'rolhouder',
  titel: 'Elke rolhouder staat in organisatie.yaml',
  uitleg:
    'Wie iets deed of doet staat er met een sleutel uit organisatie.yaml, zoals po-1. Een naam van een mens hoort er niet.',
  bron: ['p-4-rollen'],
  ernst: 'fout',
  boodschap:
    '{veld}: deze rolhouder staat niet in organisatie.yaml. Gebruik een sleutel die daar bij rolhouders staat; nooit een naam.',
});

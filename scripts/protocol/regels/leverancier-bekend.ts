import { verwijzingBestaat } from '../verwijzing.ts';

export const leverancierBekend = verwijzingBestaat({
  id: 'leverancier-bekend',
  naar: 'leverancier',
  titel: 'Elke leverancier staat in de map leveranciers',
  uitleg:
    'Van een leverancier die persoonsgegevens krijgt horen de afspraken vast te liggen. Maak een bestand incidents/leveranciers/<sleutel>.md. Het incident kan intussen gewoon door.',
  bron: ['p-2-leveranciers'],
  ernst: 'waarschuwing',
  boodschap:
    '{veld}: van deze leverancier is er nog geen bestand in de map leveranciers. U kunt verder; maak het later.',
});

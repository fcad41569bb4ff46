import { group, line, list } from '../fields.ts';
import { approximate } from '../moments.ts';

/** Which processing and which system were hit (auditor's question: link to the art. 30 record). */
export const verwerking = group('Welke verwerking en welke systemen geraakt zijn', {
  art30: list(
    'Nummers in het register van verwerkingsactiviteiten (AVG art. 30)',
    line('Nummer of code', 60),
    20,
  ).optional(),
  dpia: line('Verwijzing naar de DPIA van deze verwerking', 200).optional(),
  systemen: list('Namen van de systemen', line('Naam van een systeem; geen account', 120), 20).optional(),
  in_gebruik_sinds: approximate('Sinds wanneer dit systeem in gebruik is').optional(),
});

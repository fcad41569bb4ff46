import { fact, group, line } from '../fields.ts';
import { approximate, day } from '../moments.ts';

/** A partner in the chain (protocol §4 fase 2: "gedeeld in een keten"). */
export const ketenpartner = group('Een organisatie waarmee deze gegevens in een keten worden gedeeld', {
  partner: line('Naam van de organisatie; geen persoon'),
  rol: fact('Wat de partner met de gegevens doet', [
    'ontvangt',
    'levert',
    'beide',
    'verwerkt_voor_ons',
  ]).optional(),
  ingelicht_op: approximate('Wanneer de partner is gewaarschuwd').optional(),
  waarschuwen_voor: day('Voor wanneer de partner gewaarschuwd moet zijn').optional(),
});

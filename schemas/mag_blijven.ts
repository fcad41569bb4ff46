import { choice, count, group, line, list, verwijzing } from './fields.ts';
import { pastDay } from './moments.ts';

/** The kinds of personal data that the register searches for. */
const persoonsgegevens = [
  'bsn',
  'onderwijsnummer',
  'leerlingnummer',
  'eck_id',
  'iban',
  'id_bewijs',
  'e_mailadres',
  'telefoonnummer',
  'adres',
  'geboortedatum',
  'naam',
  'account',
  'netwerkadres',
  'kenteken',
  'herleidbaar',
  'weigerlijst',
] as const;

/** A kind of personal data. */
export type Persoonsgegeven = (typeof persoonsgegevens)[number];

/**
 * What the search for personal data found and may stay all the same, with the reason and the day. It holds no value:
 * only what kind, in which field, and how often.
 */
export const magBlijven = list(
  'Wat de controle op persoonsgegevens vond en toch mag blijven staan',
  group('Een uitzondering, met de reden', {
    soort: choice('Wat er gevonden is', persoonsgegevens),
    waar: line(
      'In welk veld: de naam van het veld helemaal links, tekst voor wat onder de velden staat, of commit met de eerste tien tekens van de commit',
      60,
    ),
    aantal: count('Hoe vaak; zonder dit één keer', 100).optional(),
    reden: line('Waarom dit geen gegeven van iemand is, of toch moet blijven', 300),
    op: pastDay('Wanneer dit is besloten'),
    door: verwijzing('Sleutel van de rolhouder die het besloot', 'rolhouder').optional(),
  }),
  40,
);

import { fact, group, line } from '../fields.ts';
import { approximate } from '../moments.ts';

/** Acts of informing roles inside and around the organisation (protocol §4: FG of every datalek, CvB, hoofd ICT). */
export const ingelicht = group('Een rol die over het incident is ingelicht', {
  rol: fact('Wie is ingelicht', [
    'fg',
    'cvb',
    'voorzitter_cvb',
    'hoofd_ict',
    'technicus',
    'communicatie',
    'schoolleiding',
    'gmr',
    'raad_van_toezicht',
  ]),
  moment: approximate('Wanneer'),
  waarover: fact('Waarover. Over een melding: vul dat in bij de melding zelf.', [
    'incident',
    'datalek',
    'herbeoordeling',
    'informeren',
    'afsluiting',
  ]).optional(),
  hoe: line('Hoe, of het kenmerk van het bericht', 200).optional(),
  hoofd_hash: line(
    'Hash van de stand van het register die is meegestuurd; dit legt de tijd vast',
    64,
  ).optional(),
});

/** Questions put to somebody in phase 2, with the answer as an act (protocol §4 fase 2). */
export const navraag = group('Vragen die zijn gesteld om het incident te begrijpen (protocol §4 fase 2)', {
  aan: fact('Aan wie', [
    'ontdekker',
    'technicus',
    'leverancier',
    'ontvanger',
    'andere_organisatie',
    'betrokkene',
  ]),
  gevraagd_op: approximate('Wanneer gevraagd'),
  waarover: line('Waarover, zonder namen', 300).optional(),
  beantwoord_op: approximate('Wanneer het antwoord kwam').optional(),
});

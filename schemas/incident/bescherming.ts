import { fact, group, list, range, story, yesNoUnknown } from '../fields.ts';
import { approximate } from '../moments.ts';

/**
 * Protection that was there before the breach (AP form §6, AVG art. 34(3)(a)): it counts only when the data
 * were intact, still under control, and the key was not in danger.
 */
export const bescherming = group('Bescherming die er al was vóór het incident (AP-formulier §6)', {
  vorm: list(
    'Hoe de gegevens beschermd waren. Een wachtwoord is geen versleuteling.',
    fact('Vorm van bescherming', [
      'geen',
      'wachtwoord',
      'schijf',
      'bestand',
      'verbinding',
      'hash_sterk_gezouten',
      'hash_zwak',
      'pseudoniem',
      'anders',
    ]),
    10,
  ).optional(),
  dekking: fact(
    'Welk deel van de gegevens was onleesbaar of ontoegankelijk voor onbevoegden. Alleen een wachtwoord of een beveiligde verbinding: niets.',
    ['alles', 'deels', 'niets'],
  ).optional(),
  welk_deel: story(
    'Bij deels: welk deel was onbegrijpelijk of ontoegankelijk (AP-formulier §6)',
    1000,
  ).optional(),
  op_welke_manier: story('Hoe de gegevens onbegrijpelijk waren gemaakt (AP-formulier §6)', 1000).optional(),
  sleutel: fact('Is de sleutel, het wachtwoord of het zout veilig gebleven', [
    'veilig',
    'in_gevaar',
    'gekraakt',
  ]).optional(),
  stand_der_techniek: yesNoUnknown(
    'Is de versleuteling van nu en goed ingesteld, zodat ook een kenner haar niet breekt',
  ).optional(),
  apparaat: fact('Stand van het apparaat toen het zoekraakte', [
    'uit',
    'vergrendeld',
    'open',
    'geen_apparaat',
  ]).optional(),
  op_afstand_gewist: fact('Is het apparaat op afstand gewist', ['bevestigd', 'opdracht', 'nee']).optional(),
  op_afstand_gewist_op: approximate('Wanneer het wissen is bevestigd of opgedragen').optional(),
  aanmelding_opgeslagen: yesNoUnknown(
    'Stonden er aanmeldgegevens of open sessies op het apparaat',
  ).optional(),
  toegang_ingetrokken: approximate('Wanneer accounts, sleutels of links zijn ingetrokken').optional(),
  leesbare_rest: fact('Wat er zonder sleutel nog leesbaar was, en of dat naar een persoon leidt', [
    'niets',
    'niet_herleidbaar',
    'herleidbaar',
  ]).optional(),
});

/** Availability (protocol §1, EDPB 01/2021: backup, time to restore, only copy). */
export const beschikbaarheid = group('Waren gegevens weg of niet te gebruiken', {
  minuten: range('Hoe lang gegevens niet beschikbaar waren', 'minuten').optional(),
  gepland: yesNoUnknown('Was het gepland onderhoud? Dan is er geen inbreuk (AVG art. 4 lid 12).').optional(),
  hersteld: fact('Zijn de gegevens terug', ['volledig', 'deels', 'niet']).optional(),
  definitief_kwijt: fact('Zijn er gegevens voorgoed kwijt', ['nee', 'deels', 'alles']).optional(),
  backup: fact('De reservekopie op het moment van het incident', [
    'intact',
    'mee_getroffen',
    'verouderd',
    'geen',
  ]).optional(),
  herstel_uit: list(
    'Waaruit is hersteld',
    fact('Bron', [
      'backup',
      'papier',
      'leverancier',
      'teruggekregen',
      'opnieuw_ingevoerd',
      'sleutel_van_dader',
      'geen',
    ]),
    7,
  ).optional(),
  hersteltijd_uren: range('Hoe lang het herstel kostte', 'uren').optional(),
  enig_exemplaar: yesNoUnknown('Was dit het enige exemplaar').optional(),
});

/** Integrity (AP form §3.1 and §7.1). */
export const integriteit = group('Zijn gegevens ongewild veranderd', {
  wijziging: fact('Wat er met de wijziging is gebeurd', [
    'geen',
    'gewijzigd_hersteld',
    'gewijzigd_niet_hersteld',
  ]).optional(),
  gebruikt: fact('Zijn de gewijzigde gegevens gebruikt in een keuze over iemand (cijfer, advies, betaling)', [
    'nee',
    'mogelijk',
    'ja',
  ]).optional(),
});

/** How sure it is that one of the three was touched. */
const geraakt = [
  'geen',
  'uitgesloten_met_bewijs',
  'niet_uit_te_sluiten',
  'waarschijnlijk',
  'vastgesteld',
] as const;

/** Confidentiality, integrity and availability (AP form §3.1; AVG art. 4(12)). */
export const aantasting = group('Wat er met de gegevens is gebeurd (AP-formulier §3.1)', {
  vertrouwelijkheid: fact(
    'Zijn gegevens gezien of gekregen door wie dat niet mocht, of konden zij worden gezien',
    geraakt,
  ).optional(),
  integriteit: fact('Zijn gegevens ongewild veranderd', geraakt).optional(),
  beschikbaarheid: fact('Zijn gegevens weg of niet te gebruiken', geraakt).optional(),
  toelichting: story('Waarop dat oordeel steunt', 1000).optional(),
});

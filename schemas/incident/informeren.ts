import {
  choice,
  count,
  fact,
  group,
  key,
  line,
  list,
  momentOrUnknown,
  planned,
  sha256,
  story,
  yesNo,
  yesNoUnknown,
} from '../fields.ts';

/** One round of informing people: counts, never names (protocol §4 fase 7, AP form §8.1, AVG art. 34(2)). */
const ronde = group('Eén keer dat betrokkenen zijn of worden geïnformeerd', {
  groep: key('Sleutel van de groep, of alle').optional(),
  gericht_aan: fact('Wie het bericht kreeg', [
    'betrokkene',
    'ouder_of_verzorger',
    'betrokkene_en_ouder',
    'medewerker',
    'openbaar',
  ]),
  reden_anders_geadresseerd: story(
    'Waarom niet de ouders van leerlingen onder 16, of juist wel (met advies van de FG)',
    1000,
  ).optional(),
  gepland_op: planned('Wanneer het gaat gebeuren (AP-formulier §8.1)').optional(),
  gedaan_op: momentOrUnknown('Wanneer het is gebeurd (AP-formulier §8.1)').optional(),
  middelen: list(
    'Met welk middel (AP-formulier §8.1)',
    choice('Middel', [
      'telefoon',
      'brief',
      'e_mail',
      'website',
      'social_media',
      'krant',
      'gesprek',
      'ouderportaal',
      'sms_of_chatbericht',
      'anders',
    ]),
    10,
  ).optional(),
  middel_anders: line('Bij anders: welk middel', 120).optional(),
  inhoud: story(
    'Wat er in het bericht staat (AP-formulier §8.1), zonder de gelekte gegevens te herhalen',
    4000,
  ).optional(),
  brief_sha256: sha256('Controlegetal van het bericht dat elders ligt').optional(),
  talen: list('In welke talen', line('Taal', 40), 20).optional(),
  aantal: count('Hoeveel mensen dit bericht kregen of krijgen (AP-formulier §8.1)').optional(),
  niet_bereikt: count('Hoeveel berichten niet aankwamen').optional(),
  tweede_poging_op: momentOrUnknown('Wanneer het opnieuw is geprobeerd').optional(),
  vrijwillig: yesNo('Vrijwillig, dus meer dan de wet vraagt').optional(),
  door: fact('Wie het bericht stuurde', ['wij', 'leverancier', 'andere_verantwoordelijke']).optional(),
});

/** What came back after the letter, counted. */
const reacties = group('Reacties na het bericht, geteld', {
  vragen: count('Aantal vragen').optional(),
  klachten: count('Aantal klachten').optional(),
  inzageverzoeken: count('Aantal verzoeken om inzage (AVG art. 15)').optional(),
  schadeclaims: count('Aantal claims (AVG art. 82)').optional(),
  afgehandeld: yesNoUnknown('Zijn alle reacties afgehandeld').optional(),
});

/** Consultation that the protocol asks for, or the reason why it was not needed. */
const overleg = (help: string) =>
  group(help, {
    nodig: yesNo('Was het nodig'),
    moment: momentOrUnknown('Wanneer het overleg was').optional(),
    reden: story('Bij nee: waarom niet', 1000).optional(),
  });

/** Phase 7: informing (protocol §4 fase 7 and §6). */
export const informeren = group('Informeren van betrokkenen en anderen (protocol §4 fase 7)', {
  stand: fact('Zijn de betrokkenen geïnformeerd (AP-formulier §8.1)', [
    'gedaan',
    'gepland',
    'nee',
  ]).optional(),
  rondes: list('Elke keer dat er is geïnformeerd', ronde, 30).optional(),
  openbare_mededeling: group(
    'Een openbare mededeling in plaats van ieder apart (AVG art. 34 lid 3 onder c)',
    {
      waar: line('Waar de mededeling staat', 300),
      moment: momentOrUnknown('Sinds wanneer').optional(),
      toelichting: story('Hoe mensen er zo net zo goed van horen (AP-formulier §8.1)', 2000).optional(),
    },
  ).optional(),
  waarom_niet: story('Waarom u niet informeert (AP-formulier §8.1)', 2000).optional(),
  maatregelen_waardoor_niet_nodig: story(
    'Welke maatregelen informeren onnodig maken (AP-formulier §8.1)',
    2000,
  ).optional(),
  andere_redenen: story(
    'Welke andere redenen er zijn om niet te informeren (AP-formulier §8.1; UAVG art. 41)',
    2000,
  ).optional(),
  overleg_communicatie: overleg('Overleg met de stafmedewerker communicatie (protocol §4 fase 7)').optional(),
  overleg_voorzitter_cvb: overleg(
    'Overleg met de voorzitter van het CvB over de communicatie (protocol §4 fase 2)',
  ).optional(),
  reacties: reacties.optional(),
  ontdekker_op: momentOrUnknown(
    'Wanneer de ontdekker de samenvatting van de maatregelen kreeg (protocol §4 fase 6)',
  ).optional(),
  pers: group('Persbericht; het CvB kiest (protocol §6)', {
    persbericht: fact('Komt er een persbericht', ['ja', 'nee']),
    cvb_koos_op: momentOrUnknown('Wanneer het CvB koos').optional(),
    reden: story('Waarom wel of niet', 1000).optional(),
  }).optional(),
});

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
  moment: momentOrUnknown('Wanneer'),
  waarover: fact('Waarover', ['incident', 'datalek', 'melding', 'herbeoordeling', 'afsluiting']).optional(),
  hoe: line('Hoe, of het kenmerk van het bericht', 200).optional(),
  hoofd_hash: line(
    'Hash van de stand van het register die is meegestuurd; dit legt de tijd vast',
    64,
  ).optional(),
});

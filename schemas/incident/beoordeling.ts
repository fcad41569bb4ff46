import { choice, fact, group, line, list, story, verwijzing } from '../fields.ts';
import { approximate, planned } from '../moments.ts';

/** A judgement with its reason. Never without: the reason is what the AP asks for years later. */
const oordeel = (help: string) =>
  group(help, {
    antwoord: fact('Het antwoord', ['ja', 'nee']),
    reden: story('Waarom; noem de feiten waarop het steunt', 3000).optional(),
  });

/** Whether people are told, on which ground, and why (protocol §4 fase 3, AVG art. 34). */
const informerenOfNiet = (help: string) =>
  group(help, {
    antwoord: fact('Informeren of niet. Vrijwillig is meer dan de wet vraagt.', [
      'ja',
      'openbaar',
      'later',
      'vrijwillig',
      'nee',
    ]),
    gronden: list(
      'Bij nee, later of openbaar: op welke gronden. Onevenredige inspanning hoort alleen bij openbaar.',
      fact('Grond', [
        'geen_datalek',
        'geen_hoog_risico',
        'vooraf_onbegrijpelijk',
        'risico_weggenomen',
        'onevenredige_inspanning',
        'wettelijke_reden',
        'ander_is_verantwoordelijk',
      ]),
      7,
    ).optional(),
    reden: story(
      'Waarom wel of niet, ook welke maatregelen informeren onnodig maken en welke andere redenen er zijn (AP-formulier §8.1)',
      3000,
    ).optional(),
  });

/** The judgements of the beslisboom for one betrokkenengroep (AVG art. 33(1), 34(1), 34(3); UAVG art. 41). */
const oordeelPerGroep = group('De oordelen voor één groep betrokkenen', {
  groep: verwijzing('Sleutel van de groep, of alle', 'groep', ['alle']),
  risico_onwaarschijnlijk: oordeel(
    'Is een risico voor deze mensen onwaarschijnlijk (AVG art. 33 lid 1)? Bij twijfel: nee.',
  ).optional(),
  hoog_risico: oordeel('Is een hoog risico voor deze mensen waarschijnlijk (AVG art. 34 lid 1)').optional(),
  vooraf_onbegrijpelijk: oordeel(
    'Waren de gegevens vooraf onbegrijpelijk en gaat het hoge risico alleen over vertrouwelijkheid (AVG art. 34 lid 3 onder a)',
  ).optional(),
  risico_weggenomen: oordeel(
    'Is het hoge risico door maatregelen achteraf weggenomen (AVG art. 34 lid 3 onder b)',
  ).optional(),
  wettelijke_reden: oordeel(
    'Is er een wettelijke reden om niet of later te informeren (UAVG art. 41)',
  ).optional(),
  wettelijke_reden_grond: fact('Op welk belang die reden steunt (UAVG art. 41 lid 1)', [
    'opsporing',
    'bescherming_betrokkene',
    'rechten_van_anderen',
    'openbare_veiligheid',
    'civiele_vordering',
    'anders',
  ]).optional(),
  wettelijke_reden_verzocht_door: fact('Wie om uitstel vroeg', [
    'politie_of_om',
    'toezichthouder',
    'eigen_afweging',
    'anders',
  ]).optional(),
  wettelijke_reden_verzocht_op: approximate('Wanneer om uitstel is gevraagd').optional(),
  wettelijke_reden_tot: planned('Tot wanneer die reden duurt').optional(),
  onevenredige_inspanning: oordeel(
    'Zou ieder apart informeren onevenredig veel moeite kosten (AVG art. 34 lid 3 onder c)',
  ).optional(),
  informeren: informerenOfNiet(
    'Worden de mensen in deze groep geïnformeerd, als dat anders is dan voor het incident als geheel',
  ).optional(),
});

/** What the FG was asked and advised; not following it needs a reason (AVG art. 38, 39). */
const adviesFg = group('Het advies van de FG', {
  gevraagd_op: approximate('Wanneer de FG om advies is gevraagd').optional(),
  ontvangen_op: approximate('Wanneer het advies kwam').optional(),
  melden: fact('Adviseert de FG te melden bij de AP', ['ja', 'nee', 'geen_advies']).optional(),
  informeren: fact('Adviseert de FG de betrokkenen te informeren', ['ja', 'nee', 'geen_advies']).optional(),
  advies: story('Het advies, in de woorden van de FG', 3000).optional(),
  opgevolgd: fact('Is het advies gevolgd', ['ja', 'deels', 'nee']).optional(),
  reden_niet_opgevolgd: story('Waarom het advies niet is gevolgd', 2000).optional(),
});

/** Consultation of the CvB; in an emergency it comes afterwards and must be ratified (protocol §4 fase 3 and 4). */
const overlegCvb = group('Het overleg met het CvB', {
  vooraf: fact('Was er overleg vóór de melding', ['ja', 'nee']).optional(),
  moment: approximate('Wanneer het overleg was').optional(),
  reden_niet_vooraf: story('Waarom er niet gewacht is op het CvB, bijvoorbeeld spoed', 1000).optional(),
  bekrachtigd_op: approximate('Wanneer het CvB het achteraf heeft bekrachtigd').optional(),
  met: verwijzing('Sleutel van de rolhouder in organisatie.yaml', 'rolhouder').optional(),
  uitkomst: fact('Was het CvB het eens met het oordeel', ['akkoord', 'niet_akkoord']).optional(),
  reden_niet_akkoord: story('Waarom het CvB het niet eens was; de termijn loopt door', 2000).optional(),
});

/** One assessment. Assessments are only added: new facts make a `herbeoordeling` with its own clock. */
export const beoordeling = group('Een beoordeling (protocol §4 fase 3). Voeg toe, wijzig geen oude.', {
  soort: choice('De eerste keer, of opnieuw door een nieuw feit', ['eerste', 'herbeoordeling']),
  moment: approximate('Wanneer beoordeeld is'),
  door: verwijzing('Sleutel van de rolhouder in organisatie.yaml', 'rolhouder').optional(),
  nieuw_feit: story('Bij een herbeoordeling: welk nieuw feit', 1000).optional(),
  nieuw_feit_bekend_op: approximate(
    'Wanneer dat nieuwe feit bekend werd; daar begint een eigen termijn van 72 uur',
  ).optional(),
  regels: line('Versie van de regels die gold', 60).optional(),
  protocol_versie: line('Versie van het protocol die gold, zoals in organisatie.yaml', 20).optional(),
  groepen: list('De oordelen per groep betrokkenen', oordeelPerGroep, 20).optional(),
  ap: group('Wordt het datalek gemeld bij de AP (protocol §4 fase 3)', {
    antwoord: fact('Melden of niet', ['ja', 'voorlopig_ja', 'nee']),
    reden: story('Waarom wel of niet', 3000).optional(),
  }).optional(),
  betrokkenen: informerenOfNiet('Worden de betrokkenen geïnformeerd (protocol §4 fase 3)').optional(),
  geen_datalek_reden: story('Als het geen datalek is: waarom, met welk bewijs', 3000).optional(),
  reden_bij_tegenspraak: story(
    'Waarom het oordeel zo is terwijl feiten een andere kant op wijzen',
    3000,
  ).optional(),
  afwijking_protocol: group('Een afwijking van het eigen protocol waar dat strenger is dan de AVG', {
    van: line('Welke paragraaf van het protocol', 120),
    reden: story('Waarom', 2000),
    cvb_akkoord_op: approximate('Wanneer het CvB akkoord ging').optional(),
  }).optional(),
  advies_fg: adviesFg.optional(),
  overleg_cvb: overlegCvb.optional(),
});

/** A look back at a decision not to notify: did later facts prove it wrong (how many turn is asked each year). */
export const terugblik = group('Een terugblik op "niet melden" of "niet informeren"', {
  moment: approximate('Wanneer is teruggekeken'),
  door: verwijzing('Sleutel van de rolhouder in organisatie.yaml', 'rolhouder').optional(),
  uitkomst: fact('Was het oordeel achteraf juist', [
    'blijft_staan',
    'alsnog_gemeld',
    'alsnog_geinformeerd',
    'was_onjuist',
  ]),
  toelichting: story('Waaruit dat blijkt', 1000).optional(),
});

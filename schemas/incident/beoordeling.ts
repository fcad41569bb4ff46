import {
  approximate,
  choice,
  fact,
  group,
  key,
  line,
  list,
  moment,
  momentOrUnknown,
  planned,
  story,
  yesNo,
  yesNoUnknown,
} from '../fields.ts';

/** A judgement with its reason. Never without: the reason is what the AP asks for years later. */
const oordeel = (help: string) =>
  group(help, {
    antwoord: fact('Het antwoord', ['ja', 'nee']),
    reden: story('Waarom; noem de feiten waarop het steunt', 3000).optional(),
  });

/** The judgements of the beslisboom for one betrokkenengroep (AVG art. 33(1), 34(1), 34(3); UAVG art. 41). */
const oordeelPerGroep = group('De oordelen voor één groep betrokkenen', {
  groep: key('Sleutel van de groep, of alle'),
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
  wettelijke_reden_verzocht_op: momentOrUnknown('Wanneer om uitstel is gevraagd').optional(),
  wettelijke_reden_tot: planned('Tot wanneer die reden duurt').optional(),
  onevenredige_inspanning: oordeel(
    'Zou ieder apart informeren onevenredig veel moeite kosten (AVG art. 34 lid 3 onder c)',
  ).optional(),
});

/** What the FG was asked and advised; not following it needs a reason (AVG art. 38, 39). */
const adviesFg = group('Het advies van de FG', {
  gevraagd_op: momentOrUnknown('Wanneer de FG om advies is gevraagd').optional(),
  ontvangen_op: momentOrUnknown('Wanneer het advies kwam').optional(),
  melden: fact('Adviseert de FG te melden bij de AP', ['ja', 'nee', 'geen_advies']).optional(),
  informeren: fact('Adviseert de FG de betrokkenen te informeren', ['ja', 'nee', 'geen_advies']).optional(),
  advies: story('Het advies, in de woorden van de FG', 3000).optional(),
  opgevolgd: fact('Is het advies gevolgd', ['ja', 'deels', 'nee']).optional(),
  reden_niet_opgevolgd: story('Waarom het advies niet is gevolgd', 2000).optional(),
});

/** Consultation of the CvB; in an emergency it comes afterwards and must be ratified (protocol §4 fase 3 and 4). */
const overlegCvb = group('Het overleg met het CvB', {
  vooraf: fact('Was er overleg vóór de melding', ['ja', 'nee']).optional(),
  moment: momentOrUnknown('Wanneer het overleg was').optional(),
  reden_niet_vooraf: story('Waarom er niet gewacht is op het CvB, bijvoorbeeld spoed', 1000).optional(),
  bekrachtigd_op: momentOrUnknown('Wanneer het CvB het achteraf heeft bekrachtigd').optional(),
  met: key('Sleutel van de rolhouder in organisatie.yaml').optional(),
  uitkomst: fact('Was het CvB het eens met het oordeel', ['akkoord', 'niet_akkoord']).optional(),
  reden_niet_akkoord: story('Waarom het CvB het niet eens was; de termijn loopt door', 2000).optional(),
});

/** One assessment. Assessments are only added: new facts make a `herbeoordeling` with its own clock. */
export const beoordeling = group('Een beoordeling (protocol §4 fase 3). Voeg toe, wijzig geen oude.', {
  soort: choice('De eerste keer, of opnieuw door een nieuw feit', ['eerste', 'herbeoordeling']),
  moment: moment('Wanneer beoordeeld is'),
  door: key('Sleutel van de rolhouder in organisatie.yaml').optional(),
  nieuw_feit: story('Bij een herbeoordeling: welk nieuw feit', 1000).optional(),
  nieuw_feit_bekend_op: momentOrUnknown(
    'Wanneer dat nieuwe feit bekend werd; daar begint een eigen termijn van 72 uur',
  ).optional(),
  regels: line('Versie van de regels die gold', 60).optional(),
  groepen: list('De oordelen per groep betrokkenen', oordeelPerGroep, 20).optional(),
  ap: group('Wordt het datalek gemeld bij de AP (protocol §4 fase 3)', {
    antwoord: fact('Melden of niet', ['ja', 'voorlopig_ja', 'nee']),
    reden: story('Waarom wel of niet', 3000).optional(),
  }).optional(),
  betrokkenen: group('Worden de betrokkenen geïnformeerd (protocol §4 fase 3)', {
    antwoord: fact('Informeren of niet', ['ja', 'openbaar', 'later', 'nee']),
    grond: fact(
      'Bij nee, later of openbaar: op welke grond. Onevenredige inspanning hoort alleen bij openbaar.',
      [
        'geen_hoog_risico',
        'vooraf_onbegrijpelijk',
        'risico_weggenomen',
        'onevenredige_inspanning',
        'wettelijke_reden',
      ],
    ).optional(),
    vrijwillig: yesNo('Is informeren vrijwillig, dus meer dan de wet vraagt').optional(),
    reden: story('Waarom wel of niet', 3000).optional(),
  }).optional(),
  geen_datalek_reden: story('Als het geen datalek is: waarom, met welk bewijs', 3000).optional(),
  reden_bij_tegenspraak: story(
    'Waarom het oordeel zo is terwijl feiten een andere kant op wijzen',
    3000,
  ).optional(),
  afwijking_protocol: group('Een afwijking van het eigen protocol waar dat strenger is dan de AVG', {
    van: line('Welke paragraaf van het protocol', 120),
    reden: story('Waarom', 2000),
    cvb_akkoord_op: momentOrUnknown('Wanneer het CvB akkoord ging').optional(),
  }).optional(),
  advies_fg: adviesFg.optional(),
  overleg_cvb: overlegCvb.optional(),
});

/** An order of the AP to inform people (AVG art. 34(4)), or another contact with the AP. */
export const contactAp = group('Een bericht of opdracht van de AP', {
  moment: moment('Wanneer het kwam'),
  soort: fact('Wat het was', ['opdracht_te_informeren', 'vraag', 'onderzoek', 'afgesloten']),
  inhoud: story('Wat de AP vraagt of opdraagt, zonder persoonsgegevens', 2000).optional(),
  antwoord_voor: planned('Voor wanneer een antwoord nodig is').optional(),
  beantwoord_op: momentOrUnknown('Wanneer is geantwoord').optional(),
});

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
  grensoverschrijdend: yesNoUnknown(
    'Is het een grensoverschrijdende verwerking (AP-formulier §8.3)',
  ).optional(),
});

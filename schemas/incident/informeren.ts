import {
  choice,
  count,
  fact,
  group,
  line,
  list,
  sha256,
  story,
  verwijzing,
  yesNo,
  yesNoUnknown,
} from '../fields.ts';
import { approximate, planned } from '../moments.ts';

/** How people were told (AP form §8.1). */
const middelen = list(
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
);

/** One round of informing people: counts, never names (protocol §4 fase 7, AP form §8.1, AVG art. 34(2)). */
const ronde = group('Eén keer dat betrokkenen zijn of worden geïnformeerd', {
  groep: verwijzing('Sleutel van de groep, of alle', 'groep', ['alle']).optional(),
  gericht_aan: fact('Wie het bericht kreeg; een medewerker is ook een betrokkene', [
    'betrokkene',
    'ouder_of_verzorger',
    'betrokkene_en_ouder',
    'vertegenwoordiger',
  ]),
  gezag: fact('Kreeg ieder die het gezag over een kind heeft een eigen bericht, op een eigen adres', [
    'ieder_apart',
    'een_adres',
    'niet_van_toepassing',
  ]).optional(),
  reden_anders_geadresseerd: story(
    'Waarom niet de ouders van leerlingen onder 16, of juist wel (protocol §4 fase 2 en 7)',
    1000,
  ).optional(),
  advies_fg_op: approximate('Wanneer de FG adviseerde het bericht anders te adresseren').optional(),
  aanleiding: fact('Waarom dit bericht ging: de wet, een opdracht van de AP, het protocol, of vrijwillig', [
    'avg_34',
    'opdracht_ap',
    'protocol',
    'vrijwillig',
  ]).optional(),
  apart_bericht: yesNoUnknown(
    'Was het een bericht op zichzelf, dus geen deel van een nieuwsbrief',
  ).optional(),
  gepland_op: planned('Wanneer het gaat gebeuren (AP-formulier §8.1)').optional(),
  gedaan_op: approximate('Wanneer het is gebeurd (AP-formulier §8.1)').optional(),
  middelen: middelen.optional(),
  middel_anders: line('Bij anders: welk middel', 120).optional(),
  inhoud: story(
    'Wat er in het bericht staat (AP-formulier §8.1), zonder de gelekte gegevens te herhalen',
    4000,
  ).optional(),
  bevat: list(
    'Wat het bericht noemt van wat de wet vraagt (AVG art. 34 lid 2)',
    choice('Onderdeel', ['aard', 'contactpunt', 'gevolgen', 'maatregelen', 'wat_u_zelf_kunt_doen']),
    5,
  ).optional(),
  brief_sha256: sha256('Controlegetal van het bericht dat elders ligt').optional(),
  talen: list('In welke talen', line('Taal', 40), 20).optional(),
  aantal: count('Hoeveel mensen dit bericht kregen of krijgen (AP-formulier §8.1)').optional(),
  niet_bereikt: count('Hoeveel berichten niet aankwamen').optional(),
  tweede_poging_op: approximate('Wanneer het opnieuw is geprobeerd').optional(),
  tweede_poging_bereikt: count('Hoeveel mensen de tweede poging wel bereikte').optional(),
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
    moment: approximate('Wanneer het overleg was').optional(),
    reden: story('Bij nee: waarom niet', 1000).optional(),
  });

/** Phase 7: informing (protocol §4 fase 7 and §6). */
export const informeren = group('Informeren van betrokkenen en anderen (protocol §4 fase 7)', {
  uitleg: story(
    'Wat er is gebeurd, in woorden voor de betrokkenen; komt in de brief in plaats van de samenvatting. Noem geen andere groep.',
    4000,
  ).optional(),
  rondes: list('Elke keer dat er is geïnformeerd', ronde, 30).optional(),
  openbare_mededeling: group(
    'Een openbare mededeling in plaats van ieder apart (AVG art. 34 lid 3 onder c)',
    {
      groep: verwijzing('Sleutel van de groep voor wie zij is, of alle', 'groep', ['alle']).optional(),
      middelen: middelen.optional(),
      inhoud: story('Wat erin staat, zonder de gelekte gegevens te herhalen', 4000).optional(),
      aantal: count('Hoeveel mensen zo worden bereikt, geschat (AP-formulier §8.1)').optional(),
      waar: line('Waar de mededeling staat', 300),
      moment: approximate('Sinds wanneer').optional(),
      toelichting: story('Hoe mensen er zo net zo goed van horen (AP-formulier §8.1)', 2000).optional(),
    },
  ).optional(),
  overleg_communicatie: overleg('Overleg met de stafmedewerker communicatie (protocol §4 fase 7)').optional(),
  overleg_voorzitter_cvb: overleg(
    'Overleg met de voorzitter van het CvB over de communicatie (protocol §4 fase 2)',
  ).optional(),
  reacties: reacties.optional(),
  ontdekker_op: approximate(
    'Wanneer de ontdekker de samenvatting van de maatregelen kreeg (protocol §4 fase 6)',
  ).optional(),
  pers: group('Persbericht; het CvB kiest (protocol §6)', {
    persbericht: fact('Komt er een persbericht', ['ja', 'nee']),
    cvb_koos_op: approximate('Wanneer het CvB koos').optional(),
    reden: story('Waarom wel of niet', 1000).optional(),
  }).optional(),
});

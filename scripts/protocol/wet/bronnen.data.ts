/** A place in law, protocol or guidance that a rule can cite. */
export interface Bron {
  /** As people cite it. */
  readonly titel: string;
  /** What it is about, in our own words. */
  readonly over: string;
  /** Where the text is to be found; the protocol lies with the board. */
  readonly adres: string;
  /** Day on which somebody last compared this entry with the text, ISO; `geheugen`: written from knowledge, not compared. */
  readonly gecontroleerd: string;
  /** Why nothing in the rules implements it; absent means that something must. */
  readonly nietGemodelleerd?: string;
}

const PROTOCOL = 'Protocol informatiebeveiligingsincidenten en datalekken, versie 005; ligt bij het bestuur';
const AVG = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld';
const UAVG = 'https://wetten.overheid.nl/BWBR0040940';
const ATW = 'https://wetten.overheid.nl/BWBR0002448';
const VO = 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj/nld';
const EDPB_9_2022 =
  'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-92022-personal-data-breach-notification-under_en';
const EDPB_01_2021 =
  'https://www.edpb.europa.eu/documents/guideline/guidelines-012021-examples-regarding-personal-data-breach-notification_en';
const AP =
  'https://www.autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/datalek-wel-of-niet-melden';

const GELEZEN = '2026-11-25';
const GEHEUGEN = 'geheugen';

const protocol = (paragraaf: string, over: string, nietGemodelleerd?: string): Bron => ({
  titel: `protocol ${paragraaf}`,
  over,
  adres: PROTOCOL,
  gecontroleerd: GELEZEN,
  ...(nietGemodelleerd === undefined ? {} : { nietGemodelleerd }),
});

const wet = (adres: string, titel: string, over: string, nietGemodelleerd?: string): Bron => ({
  titel,
  over,
  adres,
  gecontroleerd: GEHEUGEN,
  ...(nietGemodelleerd === undefined ? {} : { nietGemodelleerd }),
});

/**
 * The sources, by a stable id. The table of adoption of the protocol is left out: it holds a name. Its dates stand
 * in `protocolDagen`.
 */
export const bronnen = {
  // Protocol, clause by clause
  'p-looptijd': protocol(
    '(looptijd en reikwijdte)',
    'Wanneer het protocol geldt, voor welke vestigingen, en elke twee jaar evalueren',
  ),
  'p-inleiding': protocol(
    '(inleiding)',
    'Sluit aan bij het IBP-beleid en geldt voor alle medewerkers',
    'Zegt voor wie het protocol geldt en vraagt niets van een incident.',
  ),
  'p-1-incident': protocol(
    '§1 (beveiligingsincident)',
    'Gebeurtenis die de informatievoorziening aantast of had kunnen aantasten',
  ),
  'p-1-betrokkene': protocol(
    '§1 (betrokkene)',
    'Leerlingen of medewerkers; de AVG noemt iedereen, en dat gaat voor',
  ),
  'p-1-verantwoordelijke': protocol(
    '§1 (bevoegd gezag, verantwoordelijke)',
    'Het CvB; in de wet is dat de rechtspersoon',
  ),
  'p-1-datalek': protocol(
    '§1 (datalek)',
    'Incident waarbij persoonsgegevens verloren raken of onrechtmatig worden bewerkt',
  ),
  'p-1-informatievoorziening': protocol(
    '§1 (informatievoorziening)',
    'Mensen, middelen en maatregelen voor informatie',
    'Een begrip; de vraag B0 gebruikt het.',
  ),
  'p-1-verwerker': protocol(
    '§1 (verwerker)',
    'Aan wie de verwerking is uitbesteed; het protocol zegt ook bewerker',
  ),
  'p-2-wet': protocol(
    '§2 (wet)',
    'Ernstige datalekken melden sinds 2016; dat was de Wbp, de AVG vraagt meer',
  ),
  'p-2-boete': protocol(
    '§2 (boete)',
    'Nalaten kan een boete geven',
    'Een gevolg en geen handeling; de boete staat in AVG art. 83.',
  ),
  'p-2-persoonsgegevens': protocol(
    '§2 (persoonsgegevens)',
    'De meldplicht geldt alleen voor persoonsgegevens',
  ),
  'p-2-leveranciers': protocol(
    '§2 (leveranciers)',
    'Met verwerkers worden afspraken over datalekken gemaakt',
  ),
  'p-2-inbreuk': protocol(
    '§2 (inbreuk)',
    'Vernietiging, verlies, wijziging, verstrekking, toegang, of niet uit te sluiten',
  ),
  'p-2-namens': protocol(
    '§2 (melden namens ons)',
    'Een verwerker mag alleen namens ons melden als dat is afgesproken',
  ),
  'p-2-72-uur': protocol('§2 (72 uur)', 'Melden binnen 72 uur na ontdekking'),
  'p-3-afspraken': protocol(
    '§3 (afspraken)',
    'Het CvB is verantwoordelijk; de PO handelt af met goedkeuring van het CvB',
  ),
  'p-3-punt-1': protocol('§3 punt 1', 'Elkaar over en weer informeren, bereikbaar in weekend en vakantie'),
  'p-3-punt-2': protocol('§3 punt 2', 'Wie meldt bij de AP'),
  'p-3-punt-3': protocol('§3 punt 3', 'Welke gegevens de verwerker geeft'),
  'p-3-punt-4': protocol('§3 punt 4', 'Welke informatie nodig is, elkaar informeren over de melding, kopie'),
  'p-3-punt-5': protocol('§3 punt 5', 'Binnen welk tijdsbestek de verwerker levert'),
  'p-3-punt-6': protocol('§3 punt 6', 'Wie met de gebruikers communiceert'),
  'p-3-schriftelijk': protocol('§3 (schriftelijk)', 'Op papier, met het model van het convenant'),
  'p-4-rollen': protocol(
    '§4 (rollen)',
    'Ontdekker, meldpunt, melder, technicus; het protocol zegt vier en noemt er vijf',
  ),
  'p-4-fg': protocol('§4 rol 4', 'De FG wordt geïnformeerd over alle gemelde of geconstateerde datalekken'),
  'p-4-fasen': protocol('§4 (zeven fasen)', 'Zeven fasen, die gelijktijdig kunnen lopen'),
  'p-4-1-ontdekken': protocol(
    '§4 fase 1',
    'De ontdekker verzamelt informatie en meldt zo snel mogelijk bij het meldpunt',
  ),
  'p-4-1-buiten': protocol(
    '§4 fase 1 (signalen van buiten)',
    'De bron onderzoeken en zo nodig om een officieel bericht vragen',
  ),
  'p-4-2-vragen': protocol('§4 fase 2 (vragen)', 'Genoeg bekend? Anders vragen aan ontdekker of technicus'),
  'p-4-2-vastleggen': protocol(
    '§4 fase 2 (vastleggen)',
    'Samenvatting, periode, aard, groep, aantal, soort gegevens',
  ),
  'p-4-2-keten': protocol('§4 fase 2 (keten)', 'Of de gegevens in een keten worden gedeeld'),
  'p-4-2-voorzitter': protocol(
    '§4 fase 2 (voorzitter)',
    'Zo nodig overleg met de voorzitter van het CvB over communicatie; ouders als leerlingen jonger dan 16 zijn',
  ),
  'p-4-3-cvb': protocol('§4 fase 3 (CvB)', 'De PO betrekt het CvB bij de beoordeling'),
  'p-4-3-vastleggen': protocol(
    '§4 fase 3 (vastleggen)',
    'Gevolgen; AP en betrokkenen wel of niet, en waarom; hoe en wat',
  ),
  'p-4-3-factoren': protocol(
    '§4 fase 3 (factoren)',
    'Soort en hoeveelheid gegevens, gevoelig, stigma, economische situatie; de drempel is die van de Wbp',
  ),
  'p-4-3-beslisboom': protocol(
    '§4 fase 3 (beslisboom)',
    'De beslisboom van OGMF; het plaatje ontbreekt, dit is een reconstructie',
  ),
  'p-4-4-overleg': protocol('§4 fase 4 (overleg)', 'De PO meldt na overleg met het CvB en eventueel de FG'),
  'p-4-4-termijn': protocol('§4 fase 4 (termijn)', 'Binnen twee werkdagen; vanaf wanneer staat er niet'),
  'p-4-4-inhoud': protocol(
    '§4 fase 4 (inhoud)',
    'Alle informatie en de incidentele en structurele maatregelen',
  ),
  'p-4-4-op-de-hoogte': protocol('§4 fase 4 (op de hoogte)', 'CvB en FG horen van de melding'),
  'p-4-5-technicus': protocol(
    '§4 fase 5 (technicus)',
    'Bij een technische oorzaak zoekt en verhelpt de technicus haar',
  ),
  'p-4-5-deskundige': protocol('§4 fase 5 (deskundige)', 'Externe deskundigen naar oordeel van de PO'),
  'p-4-5-vastleggen': protocol(
    '§4 fase 5 (vastleggen)',
    'Maatregelen, en hoever gegevens onbegrijpelijk waren',
  ),
  'p-4-6-document': protocol(
    '§4 fase 6',
    'Alles in het document Incidentenmelding en -verwerking, waarmee het incident is afgesloten',
  ),
  'p-4-6-ontdekker': protocol(
    '§4 fase 6 (ontdekker)',
    'De ontdekker krijgt een samenvatting van de maatregelen',
  ),
  'p-4-7-informeren': protocol(
    '§4 fase 7',
    'Mogelijk ongunstige gevolgen: betrokkenen horen het, na overleg met communicatie',
  ),
  'p-4-7-versleuteld': protocol(
    '§4 fase 7 (versleuteld)',
    'Onbegrijpelijke gegevens hoeven niet te worden gemeld aan betrokkenen',
  ),
  'p-5-jaaranalyse': protocol(
    '§5',
    'Eén keer per jaar een analyse; noodzaak van maatregelen; het CvB hoort de uitkomst',
  ),
  'p-6-betrokkenen': protocol(
    '§6 (betrokkenen)',
    'AP gemeld en niet goed versleuteld of anders ongunstig: betrokkenen horen het',
  ),
  'p-6-pers': protocol('§6 (pers)', 'Het CvB kiest of er een persbericht komt'),
  'p-b1-nummer': protocol('Bijlage 1 (nummer)', 'Leg het meldingsnummer vast'),
  'p-b1-tijdlijn': protocol('Bijlage 1 §2', 'Begin, einde, ontdekking, reden als later dan 72 uur'),
  'p-b1-aard': protocol('Bijlage 1 §3', 'Aard van de inbreuk en van het incident, samenvatting'),
  'p-b1-gegevens': protocol('Bijlage 1 §4', 'Soorten persoonsgegevens en aantal records'),
  'p-b1-groepen': protocol('Bijlage 1 §5', 'Groepen en aantallen mensen'),
  'p-b1-vooraf': protocol('Bijlage 1 §6', 'Versleuteling en andere bescherming vooraf'),
  'p-b1-gevolgen': protocol('Bijlage 1 §7', 'Gevolgen en de ernst ervan'),
  'p-b1-informeren': protocol(
    'Bijlage 1 §8.1',
    'Of, wanneer, hoe en met welke inhoud betrokkenen worden geïnformeerd, of waarom niet',
  ),
  'p-b1-maatregelen': protocol('Bijlage 1 §8.2', 'Technische en organisatorische maatregelen'),
  'p-b1-internationaal': protocol(
    'Bijlage 1 §8.3',
    'Grensoverschrijdend, en berichten aan andere toezichthouders',
  ),
  'p-b1-volledig': protocol('Bijlage 1 §9', 'Is de melding volledig'),
  'p-b1-contact': protocol(
    'Bijlage 1 §0 en §1',
    'Wie meldt, voor welke organisatie, met welk contact',
    'Naam en telefoon van de melder staan bewust niet in het register; het formulier zegt: zelf invullen.',
  ),

  // AVG
  'avg-4-1': wet(AVG, 'AVG art. 4 lid 1', 'Persoonsgegevens: alles over een herkenbaar mens'),
  'avg-4-7': wet(AVG, 'AVG art. 4 lid 7 en 8', 'Verwerkingsverantwoordelijke en verwerker'),
  'avg-4-12': wet(AVG, 'AVG art. 4 lid 12', 'Inbreuk op de beveiliging: per ongeluk of onrechtmatig'),
  'avg-5-6': wet(AVG, 'AVG art. 5 en 6', 'Rechtmatig, en niet langer bewaren dan nodig'),
  'avg-8': wet(
    AVG,
    'AVG art. 8',
    'Toestemming van kinderen',
    'Gaat over toestemming voor diensten; wie een brief krijgt volgt uit het protocol.',
  ),
  'avg-9-10': wet(AVG, 'AVG art. 9 en 10', 'Bijzondere en strafrechtelijke gegevens'),
  'avg-12-1': wet(AVG, 'AVG art. 12 lid 1', 'Duidelijke taal, ook voor een kind'),
  'avg-26': wet(AVG, 'AVG art. 26', 'Gezamenlijk verantwoordelijk: een regeling'),
  'avg-28': wet(AVG, 'AVG art. 28', 'Overeenkomst met een verwerker'),
  'avg-30': wet(
    AVG,
    'AVG art. 30',
    'Register van verwerkingsactiviteiten',
    'Staat in een ander register; het incident noemt alleen de nummers daarvan.',
  ),
  'avg-32': wet(
    AVG,
    'AVG art. 32',
    'Beveiliging',
    'Het incident legt vast welke beveiliging er was; of die genoeg was, is geen regel maar een oordeel.',
  ),
  'avg-33-1': wet(
    AVG,
    'AVG art. 33 lid 1',
    'Melden binnen 72 uur tenzij risico onwaarschijnlijk; later met reden',
  ),
  'avg-33-2': wet(AVG, 'AVG art. 33 lid 2', 'De verwerker laat het zonder onredelijke vertraging weten'),
  'avg-33-3': wet(AVG, 'AVG art. 33 lid 3', 'Wat in de melding staat'),
  'avg-33-4': wet(AVG, 'AVG art. 33 lid 4', 'In stappen melden mag'),
  'avg-33-5': wet(AVG, 'AVG art. 33 lid 5', 'Elk datalek documenteren: feiten, gevolgen, maatregelen'),
  'avg-34-1': wet(AVG, 'AVG art. 34 lid 1', 'Bij waarschijnlijk hoog risico: onverwijld informeren'),
  'avg-34-2': wet(AVG, 'AVG art. 34 lid 2', 'Wat in het bericht aan betrokkenen staat'),
  'avg-34-3-a': wet(
    AVG,
    'AVG art. 34 lid 3 onder a',
    'Niet nodig als de gegevens vooraf onbegrijpelijk waren',
  ),
  'avg-34-3-b': wet(
    AVG,
    'AVG art. 34 lid 3 onder b',
    'Niet nodig als maatregelen achteraf het hoge risico wegnamen',
  ),
  'avg-34-3-c': wet(
    AVG,
    'AVG art. 34 lid 3 onder c',
    'Openbare mededeling als apart informeren onevenredig is',
  ),
  'avg-34-4': wet(AVG, 'AVG art. 34 lid 4', 'De AP kan opdragen te informeren'),
  'avg-38-39': wet(AVG, 'AVG art. 38 en 39', 'De FG wordt tijdig betrokken en adviseert'),
  'avg-82-83': wet(
    AVG,
    'AVG art. 82 en 83',
    'Schade en boete',
    'Gevolg en geen handeling; claims worden geteld en houden het bewaren aan.',
  ),
  'avg-overweging-75': wet(AVG, 'AVG overweging 75 en 76', 'Wat een risico is, en dat kans en ernst tellen'),
  'avg-overweging-85': wet(
    AVG,
    'AVG overweging 85 tot en met 88',
    'Schade door een inbreuk; vaststellen of alles is gedaan',
  ),

  // UAVG, terms, other Dutch law
  'uavg-41': wet(UAVG, 'UAVG art. 41', 'Redenen om niet of later te informeren'),
  'uavg-42': wet(
    UAVG,
    'UAVG art. 42',
    'Financiële ondernemingen hoeven niet te informeren',
    'Geldt niet voor een schoolbestuur.',
  ),
  'atw-3': wet(ATW, 'Algemene termijnenwet art. 3', 'Feestdagen en gelijkgestelde dagen'),
  'atw-4': wet(ATW, 'Algemene termijnenwet art. 4', 'Geldt niet voor termijnen in uren'),
  'vo-1182-2': wet(VO, 'Verordening 1182/71 art. 2', 'Feestdagen en werkdagen'),
  'vo-1182-3-1': wet(VO, 'Verordening 1182/71 art. 3 lid 1 en 2', 'Het uur van de gebeurtenis telt niet mee'),
  'vo-1182-3-3': wet(
    VO,
    'Verordening 1182/71 art. 3 lid 3 en 4',
    'Weekend en feestdagen tellen mee; een termijn in uren schuift niet',
  ),
  'vo-1182-3-5': wet(
    VO,
    'Verordening 1182/71 art. 3 lid 5',
    'Een termijn van twee dagen of meer heeft ten minste twee werkdagen',
    'Of dit de 72 uur rekt is omstreden; het register rekent er nooit op.',
  ),
  'awb-5-45': wet(
    'https://wetten.overheid.nl/BWBR0005537',
    'Awb art. 5:45',
    'Beboeten kan tot vijf jaar na de overtreding',
  ),
  'bw-3-310': wet(
    'https://wetten.overheid.nl/BWBR0005291',
    'BW art. 3:310',
    'Een claim verjaart na vijf jaar; bij minderjarigen later',
  ),
  archiefwet: wet(
    'https://wetten.overheid.nl/BWBR0007376',
    'Archiefwet 1995',
    'Bewaren van overheidsarchief; voor een bestuur naar privaatrecht alleen bij openbaar gezag',
  ),

  // Guidance
  'edpb-01-2021': wet(EDPB_01_2021, 'EDPB Richtsnoeren 01/2021', 'Achttien uitgewerkte voorbeelden'),
  'edpb-9-2022-kennis': wet(
    EDPB_9_2022,
    'EDPB Richtsnoeren 9/2022 §II',
    'Wanneer men kennis heeft; kort onderzoek; in stappen melden',
  ),
  'edpb-9-2022-risico': wet(
    EDPB_9_2022,
    'EDPB Richtsnoeren 9/2022 §IV',
    'Factoren van het risico; betrouwbare ontvanger',
  ),
  'edpb-9-2022-register': wet(
    EDPB_9_2022,
    'EDPB Richtsnoeren 9/2022 §V',
    'Redenen vastleggen, vooral van niet melden',
  ),
  'ap-wel-of-niet': wet(
    AP,
    'AP, Datalek: wel of niet melden',
    'Bij twijfel melden; drie voorwaarden bij versleuteling',
  ),
  enisa: wet(
    'https://www.enisa.europa.eu/publications/dbn-severity',
    'ENISA Severity methodology (2013)',
    'Score van de ernst als steun',
  ),
} as const satisfies Readonly<Record<string, Bron>>;

/** Id of a source. */
export type BronId = keyof typeof bronnen;

/** A day that the protocol gives for its own begin. They contradict each other; the board chooses, until then the earliest counts. */
export const protocolDagen = [
  { dag: '2022-11-24', wat: 'goedgekeurd door de GMR; "treedt in werking na goedkeuring door de GMR"' },
  { dag: '2023-01-01', wat: '"vastgesteld op 1 januari 2023"' },
  { dag: '2023-02-09', wat: 'de tabel van het vaststellen' },
] as const;

/** The sources as people cite them, one after another. */
export const citeer = (ids: readonly BronId[]): string => ids.map((id) => bronnen[id].titel).join('; ');

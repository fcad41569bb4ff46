import type { BronId } from './bronnen.data.ts';

/** Version of the rules and numbers: part by part as in semantic versioning, a new outcome is a new number. */
export const REGELS = '0.2.0';

/** A number of the law or of the protocol, with the day from which it holds. A change adds a row; no row is ever edited. */
export interface Parameter {
  readonly id: ParameterId;
  readonly waarde: number;
  readonly eenheid: 'uur' | 'werkdagen' | 'dagen' | 'maanden' | 'jaar' | 'personen' | 'keer';
  /** First day on which it holds, ISO, Europe/Amsterdam. */
  readonly inWerking: string;
  readonly bron: readonly BronId[];
  /** Day on which somebody last compared it with the source, ISO. */
  readonly laatstGecontroleerd: string;
  /** Why this number, where no source gives one: then it is our own choice, for the board to change. */
  readonly eigenKeuze?: string;
}

/** What the numbers are of. */
export type ParameterId =
  | 'ap-melding'
  | 'protocol-melding'
  | 'voorlopig-melden'
  | 'nabij'
  | 'fg-informeren'
  | 'betrokkenen-informeren'
  | 'vervolgmelding'
  | 'jaaranalyse'
  | 'bewaren'
  | 'ouders-tot'
  | 'minderjarig-tot'
  | 'melden-aan-register'
  | 'terugblik'
  | 'herhaling'
  | 'kleine-aantallen'
  | 'kring'
  | 'veel-mensen'
  | 'korte-uitval'
  | 'lange-uitval'
  | 'signaal-toename'
  | 'signaal-minstens'
  | 'signaal-vestiging'
  | 'signaal-stil'
  | 'signaal-meldpunt'
  | 'signaal-leverancier'
  | 'signaal-terugblik';

const GELEZEN = '2026-11-25';
/** First day of the notification duty in the Netherlands; what the protocol or we ourselves chose counts from there too. */
const MELDPLICHT = '2016-01-01';

const eigen = (
  id: ParameterId,
  waarde: number,
  eenheid: Parameter['eenheid'],
  bron: readonly BronId[],
  eigenKeuze: string,
): Parameter => ({
  id,
  waarde,
  eenheid,
  inWerking: MELDPLICHT,
  bron,
  laatstGecontroleerd: GELEZEN,
  eigenKeuze,
});

/** The numbers that hold, oldest first per id. */
export const parameters: readonly Parameter[] = [
  {
    id: 'ap-melding',
    waarde: 72,
    eenheid: 'uur',
    inWerking: MELDPLICHT,
    bron: ['p-2-wet', 'p-2-72-uur'],
    laatstGecontroleerd: GELEZEN,
  },
  {
    id: 'ap-melding',
    waarde: 72,
    eenheid: 'uur',
    inWerking: '2018-05-25',
    bron: ['avg-33-1', 'p-2-72-uur'],
    laatstGecontroleerd: GELEZEN,
  },
  {
    id: 'protocol-melding',
    waarde: 2,
    eenheid: 'werkdagen',
    inWerking: MELDPLICHT,
    bron: ['p-4-4-termijn'],
    laatstGecontroleerd: GELEZEN,
    eigenKeuze:
      'Het getal staat in het protocol. Vanaf welke dag het gold is onduidelijk (drie dagen spreken elkaar tegen); zolang het bestuur niet kiest, telt het altijd mee.',
  },
  {
    id: 'ouders-tot',
    waarde: 16,
    eenheid: 'jaar',
    inWerking: MELDPLICHT,
    bron: ['p-4-2-voorzitter', 'p-4-7-informeren'],
    laatstGecontroleerd: GELEZEN,
  },
  {
    id: 'minderjarig-tot',
    waarde: 18,
    eenheid: 'jaar',
    inWerking: MELDPLICHT,
    bron: ['p-b1-groepen'],
    laatstGecontroleerd: GELEZEN,
  },
  eigen(
    'voorlopig-melden',
    12,
    'uur',
    ['avg-33-4', 'ap-wel-of-niet'],
    'Is er dan nog geen akkoord, meld dan voorlopig; intrekken kan later.',
  ),
  eigen('nabij', 24, 'uur', ['avg-33-1'], 'Vanaf zo lang voor het einde heet een termijn nabij.'),
  eigen(
    'fg-informeren',
    24,
    'uur',
    ['p-4-fg', 'avg-38-39'],
    'Het protocol noemt geen getal; een dag houdt de 72 uur haalbaar.',
  ),
  eigen(
    'betrokkenen-informeren',
    72,
    'uur',
    ['avg-34-1'],
    'De wet zegt onverwijld en noemt geen getal; dit is een richttijd.',
  ),
  eigen(
    'vervolgmelding',
    28,
    'dagen',
    ['avg-33-4'],
    'De wet zegt zonder onredelijke vertraging; vier weken is een richttijd.',
  ),
  eigen(
    'jaaranalyse',
    6,
    'maanden',
    ['p-5-jaaranalyse'],
    'Eén keer per jaar; een half jaar na het einde van dat jaar.',
  ),
  eigen(
    'bewaren',
    5,
    'jaar',
    ['awb-5-45', 'bw-3-310', 'avg-5-6'],
    'Zo lang kan een boete of een gewone claim nog komen.',
  ),
  eigen(
    'melden-aan-register',
    4,
    'uur',
    ['p-4-1-ontdekken', 'avg-33-5'],
    'Langer tussen kennisname en vastleggen vraagt een reden.',
  ),
  eigen(
    'terugblik',
    12,
    'maanden',
    ['edpb-9-2022-register'],
    'Een keer per jaar kijkt iemand terug op niet melden.',
  ),
  eigen(
    'herhaling',
    3,
    'keer',
    ['p-5-jaaranalyse'],
    'Zo vaak dezelfde oorzaak in een kwartaal vraagt om een maatregel.',
  ),
  eigen(
    'kleine-aantallen',
    5,
    'keer',
    ['p-5-jaaranalyse'],
    'Minder dan dit ziet alleen wie het register leest: bij zo weinig zijn mensen te herkennen.',
  ),
  eigen(
    'kring',
    25,
    'personen',
    ['edpb-01-2021', 'edpb-9-2022-risico'],
    'Tot zoveel bekende ontvangers heet een kring klein; de voorbeelden blijven onder de dertig.',
  ),
  eigen(
    'veel-mensen',
    1000,
    'personen',
    ['p-4-3-factoren', 'edpb-9-2022-risico'],
    'Vanaf zoveel mensen weegt het aantal zelf mee.',
  ),
  eigen(
    'korte-uitval',
    12,
    'uur',
    ['edpb-01-2021', 'edpb-9-2022-risico'],
    'Tot zolang heet uitval kort; de voorbeelden zeggen minuten of enkele uren.',
  ),
  eigen(
    'lange-uitval',
    24,
    'uur',
    ['edpb-01-2021', 'edpb-9-2022-risico'],
    'Vanaf zolang kan uitval van zorg mensen ernstig raken.',
  ),
  eigen(
    'signaal-toename',
    2,
    'keer',
    ['p-5-jaaranalyse'],
    'Vanaf zoveel keer het aantal van het jaar ervoor heet iets toegenomen; de helft of minder heet afgenomen.',
  ),
  eigen(
    'signaal-minstens',
    3,
    'keer',
    ['p-5-jaaranalyse'],
    'Minder dan zoveel incidenten, of zoveel verschil, is toeval en geen ontwikkeling.',
  ),
  eigen(
    'signaal-vestiging',
    5,
    'keer',
    ['p-5-jaaranalyse'],
    'Vanaf zoveel incidenten, en meer dan twee keer het gemiddelde, valt een vestiging op.',
  ),
  eigen(
    'signaal-stil',
    10,
    'keer',
    ['p-5-jaaranalyse'],
    'Bij zoveel incidenten in totaal is een vestiging zonder een enkel incident opvallend: worden zij daar herkend?',
  ),
  eigen(
    'signaal-meldpunt',
    24,
    'uur',
    ['p-5-jaaranalyse'],
    'Duurt het meestal langer tot het meldpunt het weet, dan is een derde van de 72 uur al weg.',
  ),
  eigen(
    'signaal-leverancier',
    2,
    'keer',
    ['p-5-jaaranalyse'],
    'Zo vaak te laat is bij een leverancier geen toeval meer.',
  ),
  eigen(
    'signaal-terugblik',
    5,
    'keer',
    ['p-5-jaaranalyse'],
    'Is na zoveel terugblikken geen oordeel omgekeerd, dan stelt de tweede blik misschien niets voor.',
  ),
];

/** Where a notification is made, by the day from which the address holds. The address in the protocol is an old one. */
export const meldloketten = [
  {
    adres: 'https://datalekken.autoriteitpersoonsgegevens.nl/actionpage?',
    inWerking: '2016-01-01',
    bron: 'p-4-4-termijn',
    laatstGecontroleerd: GELEZEN,
  },
  {
    adres: 'https://www.autoriteitpersoonsgegevens.nl/datalek-melden',
    inWerking: '2021-05-31',
    bron: 'ap-wel-of-niet',
    laatstGecontroleerd: 'geheugen',
  },
] as const;

import type { BronId } from '../wet/bronnen.data.ts';
import type { Grond, UitkomstCode } from './uitkomsten.data.ts';

/** A question of the beslisboom. */
export type KnoopId = 'B0' | 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7' | 'B8' | 'B9' | 'B10';

/** An answer. B4 asks for a role, every other question for yes or no. */
export type Antwoord = 'ja' | 'nee' | 'verantwoordelijke' | 'gezamenlijk' | 'verwerker' | 'ontvanger';

/** Who can answer. */
export type Rol = 'privacy_officer' | 'technicus' | 'ontdekker' | 'leverancier' | 'fg' | 'cvb';

/** Where an answer leads: to the next question, or to an outcome with its ground. */
export type Bestemming =
  | { readonly knoop: KnoopId }
  | { readonly uitkomst: UitkomstCode; readonly grond?: Grond };

/** A question with where each answer leads. */
export interface Knoop {
  readonly id: KnoopId;
  readonly vraag: string;
  /** The question in the few words that fit in a picture. */
  readonly kort: string;
  readonly hulp: string;
  /** The old wording of the protocol, where the AVG has replaced it. */
  readonly protocolTekst?: string;
  readonly bron: readonly BronId[];
  /** Do facts answer it, or a person, with a reason? */
  readonly soort: 'feit' | 'oordeel';
  readonly rol: Rol;
  readonly naar: Readonly<Partial<Record<Antwoord, Bestemming>>>;
}

/** A tree: where it begins, and its questions in the order in which they are asked. */
export interface Beslisboom {
  readonly id: string;
  readonly titel: string;
  readonly begin: KnoopId;
  readonly knopen: readonly Knoop[];
}

const naar = (knoop: KnoopId): Bestemming => ({ knoop });
const wordt = (uitkomst: UitkomstCode, grond?: Grond): Bestemming =>
  grond === undefined ? { uitkomst } : { uitkomst, grond };

const feitelijk: readonly Knoop[] = [
  {
    id: 'B0',
    kort: 'Incident?',
    vraag:
      'Heeft een gebeurtenis de beschikbaarheid, juistheid of vertrouwelijkheid van de informatievoorziening aangetast, of had dat kunnen gebeuren?',
    hulp: 'Ook bijna misgegaan telt. Alleen als er echt niets aan de hand was, is het antwoord nee.',
    bron: ['p-1-incident'],
    soort: 'feit',
    rol: 'privacy_officer',
    naar: { nee: wordt('U0'), ja: naar('B1') },
  },
  {
    id: 'B1',
    kort: 'Persoonsgegevens?',
    vraag:
      'Zijn er persoonsgegevens bij betrokken (van leerlingen, ouders, medewerkers, sollicitanten, oud-leerlingen of anderen)?',
    hulp: 'Ook gegevens die pas met wat moeite naar iemand leiden zijn persoonsgegevens.',
    protocolTekst: 'betrokkene: een of meer leerlingen of medewerkers',
    bron: ['p-2-persoonsgegevens', 'p-1-betrokkene', 'avg-4-1'],
    soort: 'feit',
    rol: 'ontdekker',
    naar: { nee: wordt('U1'), ja: naar('B2') },
  },
  {
    id: 'B2',
    kort: 'Beveiliging tekortgeschoten?',
    vraag: 'Is een technische of organisatorische beveiligingsmaatregel doorbroken of tekortgeschoten?',
    hulp: 'Een vergissing telt ook: de werkwijze hield haar niet tegen. Bewust verstrekken zonder grondslag of gepland onderhoud is geen inbreuk op de beveiliging.',
    bron: ['avg-4-12', 'p-2-inbreuk'],
    soort: 'feit',
    rol: 'privacy_officer',
    naar: { nee: wordt('U1b'), ja: naar('B3') },
  },
  {
    id: 'B3',
    kort: 'Gegevens aangetast?',
    vraag:
      'Zijn de gegevens vernietigd, verloren, gewijzigd, tijdelijk of blijvend niet beschikbaar, of ongeoorloofd verstrekt of ingezien, of is dat niet redelijkerwijs uit te sluiten?',
    hulp: 'Een korte storing is ook een datalek dat in het register hoort. Nee mag alleen met bewijs.',
    protocolTekst:
      'persoonsgegevens die verloren raken of onrechtmatig worden bewerkt, of als het niet valt uit te sluiten',
    bron: ['p-1-datalek', 'p-2-inbreuk', 'avg-4-12'],
    soort: 'feit',
    rol: 'technicus',
    naar: { nee: wordt('U1'), ja: naar('B4') },
  },
  {
    id: 'B4',
    kort: 'Onze rol?',
    vraag: 'Welke rol heeft ons bestuur voor deze gegevens?',
    hulp: 'Verantwoordelijk is wie over doel en middelen gaat; voor leerlingen en medewerkers zijn wij dat bijna altijd. Bij gezamenlijk: leg de regeling van AVG art. 26 erbij.',
    bron: ['p-2-namens', 'p-1-verwerker', 'avg-4-7', 'avg-26', 'avg-33-2'],
    soort: 'feit',
    rol: 'privacy_officer',
    naar: {
      verantwoordelijke: naar('B5'),
      gezamenlijk: naar('B5'),
      verwerker: wordt('U2'),
      ontvanger: wordt('U2b'),
    },
  },
];

const RISICO: Knoop = {
  id: 'B5',
  kort: 'Risico onwaarschijnlijk?',
  vraag:
    'Is het, alles gewogen, onwaarschijnlijk dat het datalek een risico geeft voor de rechten en vrijheden van deze mensen?',
  hulp: 'Bij twijfel: nee, en dus melden. De vraag is omgekeerd aan die in het protocol: de AVG wil een melding, tenzij.',
  protocolTekst: '(aanzienlijke kans op) ernstige nadelige gevolgen voor de bescherming van persoonsgegevens',
  bron: ['avg-33-1', 'p-4-3-factoren', 'p-2-wet', 'ap-wel-of-niet', 'avg-overweging-75'],
  soort: 'oordeel',
  rol: 'privacy_officer',
  naar: { ja: wordt('U3'), nee: naar('B6') },
};

const HOOG_RISICO: Knoop = {
  id: 'B6',
  kort: 'Hoog risico?',
  vraag: 'Geeft het datalek waarschijnlijk een hoog risico voor deze mensen?',
  hulp: 'Kans en ernst samen: wat kan iemand met deze gegevens doen, hoe erg is dat, en wie heeft ze.',
  protocolTekst: 'mogelijk ongunstige gevolgen voor de persoonlijke levenssfeer',
  bron: ['avg-34-1', 'p-4-7-informeren', 'edpb-9-2022-risico'],
  soort: 'oordeel',
  rol: 'privacy_officer',
  naar: { nee: wordt('U4', 'geen_hoog_risico'), ja: naar('B7') },
};

const uitzonderingen: readonly Knoop[] = [
  {
    id: 'B7',
    kort: 'Vooraf onbegrijpelijk?',
    vraag:
      'Waren de gegevens vooraf onbegrijpelijk gemaakt voor onbevoegden, en gaat het hoge risico alleen over vertrouwelijkheid?',
    hulp: 'Versleuteling helpt niet tegen verlies. De sleutel moet veilig zijn; een wachtwoord alleen is geen versleuteling.',
    protocolTekst: 'beveiligd of versleuteld, en onbegrijpelijk of ontoegankelijk voor anderen',
    bron: ['avg-34-3-a', 'p-4-7-versleuteld'],
    soort: 'oordeel',
    rol: 'technicus',
    naar: { ja: wordt('U4', 'vooraf_onbegrijpelijk'), nee: naar('B8') },
  },
  {
    id: 'B8',
    kort: 'Risico weggenomen?',
    vraag: 'Is het hoge risico door maatregelen achteraf waarschijnlijk weggenomen?',
    hulp: 'Bijvoorbeeld: de dader is gepakt voordat hij iets kon doen. Een belofte van een dader telt niet.',
    bron: ['avg-34-3-b'],
    soort: 'oordeel',
    rol: 'privacy_officer',
    naar: { ja: wordt('U4', 'risico_weggenomen'), nee: naar('B9') },
  },
  {
    id: 'B9',
    kort: 'Wettelijke reden?',
    vraag: 'Is er een wettelijke reden om niet of later te informeren (opsporing, bescherming van iemand)?',
    hulp: 'Schrijf de reden op, tot wanneer zij duurt, en vraag advies aan de FG.',
    bron: ['uavg-41', 'p-b1-informeren'],
    soort: 'oordeel',
    rol: 'fg',
    naar: { ja: wordt('U4', 'wettelijke_reden'), nee: naar('B10') },
  },
  {
    id: 'B10',
    kort: 'Apart onevenredig?',
    vraag: 'Zou ieder apart informeren onevenredig veel moeite kosten?',
    hulp: 'Bijvoorbeeld omdat alle adressen weg zijn. Dan komt er een openbare mededeling die net zo goed werkt.',
    bron: ['avg-34-3-c', 'p-b1-informeren'],
    soort: 'oordeel',
    rol: 'privacy_officer',
    naar: { ja: wordt('U5b'), nee: wordt('U5a') },
  },
];

/** The tree that holds: reconstruction of the one that the protocol names in §4 fase 3, with the thresholds of the AVG. */
export const beslisboom: Beslisboom = {
  id: 'reconstructie-1',
  titel: 'Beslisboom v1',
  begin: 'B0',
  knopen: [...feitelijk, RISICO, HOOG_RISICO, ...uitzonderingen],
};

const NAAR_HOOG_RISICO: Knoop['naar'] = {
  verantwoordelijke: naar('B6'),
  gezamenlijk: naar('B6'),
  verwerker: wordt('U2'),
  ontvanger: wordt('U2b'),
};

/**
 * The tree under the proposal for a Digital Omnibus (Commission, November 2025; not law): the AP hears of a high risk
 * only, so the question after "risk" is not asked and "no high risk" means not notifying.
 */
export const omnibusBoom: Beslisboom = {
  id: 'omnibus-ontwerp',
  titel: 'Beslisboom onder het voorstel Digital Omnibus (geen geldend recht)',
  begin: 'B0',
  knopen: [
    ...feitelijk.map((knoop) => (knoop.id === 'B4' ? { ...knoop, naar: NAAR_HOOG_RISICO } : knoop)),
    { ...HOOG_RISICO, naar: { nee: wordt('U3'), ja: naar('B7') } },
    ...uitzonderingen,
  ],
};

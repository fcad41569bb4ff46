/** What the beslisboom can come to (reconstruction of the tree of protocol §4 fase 3). */
export interface Uitkomst {
  readonly titel: string;
  readonly datalek: boolean;
  /** Is the AP notified by us? */
  readonly ap: boolean;
  /** Are the people told, and how? */
  readonly betrokkenen: 'nee' | 'ja' | 'openbaar';
  /** Of several groups the heaviest counts. Directly and publicly weigh the same. */
  readonly gewicht: number;
  /** What has to be written down with it. */
  readonly vastleggen: string;
}

/** The outcomes by code. */
export const uitkomsten = {
  U0: {
    titel: 'Geen beveiligingsincident',
    datalek: false,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 0,
    vastleggen: 'Waarom het geen incident is. Het signaal blijft bewaard.',
  },
  U1: {
    titel: 'Beveiligingsincident, geen datalek',
    datalek: false,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 1,
    vastleggen: 'Waarom een datalek is uitgesloten, met het bewijs.',
  },
  U1b: {
    titel: 'Onrechtmatige verwerking, geen inbreuk op de beveiliging',
    datalek: false,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 2,
    vastleggen: 'Wat er is verwerkt en waarom dat niet mocht. Leg het voor aan de FG.',
  },
  U2b: {
    titel: 'Datalek van een ander; wij kregen de gegevens',
    datalek: true,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 3,
    vastleggen: 'Wanneer wij het de afzender lieten weten en de gegevens wisten.',
  },
  U2: {
    titel: 'Datalek van een ander; wij zijn verwerker',
    datalek: true,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 4,
    vastleggen: 'Aan welke verantwoordelijke wij het lieten weten, en wanneer.',
  },
  U3: {
    titel: 'Datalek, niet melden',
    datalek: true,
    ap: false,
    betrokkenen: 'nee',
    gewicht: 5,
    vastleggen:
      'Waarom een risico onwaarschijnlijk is, het advies van de FG, en welke feiten dat oordeel dragen.',
  },
  U4: {
    titel: 'Datalek: melden bij de AP, betrokkenen niet informeren',
    datalek: true,
    ap: true,
    betrokkenen: 'nee',
    gewicht: 6,
    vastleggen: 'Waarom wel de AP en niet de betrokkenen, met de grond.',
  },
  U5b: {
    titel: 'Datalek: melden bij de AP, betrokkenen informeren met een openbare mededeling',
    datalek: true,
    ap: true,
    betrokkenen: 'openbaar',
    gewicht: 7,
    vastleggen: 'Waarom apart informeren onevenredig is, en waar en wanneer de mededeling staat.',
  },
  U5a: {
    titel: 'Datalek: melden bij de AP en betrokkenen informeren',
    datalek: true,
    ap: true,
    betrokkenen: 'ja',
    gewicht: 7,
    vastleggen: 'De inhoud van het bericht aan de betrokkenen (AVG art. 34 lid 2).',
  },
} as const satisfies Readonly<Record<string, Uitkomst>>;

/** Code of an outcome. */
export type UitkomstCode = keyof typeof uitkomsten;

/** Why people are not told although the AP is. */
export type Grond = 'geen_hoog_risico' | 'vooraf_onbegrijpelijk' | 'risico_weggenomen' | 'wettelijke_reden';

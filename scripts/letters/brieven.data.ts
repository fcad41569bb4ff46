/** The letters that a register can make. A template has the name of its letter. */

/** One letter: for whom, and when. */
export interface Briefsoort {
  readonly titel: string;
  readonly voorWie: string;
  readonly wanneer: string;
  /** Whose words it speaks: to people about their data, to the press, to a role inside, or questions. */
  readonly soort: 'mensen' | 'pers' | 'intern' | 'vragen';
}

/** In the order in which `--lijst` names them. */
export const brieven = {
  betrokkene: {
    titel: 'Bericht over uw gegevens',
    voorWie:
      'mensen van wie gegevens zijn geraakt: leerlingen van 16 en ouder, oud-leerlingen, ouders over hun eigen gegevens, anderen',
    wanneer: 'protocol §4 fase 7, AVG art. 34',
    soort: 'mensen',
  },
  ouders: {
    titel: 'Bericht over gegevens van uw kind',
    voorWie: 'ouders en verzorgers van leerlingen jonger dan 16: ieder met gezag, op een eigen adres',
    wanneer: 'protocol §4 fase 2 en 7, AVG art. 34',
    soort: 'mensen',
  },
  medewerkers: {
    titel: 'Bericht over uw gegevens',
    voorWie: 'medewerkers en oud-medewerkers van wie gegevens zijn geraakt',
    wanneer: 'protocol §4 fase 7, AVG art. 34',
    soort: 'mensen',
  },
  openbaar: {
    titel: 'Openbare mededeling over een datalek',
    voorWie: 'iedereen, als mensen apart bereiken onevenredig veel moeite kost',
    wanneer: 'AVG art. 34 lid 3 onder c',
    soort: 'mensen',
  },
  pers: {
    titel: 'Persbericht',
    voorWie: 'de media',
    wanneer: 'als het CvB daarvoor kiest (protocol §6)',
    soort: 'pers',
  },
  ontdekker: {
    titel: 'Samenvatting van de maatregelen',
    voorWie: 'wie het incident ontdekte',
    wanneer: 'protocol §4 fase 6',
    soort: 'intern',
  },
  cvb: {
    titel: 'Voorlegger voor het College van Bestuur',
    voorWie: 'het CvB: wat gevraagd wordt, waarom en tot wanneer',
    wanneer: 'protocol §4 fase 3 en 4',
    soort: 'intern',
  },
  fg: {
    titel: 'Bericht aan de functionaris gegevensbescherming',
    voorWie: 'de FG: uitkomst, open vragen, termijnen en het controlegetal van de stand van het register',
    wanneer: 'protocol §4, rol 4: bij elk datalek',
    soort: 'intern',
  },
  'vragen-leverancier': {
    titel: 'Vragen over een incident',
    voorWie: 'een leverancier bij wie het gebeurde',
    wanneer: 'protocol §3, AVG art. 33 lid 2 en 3',
    soort: 'vragen',
  },
  'vragen-technicus': {
    titel: 'Vragen over een incident',
    voorWie: 'de technicus',
    wanneer: 'protocol §4 fase 2 en 5',
    soort: 'vragen',
  },
  'vragen-ontdekker': {
    titel: 'Vragen over een incident',
    voorWie: 'wie het incident ontdekte',
    wanneer: 'protocol §4 fase 2',
    soort: 'vragen',
  },
} as const satisfies Readonly<Record<string, Briefsoort>>;

/** Name of a letter, as somebody types it. */
export type BriefNaam = keyof typeof brieven;

/** The names, in order. */
export const briefNamen = Object.keys(brieven) as BriefNaam[];

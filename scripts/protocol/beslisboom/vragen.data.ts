import type { Rol } from './beslisboom.data.ts';

/**
 * A fact that can change the outcome, as a question to somebody. `ja` and `nee` are the values that the two answers
 * give the fact; `[]` in the place stands for each recipient.
 */
export interface Vraag {
  /** Place of the fact, from the root of the incident, or within a group. */
  readonly feit: string;
  readonly rol: Rol;
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
}

/** The questions, those that settle most first. */
export const vragen: readonly Vraag[] = [
  {
    feit: 'feiten.informatievoorziening',
    rol: 'privacy_officer',
    vraag: 'Is er iets misgegaan met informatie of systemen, of had dat gekund?',
    ja: 'aangetast',
    nee: 'nee',
  },
  {
    feit: 'feiten.persoonsgegevens',
    rol: 'ontdekker',
    vraag: 'Gaat het om gegevens van mensen?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.beveiliging_tekortgeschoten',
    rol: 'privacy_officer',
    vraag: 'Schoot een beveiligingsmaatregel of werkwijze tekort?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.aantasting.vertrouwelijkheid',
    rol: 'technicus',
    vraag: 'Heeft iemand de gegevens gezien of gekregen die dat niet mocht, of is dat niet uit te sluiten?',
    ja: 'vastgesteld',
    nee: 'uitgesloten_met_bewijs',
  },
  {
    feit: 'feiten.aantasting.integriteit',
    rol: 'technicus',
    vraag: 'Zijn gegevens ongewild veranderd, of is dat niet uit te sluiten?',
    ja: 'vastgesteld',
    nee: 'uitgesloten_met_bewijs',
  },
  {
    feit: 'feiten.aantasting.beschikbaarheid',
    rol: 'technicus',
    vraag: 'Zijn gegevens weg of niet te gebruiken, of is dat niet uit te sluiten?',
    ja: 'vastgesteld',
    nee: 'uitgesloten_met_bewijs',
  },
  {
    feit: 'onze_rol',
    rol: 'privacy_officer',
    vraag: 'Zijn wij de verantwoordelijke voor deze gegevens, en niet de verwerker van een ander?',
    ja: 'verantwoordelijke',
    nee: 'verwerker',
  },
  {
    feit: 'feiten.bescherming.sleutel',
    rol: 'technicus',
    vraag: 'Is de sleutel of het wachtwoord van de versleuteling veilig?',
    ja: 'veilig',
    nee: 'gekraakt',
  },
  {
    feit: 'feiten.bescherming.dekking',
    rol: 'technicus',
    vraag: 'Was alles versleuteld?',
    ja: 'alles',
    nee: 'niets',
  },
  {
    feit: 'feiten.bescherming.stand_der_techniek',
    rol: 'technicus',
    vraag: 'Is de versleuteling van nu en goed ingesteld?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.ontvangers.[].verwijdering',
    rol: 'ontdekker',
    vraag: 'Bevestigt de ontvanger schriftelijk dat alles gewist of terug is?',
    ja: 'schriftelijk',
    nee: 'niet_mogelijk',
  },
  {
    feit: 'feiten.ontvangers.[].houding',
    rol: 'ontdekker',
    vraag: 'Werkt de ontvanger mee?',
    ja: 'werkt_mee',
    nee: 'weigert',
  },
  {
    feit: 'feiten.ontvangers.[].geheimhouding',
    rol: 'privacy_officer',
    vraag: 'Is de ontvanger gebonden aan geheimhouding?',
    ja: 'wettelijk',
    nee: 'geen',
  },
  {
    feit: 'feiten.ontvangers.[].doorgestuurd',
    rol: 'ontdekker',
    vraag: 'Heeft de ontvanger de gegevens doorgestuurd?',
    ja: 'ja',
    nee: 'nee_bevestigd',
  },
  {
    feit: 'feiten.ontvangers.[].bekend',
    rol: 'ontdekker',
    vraag: 'Weten wij wie de ontvanger is?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.gegevens_volledig',
    rol: 'privacy_officer',
    vraag: 'Is de lijst van gegevens volledig?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.al_openbaar',
    rol: 'privacy_officer',
    vraag: 'Stonden deze gegevens al openbaar?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.structurele_fout',
    rol: 'technicus',
    vraag: 'Zit er een fout in het systeem of de werkwijze die meer mensen raakt?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.weggehaald',
    rol: 'technicus',
    vraag: 'Zijn gegevens gekopieerd of meegenomen?',
    ja: 'vastgesteld',
    nee: 'uitgesloten',
  },
  {
    feit: 'feiten.inzage',
    rol: 'technicus',
    vraag: 'Heeft iemand de gegevens echt gezien?',
    ja: 'ja',
    nee: 'aangetoond_niet',
  },
  {
    feit: 'feiten.misbruik_gezien',
    rol: 'privacy_officer',
    vraag: 'Is misbruik gezien?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.inlog_werkt_nog',
    rol: 'technicus',
    vraag: 'Werken de gelekte aanmeldgegevens nog?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.beschikbaarheid.definitief_kwijt',
    rol: 'technicus',
    vraag: 'Zijn er gegevens voorgoed kwijt?',
    ja: 'alles',
    nee: 'nee',
  },
  {
    feit: 'feiten.dienst_geraakt',
    rol: 'ontdekker',
    vraag: 'Misten mensen door de uitval iets dat zwaar weegt, zoals zorg, een examen of inkomen?',
    ja: 'examen_of_besluit',
    nee: 'geen',
  },
  {
    feit: 'feiten.integriteit.gebruikt',
    rol: 'privacy_officer',
    vraag: 'Zijn de veranderde gegevens gebruikt in een keuze over iemand?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'groep.kwetsbaar',
    rol: 'privacy_officer',
    vraag: 'Zijn het mensen uit een kwetsbare groep?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'groep.omstandigheden.geheim_adres',
    rol: 'privacy_officer',
    vraag: 'Is er iemand bij met een geheim adres, of voor wie bekend worden gevaarlijk is?',
    ja: 'ja',
    nee: 'nee',
  },
  {
    feit: 'feiten.bereikbaar.wie',
    rol: 'privacy_officer',
    vraag: 'Zijn alle betrokkenen apart te bereiken?',
    ja: 'allen',
    nee: 'niet',
  },
];

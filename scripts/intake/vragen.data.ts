import type { Incident } from '../../schemas/incident.ts';

/**
 * The questions for who reports something: at most ten, in words that anybody knows. Each answer says which fact of an
 * incident it is. What nobody says stays out: an answer is never guessed.
 */

type Feiten = NonNullable<Incident['feiten']>;
type Groep = NonNullable<Incident['groepen']>[number]['soort'];
type Gegeven = NonNullable<Feiten['gegevens']>[number]['soort'];

/** An answer to choose. */
export interface Keuze {
  readonly waarde: string;
  readonly tekst: string;
}

/** What happened, in the words of who saw it. */
export interface Gebeurtenis extends Keuze {
  /** Title of the incident: no place, class or person. */
  readonly titel: string;
  readonly aard?: Incident['aard'];
  readonly aardAnders?: string;
  readonly drager?: NonNullable<Feiten['drager']>[number];
  /** What limits the damage now, in order. First aid, no legal advice. */
  readonly doeNu: readonly string[];
}

/** The first question. */
export const gebeurtenissen: readonly Gebeurtenis[] = [
  {
    waarde: 'mail-verkeerd',
    tekst: 'Een e-mail of bericht ging naar de verkeerde',
    titel: 'E-mail naar een verkeerde ontvanger',
    aard: 'e_mail_verkeerde_ontvanger',
    drager: 'e_mail',
    doeNu: [
      'Trek het bericht in als uw programma dat kan.',
      'Vraag de ontvanger het te wissen, niets door te sturen, en dat te antwoorden. Bewaar dat antwoord.',
    ],
  },
  {
    waarde: 'mail-adressen',
    tekst: 'In een e-mail waren alle adressen te zien',
    titel: 'E-mail met zichtbare adressen van alle ontvangers',
    aard: 'e_mail_aan_of_cc_in_plaats_van_bcc',
    drager: 'e_mail',
    doeNu: [
      'Stuur geen tweede bericht aan dezelfde lijst.',
      'Bewaar het bericht; tel hoeveel adressen erin staan.',
    ],
  },
  {
    waarde: 'post-verkeerd',
    tekst: 'Een brief of pakket kwam bij de verkeerde, of raakte zoek',
    titel: 'Post bij een verkeerd adres of zoekgeraakt',
    aard: 'post_verkeerde_ontvanger',
    drager: 'post',
    doeNu: ['Haal het terug als u weet waar het is.', 'Vraag of het open is geweest.'],
  },
  {
    waarde: 'kwijt',
    tekst: 'Een laptop, telefoon, USB-stick of papieren zijn kwijt of gestolen',
    titel: 'Apparaat of papieren kwijt of gestolen',
    aard: 'apparaat_drager_papier_kwijt_of_gestolen',
    drager: 'apparaat',
    doeNu: [
      'Bel ICT: laat het apparaat op afstand blokkeren en wissen, en de toegang van het account sluiten.',
      'Gestolen? Doe aangifte. Zet het nummer van de aangifte niet in dit formulier.',
    ],
  },
  {
    waarde: 'hack',
    tekst: 'Een hack, een valse mail waarop is geklikt, of systemen op slot',
    titel: 'Hack, phishing of gijzelsoftware',
    aard: 'hacking_malware_phishing',
    drager: 'applicatie',
    doeNu: [
      'Haal de computer van het netwerk (kabel eruit, wifi uit). Zet haar niet uit.',
      'Bel ICT. Gebruik geen mail als die geraakt kan zijn: bel.',
      'Verander het wachtwoord op een ander, schoon apparaat.',
      'Betaal niets en antwoord niet.',
    ],
  },
  {
    waarde: 'te-veel-toegang',
    tekst: 'Mensen konden bij gegevens waar zij niet bij mochten',
    titel: 'Te ruime toegang tot gegevens',
    aard: 'autorisatie_verkeerd',
    drager: 'applicatie',
    doeNu: ['Vraag de beheerder de toegang te sluiten.', 'Laat niets wissen: het logboek is nodig.'],
  },
  {
    waarde: 'openbaar',
    tekst: 'Iets stond per ongeluk op internet of in een groep',
    titel: 'Gegevens per ongeluk openbaar gemaakt',
    aard: 'per_ongeluk_gepubliceerd',
    drager: 'website',
    doeNu: [
      'Haal het eraf, of vraag wie dat kan.',
      'Schrijf op vanaf wanneer en tot wanneer het te zien was.',
    ],
  },
  {
    waarde: 'verkeerd-dossier',
    tekst: 'Gegevens staan in het dossier van een ander',
    titel: 'Gegevens in een verkeerd dossier',
    aard: 'verkeerd_dossier',
    drager: 'applicatie',
    doeNu: ['Laat het verbeteren, en vraag wie het al gezien heeft.'],
  },
  {
    waarde: 'weg',
    tekst: 'Gegevens zijn weg, of kloppen ineens niet meer',
    titel: 'Gegevens weg of onjuist geworden',
    aard: 'overig',
    aardAnders: 'Gegevens weg of ongewild veranderd',
    doeNu: ['Sla niets meer op die plaats op.', 'Vraag ICT of er een reservekopie is.'],
  },
  {
    waarde: 'leverancier',
    tekst: 'Een leverancier of ander bedrijf liet iets weten',
    titel: 'Bericht van een leverancier over een incident',
    doeNu: [
      'Bewaar het bericht met datum en tijd. Stuur het door naar het meldpunt.',
      'Antwoord nog niets over aantallen of oorzaken.',
      'Onze 72 uur lopen vanaf het moment dat wij het weten, ook in het weekend.',
    ],
  },
  {
    waarde: 'anders',
    tekst: 'Iets anders',
    titel: 'Incident met informatie of systemen',
    doeNu: ['Verander of wis niets; bewaar wat u ziet.'],
  },
];

/** Who reports, by function. Somebody of the organisation knows it for the organisation; somebody from outside does not. */
export interface Melder extends Keuze {
  readonly herkomst: NonNullable<NonNullable<Incident['ontdekking']>['herkomst']>;
  /** Does the organisation know it from the moment this person does (WP250, EDPB 9/2022)? */
  readonly isVanOns: boolean;
}

/** The second question: a function, never a name. */
export const melders: readonly Melder[] = [
  { waarde: 'leraar', tekst: 'leraar of onderwijsassistent', herkomst: 'eigen_medewerker', isVanOns: true },
  {
    waarde: 'begeleider',
    tekst: 'intern begeleider, mentor of zorgteam',
    herkomst: 'eigen_medewerker',
    isVanOns: true,
  },
  { waarde: 'leiding', tekst: 'schoolleiding of bestuur', herkomst: 'eigen_medewerker', isVanOns: true },
  {
    waarde: 'administratie',
    tekst: 'administratie, personeelszaken of conciërge',
    herkomst: 'eigen_medewerker',
    isVanOns: true,
  },
  { waarde: 'ict', tekst: 'ICT', herkomst: 'eigen_medewerker', isVanOns: true },
  {
    waarde: 'andere-medewerker',
    tekst: 'andere medewerker, stagiair of vrijwilliger',
    herkomst: 'eigen_medewerker',
    isVanOns: true,
  },
  { waarde: 'leerling-of-ouder', tekst: 'leerling of ouder', herkomst: 'leerling_of_ouder', isVanOns: false },
  { waarde: 'leverancier', tekst: 'leverancier', herkomst: 'leverancier', isVanOns: false },
  { waarde: 'buitenstaander', tekst: 'iemand anders van buiten', herkomst: 'burger', isVanOns: false },
];

/** People whose data it may be. */
export const groepen: readonly (Keuze & { readonly soort: Groep })[] = [
  { waarde: 'leerlingen-onder-16', tekst: 'leerlingen jonger dan 16', soort: 'leerling_onder_16' },
  { waarde: 'leerlingen-16-plus', tekst: 'leerlingen van 16 of 17', soort: 'leerling_16_17' },
  { waarde: 'leerlingen', tekst: 'leerlingen, leeftijd weet ik niet', soort: 'leerling_leeftijd_onbekend' },
  { waarde: 'oud-leerlingen', tekst: 'oud-leerlingen', soort: 'oud_leerling' },
  { waarde: 'ouders', tekst: 'ouders of verzorgers', soort: 'ouder_of_verzorger' },
  { waarde: 'medewerkers', tekst: 'medewerkers', soort: 'medewerker' },
  { waarde: 'anderen', tekst: 'anderen', soort: 'derde' },
];

/** Kinds of data, in everyday words. */
export const gegevens: readonly (Keuze & { readonly soorten: readonly Gegeven[] })[] = [
  { waarde: 'naam', tekst: 'namen', soorten: ['naam'] },
  { waarde: 'contact', tekst: 'adres, telefoon of e-mail', soorten: ['contactgegevens'] },
  { waarde: 'geboortedatum', tekst: 'geboortedatum of leeftijd', soorten: ['geboortedatum_of_leeftijd'] },
  { waarde: 'bsn', tekst: 'BSN of onderwijsnummer', soorten: ['bsn'] },
  { waarde: 'cijfers', tekst: 'cijfers, toetsen of advies', soorten: ['cijfers', 'toets_advies'] },
  { waarde: 'zorg', tekst: 'zorg, begeleiding of ondersteuning', soorten: ['zorgdossier'] },
  { waarde: 'gezondheid', tekst: 'gezondheid', soorten: ['gezondheid'] },
  { waarde: 'gedrag', tekst: 'gedrag, verzuim of thuis', soorten: ['gedrag', 'verzuim', 'thuissituatie'] },
  { waarde: 'beeld', tekst: 'foto’s of filmpjes', soorten: ['beeld'] },
  { waarde: 'wachtwoorden', tekst: 'wachtwoorden of inloggegevens', soorten: ['toegangsgegevens'] },
  { waarde: 'geld', tekst: 'bank, salaris of betalingen', soorten: ['bankrekening', 'financieel'] },
  { waarde: 'id-bewijs', tekst: 'kopie van een paspoort of ID-kaart', soorten: ['identiteitsbewijs'] },
];

type Bescherming = NonNullable<Feiten['bescherming']>;

/** Only asked of a device or papers that are gone. */
export const bescherming: readonly (Keuze & { readonly feiten: Bescherming })[] = [
  { waarde: 'versleuteld', tekst: 'versleuteld (ICT heeft dat ingesteld)', feiten: { vorm: ['schijf'] } },
  { waarde: 'wachtwoord', tekst: 'alleen een wachtwoord of pincode', feiten: { vorm: ['wachtwoord'] } },
  { waarde: 'geen', tekst: 'niet, of het was papier', feiten: { vorm: ['geen'] } },
  { waarde: 'onbekend', tekst: 'weet ik niet', feiten: { vorm: ['onbekend'] } },
];

/** What may have been done already; it goes into the text, for a person to read. */
export const gedaan: readonly Keuze[] = [
  { waarde: 'gevraagd-te-wissen', tekst: 'de ontvanger is gevraagd het te wissen' },
  { waarde: 'ingetrokken', tekst: 'het bericht is ingetrokken, of van internet gehaald' },
  { waarde: 'toegang-dicht', tekst: 'de toegang is gesloten of het wachtwoord veranderd' },
  { waarde: 'apparaat-geblokkeerd', tekst: 'het apparaat is op afstand geblokkeerd of gewist' },
  { waarde: 'ict-gebeld', tekst: 'ICT of de leverancier is gebeld' },
  { waarde: 'aangifte', tekst: 'er is aangifte gedaan' },
];

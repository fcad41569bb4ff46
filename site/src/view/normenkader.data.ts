/**
 * Four norms of the Normenkader IBP Funderend Onderwijs about incidents and datalekken, and what of each we can look for
 * in this register. Kennisnet writes the norms; every sentence here is our own. A demand says on what it rests:
 *
 * - `tekst`: the norm itself, or its level 3;
 * - `uitleg`: a page of Kennisnet about the norm or its domain;
 * - `afgeleid`: levels 1 and 2 of the norm describe what is still missing there; this is the other side of it. Level 3
 *   may say it otherwise.
 *
 * Read were stored copies, from their beginning. Of GB.02 and IM.02 level 3 breaks off in its list; of IM.01 only the
 * first words of the demands were there, on another page; of IM.03 nothing. A demand that was not read is not here.
 */

/** What in a register can show something. Each has its own maker, which looks at the register as it is now. */
export const bewijsSleutels = [
  'protocol',
  'evaluatie',
  'rollen',
  'techniek',
  'mandaten',
  'woordvoerder',
  'beslisboom',
  'escalatie',
  'leveranciers',
  'berichttermijn',
  'sjablonen',
  'afstemmingen',
  'bewustwording',
  'medewerkers',
  'jaaranalyses',
  'bewaren',
  'register',
  'oordelen',
  'soorten',
  'termijn_wet',
  'termijn_protocol',
  'termijn_fg',
  'termijn_betrokkenen',
  'pers',
  'indammen',
  'lessen',
  'maatregelen',
  'oefeningen',
  'goedkeuringen',
] as const;

/** Key of something that can show a demand is met. */
export type BewijsSleutel = (typeof bewijsSleutels)[number];

/** A public page on which a demand was read. */
interface NormBron {
  readonly naam: string;
  readonly adres: string;
  /** Day on which it was read. */
  readonly gelezen: string;
}

/** One thing that a norm asks, in our own words. */
interface Eis {
  readonly id: string;
  /** Level of maturity at which it is asked; 3 is what the sector aims at. */
  readonly niveau: 3;
  readonly eis: string;
  readonly grond: 'tekst' | 'uitleg' | 'afgeleid';
  readonly bron: NormBron;
  /** What here shows it; none for what no register of incidents can show. */
  readonly bewijs: readonly BewijsSleutel[];
  /** Why nothing here shows it, and where it may be found. */
  readonly buiten?: string;
}

/** A norm, with what was read of it. */
interface Norm {
  readonly id: string;
  readonly titel: string;
  /** In one sentence what it is for. */
  readonly over: string;
  readonly bron: NormBron;
  /** What of its text was not found. */
  readonly nietGevonden: string;
  readonly eisen: readonly Eis[];
}

const bron = (naam: string, adres: string): NormBron => ({
  naam,
  adres: `https://${adres}`,
  gelezen: '2026-11-27',
});

const GB02 = bron(
  'Kennisnet, norm GB.02',
  'normenkaderibp.kennisnet.nl/privacy/domein-6-beveiliging/gb-02-melding-datalekken/',
);
const IM02 = bron(
  'Kennisnet, norm IM.02',
  'normenkaderibp.kennisnet.nl/informatiebeveiliging/domein-6-incident-en-problemmanagement/im-02-incidentescalatie',
);
const DOMEIN = bron(
  'Kennisnet, domein 6 Incident- en problemmanagement',
  'normenkaderibp.kennisnet.nl/informatiebeveiliging/domein-6-incident-en-problemmanagement/',
);
const AANPAK = bron(
  'Kennisnet, Aanpak IBP: incidentmanagement',
  'aanpakibp.kennisnet.nl/incidentmanagement/',
);
const REGISTERPLICHT = bron(
  'Kennisnet, Aanpak IBP: incidenten en datalekken',
  'aanpakibp.kennisnet.nl/beveiligingsincidenten-en-datalekken-melden/',
);

const gb02: Norm = {
  id: 'GB.02',
  titel: 'Melding datalekken',
  over: 'Een datalek komt op tijd en volledig bij de AP en bij de mensen om wie het gaat.',
  bron: GB02,
  nietGevonden:
    'De volledige tekst van niveau 3 is niet gevonden: de lijst breekt af na de eerste punten. Lees de norm na bij Kennisnet.',
  eisen: [
    {
      id: 'GB.02-proces',
      niveau: 3,
      eis: 'Er is een uitgewerkte werkwijze op papier voor het melden bij de AP en bij betrokkenen.',
      grond: 'tekst',
      bron: GB02,
      bewijs: ['protocol'],
    },
    {
      id: 'GB.02-berichten',
      niveau: 3,
      eis: 'In die werkwijze zitten berichten die al klaarliggen voor als er iets te vertellen is.',
      grond: 'tekst',
      bron: GB02,
      bewijs: ['sjablonen'],
    },
    {
      id: 'GB.02-tijdig',
      niveau: 3,
      eis: 'Het melden bij de AP gebeurt op tijd.',
      grond: 'tekst',
      bron: GB02,
      bewijs: ['termijn_wet', 'termijn_protocol', 'leveranciers'],
    },
    {
      id: 'GB.02-betrokkenen',
      niveau: 3,
      eis: 'Ook de mensen om wie het gaat krijgen bericht, op tijd.',
      grond: 'tekst',
      bron: GB02,
      bewijs: ['termijn_betrokkenen'],
    },
    {
      id: 'GB.02-wie',
      niveau: 3,
      eis: 'Voor iedereen is duidelijk wie een datalek afhandelt en wie het meldt.',
      grond: 'afgeleid',
      bron: GB02,
      bewijs: ['rollen', 'mandaten'],
    },
    {
      id: 'GB.02-woordvoerder',
      niveau: 3,
      eis: 'Iemand doet het woord naar betrokkenen en naar de pers.',
      grond: 'afgeleid',
      bron: GB02,
      bewijs: ['woordvoerder', 'pers'],
    },
    {
      id: 'GB.02-vastleggen',
      niveau: 3,
      eis: 'Hoe een datalek is afgehandeld, ligt steeds op dezelfde manier vast.',
      grond: 'afgeleid',
      bron: GB02,
      bewijs: ['register', 'goedkeuringen', 'bewaren'],
    },
    {
      id: 'GB.02-ernst',
      niveau: 3,
      eis: 'Hoe ernstig een datalek is, hangt niet af van wie het beoordeelt.',
      grond: 'afgeleid',
      bron: GB02,
      bewijs: ['beslisboom', 'oordelen'],
    },
    {
      id: 'GB.02-herhaling',
      niveau: 3,
      eis: 'Na een datalek kijkt de school terug, zodat het niet nog eens gebeurt.',
      grond: 'uitleg',
      bron: GB02,
      bewijs: ['lessen', 'maatregelen', 'jaaranalyses', 'evaluatie'],
    },
  ],
};

const im01: Norm = {
  id: 'IM.01',
  titel: 'Incidentmanagement (haar eigen titel is niet gevonden)',
  over: 'Een incident wordt herkend, vastgelegd en afgehandeld.',
  bron: AANPAK,
  nietGevonden:
    'De volledige tekst van IM.01 is niet openbaar gevonden. Wat hier staat komt uit een uitleg van Kennisnet van februari 2024; daarna is het normenkader vernieuwd. Lees de norm na bij Kennisnet.',
  eisen: [
    {
      id: 'IM.01-beleid',
      niveau: 3,
      eis: 'Het beleid voor incidenten staat officieel op papier.',
      grond: 'tekst',
      bron: AANPAK,
      bewijs: ['protocol', 'evaluatie'],
    },
    {
      id: 'IM.01-herkennen',
      niveau: 3,
      eis: 'Incidenten worden snel herkend.',
      grond: 'uitleg',
      bron: AANPAK,
      bewijs: ['bewustwording', 'afstemmingen'],
    },
    {
      id: 'IM.01-soorten',
      niveau: 3,
      eis: 'De school houdt soorten incidenten uit elkaar, zoals een storing, een aanval en een datalek.',
      grond: 'uitleg',
      bron: AANPAK,
      bewijs: ['soorten'],
    },
    {
      id: 'IM.01-register',
      niveau: 3,
      eis: 'Beveiligingsincidenten en datalekken staan in een register.',
      grond: 'uitleg',
      bron: REGISTERPLICHT,
      bewijs: ['register', 'afstemmingen', 'bewaren'],
    },
    {
      id: 'IM.01-afhandelen',
      niveau: 3,
      eis: 'Incidenten worden snel en goed afgehandeld.',
      grond: 'uitleg',
      bron: AANPAK,
      bewijs: ['indammen', 'maatregelen'],
    },
    {
      id: 'IM.01-storingen',
      niveau: 3,
      eis: 'Ook gewone storingen in de ict gaan door dit proces.',
      grond: 'uitleg',
      bron: AANPAK,
      bewijs: [],
      buiten:
        'Hier staan alleen incidenten met beveiliging of gegevens. Kijk in het systeem van de helpdesk.',
    },
  ],
};

const im02: Norm = {
  id: 'IM.02',
  titel: 'Incidentescalatie',
  over: 'Lukt het niet op tijd, dan is bekend wie er hoger in de organisatie bij komt.',
  bron: IM02,
  nietGevonden:
    'De volledige tekst van niveau 3 is niet gevonden: de lijst breekt af bij het vierde punt. Lees de norm na bij Kennisnet.',
  eisen: [
    {
      id: 'IM.02-procedure',
      niveau: 3,
      eis: 'In het vastgestelde beleid staat hoe een incident hogerop gaat.',
      grond: 'tekst',
      bron: IM02,
      bewijs: ['protocol', 'rollen'],
    },
    {
      id: 'IM.02-wanneer',
      niveau: 3,
      eis: 'Er is bepaald wanneer een incident hogerop gaat.',
      grond: 'tekst',
      bron: IM02,
      bewijs: ['escalatie'],
    },
    {
      id: 'IM.02-afspraken',
      niveau: 3,
      eis: 'Dat moment hangt samen met afspraken over hoe snel iets klaar moet zijn.',
      grond: 'tekst',
      bron: IM02,
      bewijs: ['berichttermijn'],
    },
    {
      id: 'IM.02-gevolgen',
      niveau: 3,
      eis: 'Incidenten krijgen een soort en een voorrang, naar de gevolgen die zij hebben.',
      grond: 'tekst',
      bron: IM02,
      bewijs: ['soorten', 'beslisboom'],
    },
    {
      id: 'IM.02-tijdelijk',
      niveau: 3,
      eis: 'Is er nog geen echte oplossing, dan komt er een tijdelijke.',
      grond: 'tekst',
      bron: IM02,
      bewijs: ['indammen'],
    },
    {
      id: 'IM.02-wie-lost-op',
      niveau: 3,
      eis: 'Er ligt vast wie een incident moet oplossen.',
      grond: 'afgeleid',
      bron: IM02,
      bewijs: ['techniek', 'maatregelen'],
    },
    {
      id: 'IM.02-geoefend',
      niveau: 3,
      eis: 'Wie in actie komt is geoefend, en het hangt niet aan één mens.',
      grond: 'afgeleid',
      bron: IM02,
      bewijs: ['oefeningen', 'mandaten'],
    },
    {
      id: 'IM.02-kennis',
      niveau: 3,
      eis: 'Wat de school leert, staat op één plek bij elkaar.',
      grond: 'afgeleid',
      bron: IM02,
      bewijs: ['lessen'],
    },
    {
      id: 'IM.02-servicedesk',
      niveau: 3,
      eis: 'De servicedesk blijft een incident van een gebruiker volgen, ook als een ander eraan werkt.',
      grond: 'tekst',
      bron: IM02,
      bewijs: [],
      buiten: 'Dit register vervangt de servicedesk niet. Kijk in haar eigen systeem en haar afspraken.',
    },
  ],
};

const im03: Norm = {
  id: 'IM.03',
  titel: '(titel niet gevonden)',
  over: 'Kennisnet noemt haar samen met IM.01 en IM.02 als norm voor het proces.',
  bron: DOMEIN,
  nietGevonden:
    'De tekst van IM.03 is niet openbaar gevonden. Hieronder staat alleen wat voor het hele domein geldt. Lees de norm na bij Kennisnet.',
  eisen: [
    {
      id: 'IM.03-bestuur',
      niveau: 3,
      eis: 'Het bestuur is eindverantwoordelijk, de Privacy Officer handelt datalekken af.',
      grond: 'uitleg',
      bron: DOMEIN,
      bewijs: ['rollen', 'goedkeuringen'],
    },
    {
      id: 'IM.03-fg',
      niveau: 3,
      eis: 'De FG wordt om raad gevraagd.',
      grond: 'uitleg',
      bron: DOMEIN,
      bewijs: ['termijn_fg'],
    },
    {
      id: 'IM.03-medewerkers',
      niveau: 3,
      eis: 'Leidinggevenden en medewerkers weten ervan.',
      grond: 'uitleg',
      bron: DOMEIN,
      bewijs: ['medewerkers', 'bewustwording'],
    },
    {
      id: 'IM.03-ict',
      niveau: 3,
      eis: 'Wie over ict gaat, voert het proces uit, samen met de leverancier.',
      grond: 'uitleg',
      bron: DOMEIN,
      bewijs: ['techniek', 'leveranciers'],
    },
  ],
};

/** The norms, privacy first. */
export const normen: readonly Norm[] = [gb02, im01, im02, im03];

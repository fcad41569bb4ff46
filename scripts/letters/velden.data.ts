import type { BriefNaam } from './brieven.data.ts';

/** Every word that a template may use. `brief --velden` prints this list; a test proves that it is complete. */
export interface Veld {
  readonly naam: string;
  readonly wat: string;
  /** In which letters; all when absent. */
  readonly bij?: readonly BriefNaam[];
  /** A list, to walk with `for`. Its items are texts, or have these names. */
  readonly lijst?: 'teksten' | readonly string[];
}

const AAN_MENSEN = ['betrokkene', 'ouders', 'medewerkers', 'openbaar'] as const;
const NAAR_BUITEN = [...AAN_MENSEN, 'pers'] as const;
const MAATREGELEN = [...NAAR_BUITEN, 'ontdekker'] as const;
const INTERN = ['cvb', 'fg'] as const;
const VRAGEN = ['vragen-leverancier', 'vragen-technicus', 'vragen-ontdekker'] as const;

export const velden: readonly Veld[] = [
  { naam: 'organisatie', wat: 'naam van het bestuur' },
  { naam: 'organisatie_kort', wat: 'korte naam van het bestuur' },
  { naam: 'datum', wat: 'de dag van vandaag, zoals vrijdag 20 november 2026' },
  { naam: 'kenmerk', wat: 'kenmerk van het incident' },
  { naam: 'meldpunt', wat: 'hoe men het meldpunt bereikt: een adres van de organisatie, nooit een naam' },
  { naam: 'fg', wat: 'de organisatie van de FG en hoe men die bereikt' },
  {
    naam: 'titel',
    wat: 'titel van het incident, zoals in het register',
    bij: ['ontdekker', ...INTERN, ...VRAGEN],
  },
  { naam: 'aard', wat: 'wat voor incident het is, in één zin', bij: [...MAATREGELEN, 'vragen-leverancier'] },
  {
    naam: 'wat_er_is_gebeurd',
    wat: 'uw eigen uitleg (informeren.uitleg), anders de samenvatting als die over één groep gaat',
    bij: NAAR_BUITEN,
  },
  {
    naam: 'wanneer',
    wat: 'wanneer het gebeurde en sinds wanneer wij het weten',
    bij: [...MAATREGELEN, ...INTERN],
  },
  {
    naam: 'wat_met_gegevens',
    wat: 'of gegevens zijn gezien, veranderd of weg zijn',
    bij: NAAR_BUITEN,
    lijst: 'teksten',
  },
  { naam: 'gegevens', wat: 'de soorten gegevens, in gewone woorden', bij: NAAR_BUITEN, lijst: 'teksten' },
  {
    naam: 'gegevens_misschien',
    wat: 'soorten gegevens waarvan nog niet zeker is of ze erbij zijn',
    bij: NAAR_BUITEN,
    lijst: 'teksten',
  },
  {
    naam: 'gegevens_onvolledig',
    wat: 'een zin als de lijst van gegevens nog niet volledig is, anders leeg',
    bij: NAAR_BUITEN,
  },
  { naam: 'aantal', wat: 'om hoeveel mensen het gaat', bij: ['openbaar', 'pers'] },
  {
    naam: 'gevolgen',
    wat: 'wat de gevolgen kunnen zijn, met hoe waarschijnlijk elk is',
    bij: NAAR_BUITEN,
    lijst: 'teksten',
  },
  { naam: 'gedaan', wat: 'wat al gedaan is', bij: MAATREGELEN, lijst: 'teksten' },
  { naam: 'gepland', wat: 'wat nog gaat gebeuren, met de dag', bij: MAATREGELEN, lijst: 'teksten' },
  { naam: 'zelf_doen', wat: 'wat mensen zelf kunnen doen', bij: AAN_MENSEN, lijst: 'teksten' },
  {
    naam: 'ap',
    wat: 'of het bij de AP is of wordt gemeld; leeg als besloten is dat niet te doen',
    bij: NAAR_BUITEN,
  },
  {
    naam: 'aanhef',
    wat: 'hoe de brief begint, zoals Beste leerling; zonder komma',
    bij: NAAR_BUITEN,
  },
  {
    naam: 'erbij',
    wat: 'hoe iemand weet of zijn gegevens erbij zijn: wij zoeken het uit, of om welke groep het gaat als alles weg is',
    bij: NAAR_BUITEN,
  },
  { naam: 'samenvatting', wat: 'de samenvatting van het register', bij: INTERN },
  {
    naam: 'kort',
    wat: 'soorten gegevens, groepen met aantallen, en wie de gegevens kreeg',
    bij: INTERN,
    lijst: ['wat', 'tekst'],
  },
  { naam: 'uitkomst', wat: 'wat er uit de beslisboom komt', bij: INTERN },
  {
    naam: 'oordeel',
    wat: 'het laatste oordeel met de reden, of dat er nog geen is',
    bij: INTERN,
    lijst: 'teksten',
  },
  { naam: 'advies_fg', wat: 'het advies van de FG', bij: ['cvb'] },
  { naam: 'gevraagd', wat: 'wat van het CvB of de FG wordt gevraagd', bij: INTERN, lijst: 'teksten' },
  {
    naam: 'termijnen',
    wat: 'de termijnen die lopen of voorbij zijn',
    bij: INTERN,
    lijst: ['wat', 'uiterlijk', 'stand'],
  },
  {
    naam: 'als_er_niets_gebeurt',
    wat: 'wat er gebeurt als een termijn verstrijkt',
    bij: ['cvb'],
    lijst: 'teksten',
  },
  {
    naam: 'pad',
    wat: 'de vragen van de beslisboom met hun antwoord, per groep',
    bij: ['fg'],
    lijst: ['groep', 'vraag', 'antwoord', 'waaruit'],
  },
  {
    naam: 'open_vragen',
    wat: 'wat nog open is en de uitkomst kan veranderen',
    bij: ['fg'],
    lijst: ['vraag', 'wie'],
  },
  {
    naam: 'hoofd_hash',
    wat: 'controlegetal van de stand van het register; vastgelegd bij de FG bewijst het wat toen bekend was',
    bij: ['fg'],
  },
  { naam: 'leverancier', wat: 'naam van de leverancier', bij: ['vragen-leverancier'] },
  {
    naam: 'afspraak',
    wat: 'binnen hoeveel uur de leverancier volgens afspraak antwoordt, anders leeg',
    bij: ['vragen-leverancier'],
  },
  {
    naam: 'vragen',
    wat: 'de vragen, met waarom; veld is waar het antwoord komt en hoort niet in de brief',
    bij: VRAGEN,
    lijst: ['vraag', 'waarom', 'veld'],
  },
];

/** The words that a template of this letter may use. */
export const veldenBij = (brief: BriefNaam): readonly Veld[] =>
  velden.filter(({ bij }) => bij === undefined || bij.includes(brief));

import type { Incident } from '../../../schemas/incident.ts';
import { hoofdletter, wordOf } from '../../weergave/text.ts';

/** Short names of what is counted, for tables and charts: a board member reads them, so no keys and no abbreviations. */

type Feiten = NonNullable<Incident['feiten']>;
type Oorzaak = NonNullable<NonNullable<Feiten['oorzaak']>['achterliggend']>[number];

/** Kinds of incident: the twelve choices of the AP form, in its order. */
export const AARD: Readonly<Record<NonNullable<Incident['aard']>, string>> = {
  e_mail_verkeerde_ontvanger: 'E-mail naar de verkeerde ontvanger',
  e_mail_aan_of_cc_in_plaats_van_bcc: 'E-mail met alle adressen zichtbaar',
  post_verkeerde_ontvanger: 'Post naar de verkeerde ontvanger',
  post_geopend_retour: 'Post geopend terug',
  post_kwijt: 'Post kwijt',
  autorisatie_verkeerd: 'Rechten van medewerkers verkeerd',
  netwerkmap_te_breed: 'Map te breed open binnen de organisatie',
  apparaat_drager_papier_kwijt_of_gestolen: 'Apparaat, drager of papier kwijt of gestolen',
  per_ongeluk_gepubliceerd: 'Per ongeluk gepubliceerd',
  hacking_malware_phishing: 'Hacken, malware of phishing',
  verkeerd_dossier: 'In het verkeerde dossier gezet',
  overig: 'Overig',
};

/** What lay behind an incident. */
export const ACHTERLIGGEND: Readonly<Record<Oorzaak, string>> = {
  verkeerde_ontvanger_gekozen: 'verkeerde ontvanger gekozen',
  verkeerde_bijlage: 'verkeerde bijlage',
  bcc_vergeten: 'bcc vergeten',
  niet_nagekeken: 'niet nagekeken',
  rechten_niet_bijgehouden: 'rechten niet bijgehouden',
  verkeerde_instelling: 'verkeerde instelling',
  softwarefout: 'fout in software',
  niet_bijgewerkt: 'software niet bijgewerkt',
  geen_meervoudige_aanmelding: 'geen meervoudige aanmelding',
  zwak_of_gedeeld_wachtwoord: 'zwak of gedeeld wachtwoord',
  identiteit_niet_gecontroleerd: 'niet gecontroleerd wie het was',
  onbewaakt_achtergelaten: 'onbewaakt achtergelaten',
  niet_versleuteld: 'niet versleuteld',
  oud_materiaal_niet_gewist: 'oud materiaal niet gewist',
  procedure_ontbrak: 'er was geen werkwijze',
  procedure_niet_gevolgd: 'werkwijze niet gevolgd',
  geen_uitleg_of_training: 'geen uitleg of training',
  te_druk: 'te druk',
  toegang_na_vertrek: 'toegang na vertrek',
  eigen_rechten_misbruikt: 'eigen rechten misbruikt',
  eigen_apparaat_of_account: 'eigen apparaat of account',
  niet_toegestane_app_of_ai: 'app of AI die niet mag',
  leverancier: 'bij een leverancier',
  stroom_brand_water: 'stroom, brand of water',
  onbekend: 'onbekend',
  anders: 'anders',
};

/** Who or what caused it, in the words of the analysis. */
export const OORZAAK = {
  menselijk: 'Vergissing van een mens',
  technisch: 'Fout in de techniek',
  kwaadwillend_buiten: 'Met opzet, van buiten',
  kwaadwillend_binnen: 'Met opzet, van binnen',
  overmacht: 'Overmacht',
  onbekend: 'Niet bekend',
} as const;

/** How the duty to notify ended. */
export const AFLOOP = {
  gemeld: 'Gemeld bij de AP',
  niet_gemeld: 'Datalek, besloten niet te melden',
  van_ander: 'Datalek van een ander',
  nog_open: 'Datalek, nog niet besloten of gemeld',
  geen_datalek: 'Geen datalek, en niet gemeld',
  nog_niet_bekend: 'Nog niet bekend of het een datalek is',
} as const;

/** Months of the year. */
export const MAANDEN = [
  ['01', 'januari'],
  ['02', 'februari'],
  ['03', 'maart'],
  ['04', 'april'],
  ['05', 'mei'],
  ['06', 'juni'],
  ['07', 'juli'],
  ['08', 'augustus'],
  ['09', 'september'],
  ['10', 'oktober'],
  ['11', 'november'],
  ['12', 'december'],
] as const;

/** How many people, in bands: the most it can be, else the least. Each has its upper border. */
export const BANDEN = [
  ['geen', 'niemand', 0],
  ['een', '1 persoon', 1],
  ['2-10', '2 tot en met 10', 10],
  ['11-50', '11 tot en met 50', 50],
  ['51-100', '51 tot en met 100', 100],
  ['101-500', '101 tot en met 500', 500],
  ['501-1000', '501 tot en met 1.000', 1000],
  ['1001-5000', '1.001 tot en met 5.000', 5000],
  ['meer', 'meer dan 5.000', Number.POSITIVE_INFINITY],
] as const;

/** Were the data unintelligible to whoever got them? */
export const VERSLEUTELD = {
  ja: 'Ja, alles onleesbaar voor anderen',
  deels: 'Deels',
  nee: 'Nee',
  onbekend: 'Niet bekend',
} as const;

/** What the FG thought of not notifying. */
export const FG = {
  eens: 'Eens met niet melden',
  oneens: 'Vond dat er gemeld moest worden',
  geen_advies: 'Gevraagd, geen advies over melden',
  niet_gevraagd: 'Niet gevraagd',
} as const;

/** What became of a decision not to notify. */
export const TERUGBLIK = {
  blijft_staan: 'Het oordeel blijft staan',
  alsnog_gemeld: 'Alsnog gemeld',
  alsnog_geinformeerd: 'Betrokkenen alsnog geïnformeerd',
  was_onjuist: 'Het oordeel was onjuist',
  niet_teruggekeken: 'Nog niet teruggekeken',
} as const;

/** How a measure stands. */
export const MAATREGEL = {
  werkt: 'Klaar, en het werkt',
  werkt_deels: 'Klaar, werkt deels',
  werkt_niet: 'Klaar, werkt niet',
  klaar: 'Klaar, effect niet bekeken',
  te_laat: 'Te laat',
  open: 'Open',
  vervallen: 'Gaat niet door, met reden',
} as const;

/** Where incidents may also come in. */
export const BRON = {
  postbus_meldpunt: 'postbus van het meldpunt',
  helpdesk: 'helpdesk',
  leveranciers: 'leveranciers',
  schoolleiders: 'schoolleiders',
  klachten: 'klachten',
  beheer_van_systemen: 'beheer van systemen',
  anders: 'een andere bron',
} as const;

/** A key of the register as a row of a table names it, with a capital. */
export const alsRij = (sleutel: string): string => hoofdletter(wordOf(sleutel).replace(/^e mail/, 'e-mail'));

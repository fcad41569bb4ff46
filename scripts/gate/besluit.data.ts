/**
 * What the CvB approves: every fact that the beslisboom reads, the judgements, the decisions with their reasons, and
 * kennisname. A list goes through `[]` to each of its items. A list that was in use is never changed: a field that must
 * join makes a list `besluit/2` beside it, and `besluit/1` stays, so that an old approval can be checked for ever.
 */

const aantal = (pad: string) => [`${pad}.min`, `${pad}.max`];

/** Facts, of the incident or of a group that says otherwise. */
const feitvelden: readonly string[] = [
  'informatievoorziening',
  'persoonsgegevens',
  'beveiliging_tekortgeschoten',
  'aantasting.vertrouwelijkheid',
  'aantasting.integriteit',
  'aantasting.beschikbaarheid',
  'oorzaak.opzet',
  'oorzaak.dader',
  'oorzaak.aanval',
  'drager',
  'blootstelling.van',
  'blootstelling.tot',
  'blootstelling.duurt_voort',
  'inzage',
  'weggehaald',
  'sporen_gewist',
  'bewijs.[].soort',
  'bewijs.[].waarover',
  'verspreiding.omvang',
  ...aantal('verspreiding.aantal'),
  'verspreiding.gevonden_door_zoekmachine',
  'ontvangers.[].soort',
  ...aantal('ontvangers.[].aantal'),
  'ontvangers.[].bekend',
  'ontvangers.[].gelezen',
  'ontvangers.[].houding',
  'ontvangers.[].verhouding_tot_betrokkene',
  'ontvangers.[].vaste_relatie_met_ons',
  'ontvangers.[].bedoeling',
  'ontvangers.[].geheimhouding',
  'ontvangers.[].verwijdering',
  'ontvangers.[].doorgestuurd',
  'bescherming.vorm',
  'bescherming.dekking',
  'bescherming.sleutel',
  'bescherming.stand_der_techniek',
  'bescherming.apparaat',
  'bescherming.op_afstand_gewist',
  'bescherming.aanmelding_opgeslagen',
  'bescherming.toegang_ingetrokken',
  'bescherming.leesbare_rest',
  ...aantal('beschikbaarheid.minuten'),
  'beschikbaarheid.gepland',
  'beschikbaarheid.hersteld',
  'beschikbaarheid.definitief_kwijt',
  'beschikbaarheid.backup',
  ...aantal('beschikbaarheid.hersteltijd_uren'),
  'beschikbaarheid.enig_exemplaar',
  'dienst_geraakt',
  'integriteit.wijziging',
  'integriteit.gebruikt',
  'gegevens.[].soort',
  'gegevens.[].aanwezig',
  'gegevens.[].mate',
  'gegevens_volledig',
  'rijkdom_per_persoon',
  'misbruikbaar_voor',
  'inlog_werkt_nog',
  'inlog_elders_bruikbaar',
  'herleidbaarheid',
  'al_openbaar',
  'verouderd',
  'misbruik_gezien',
  'structurele_fout',
  'gevolgen_inbreuk.[].soort',
  'gevolgen_inbreuk.[].kans',
  'gevolgen_inbreuk.[].ernst',
  'gevolgen_inbreuk.[].blijvend',
  'gevolgen_personen.[].soort',
  'gevolgen_personen.[].kans',
  'gevolgen_personen.[].ernst',
  'gevolgen_personen.[].blijvend',
  'maatregelen_na.[].neemt_risico_weg',
  'maatregelen_na.[].bewijs',
  'bereikbaar.wie',
  'in_keten_gedeeld',
  'afpersing.betaald',
];

const feiten = (pad: string) => feitvelden.map((naam) => `${pad}.${naam}`);

const oordeel = (pad: string) => [`${pad}.antwoord`, `${pad}.reden`];
const informeren = (pad: string) => [...oordeel(pad), `${pad}.gronden`];

/** The first list. */
const besluit1: readonly string[] = [
  'id',
  'soort',
  // What becomes an exercise is never notified again.
  'oefening',
  'onze_rol',
  'aard',
  'tijdlijn.kennisname',
  'organisaties.[].hoedanigheid',
  'organisaties.[].dekt_onze_gegevens',
  ...feiten('feiten'),
  'groepen.[].sleutel',
  'groepen.[].soort',
  ...aantal('groepen.[].aantal_eigen'),
  ...aantal('groepen.[].aantal_totaal'),
  'groepen.[].minderjarig',
  'groepen.[].kwetsbaar',
  'groepen.[].onze_rol',
  'groepen.[].omstandigheden.[].soort',
  'groepen.[].omstandigheden.[].aanwezig',
  ...feiten('groepen.[].afwijkende_feiten'),
  'groepen_volledig',
  ...aantal('aantal_betrokkenen.eigen'),
  ...aantal('aantal_betrokkenen.totaal'),
  'beoordelingen.[].soort',
  'beoordelingen.[].nieuw_feit',
  'beoordelingen.[].groepen.[].groep',
  ...oordeel('beoordelingen.[].groepen.[].risico_onwaarschijnlijk'),
  ...oordeel('beoordelingen.[].groepen.[].hoog_risico'),
  ...oordeel('beoordelingen.[].groepen.[].vooraf_onbegrijpelijk'),
  ...oordeel('beoordelingen.[].groepen.[].risico_weggenomen'),
  ...oordeel('beoordelingen.[].groepen.[].wettelijke_reden'),
  'beoordelingen.[].groepen.[].wettelijke_reden_grond',
  'beoordelingen.[].groepen.[].wettelijke_reden_tot',
  ...oordeel('beoordelingen.[].groepen.[].onevenredige_inspanning'),
  ...informeren('beoordelingen.[].groepen.[].informeren'),
  ...oordeel('beoordelingen.[].ap'),
  ...informeren('beoordelingen.[].betrokkenen'),
  'beoordelingen.[].geen_datalek_reden',
  'beoordelingen.[].reden_bij_tegenspraak',
  'beoordelingen.[].afwijking_protocol.van',
  'beoordelingen.[].afwijking_protocol.reden',
  'beoordelingen.[].advies_fg.reden_niet_opgevolgd',
];

/**
 * Where `onbekend` and empty say something else than a field that is absent: what a group says for itself takes the
 * place of what is said of all, and a kind of data that is named is there unless somebody doubts it.
 */
export const onbekendIsAntwoord: readonly string[] = ['afwijkende_feiten', 'aanwezig'];

/** Every list that was ever in use. */
export const beslissendeVelden = { 'besluit/1': besluit1 } as const;

/** Name of a list. */
export type Lijst = keyof typeof beslissendeVelden;

/** The list by which new approvals are given. */
export const NU_GELDEND: Lijst = 'besluit/1';

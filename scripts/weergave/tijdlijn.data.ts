import type { FaseId } from '../protocol/fasen/fasen.data.ts';

/** A moment of an incident as the timeline tells it. */
export interface Gebeurtenis {
  /** Place in the file; `[]` for the items of a list. */
  readonly veld: string;
  readonly fase: FaseId;
  /** What happened at that moment. */
  readonly wat: string;
  /** Who: a field beside the moment, or a role that is always the same. */
  readonly wie?: { readonly veld: string } | { readonly rol: string };
  /** A field beside the moment that says more. */
  readonly meer?: string;
}

const met = (veld: string) => ({ veld });
const rol = (naam: string) => ({ rol: naam });

/** The moments that a timeline shows, by phase of the protocol (§4). Periods that facts are about are not acts and stay out. */
export const gebeurtenissen: readonly Gebeurtenis[] = [
  { veld: 'tijdlijn.inbreuk_begin', fase: 'ontdekken', wat: 'De inbreuk begon' },
  { veld: 'tijdlijn.inbreuk_einde', fase: 'ontdekken', wat: 'De inbreuk hield op' },
  { veld: 'tijdlijn.eerste_signaal', fase: 'ontdekken', wat: 'Het eerste teken' },
  {
    veld: 'tijdlijn.kennisname',
    fase: 'ontdekken',
    wat: 'Kennisname: vanaf hier lopen de 72 uur',
    wie: met('kennisname_door'),
  },
  { veld: 'tijdlijn.bij_meldpunt', fase: 'ontdekken', wat: 'Binnen bij het meldpunt' },
  { veld: 'ontdekking.bron_onderzocht_op', fase: 'ontdekken', wat: 'De bron van het signaal is onderzocht' },
  { veld: 'tijdlijn.geregistreerd', fase: 'inventariseren', wat: 'In het register gezet' },
  {
    veld: 'navragen.[].gevraagd_op',
    fase: 'inventariseren',
    wat: 'Vragen gesteld',
    wie: met('aan'),
    meer: 'waarover',
  },
  { veld: 'navragen.[].beantwoord_op', fase: 'inventariseren', wat: 'Antwoord gekregen', wie: met('aan') },
  {
    veld: 'organisaties.[].wist_het_op',
    fase: 'inventariseren',
    wat: 'De andere organisatie wist het',
    wie: met('leverancier'),
  },
  {
    veld: 'organisaties.[].liet_verwerker_weten_op',
    fase: 'inventariseren',
    wat: 'De subverwerker liet het onze verwerker weten',
    wie: met('subverwerker'),
  },
  {
    veld: 'organisaties.[].liet_weten_op',
    fase: 'inventariseren',
    wat: 'De andere organisatie liet het ons weten',
    wie: met('leverancier'),
  },
  {
    veld: 'organisaties.[].wij_lieten_weten_op',
    fase: 'inventariseren',
    wat: 'Wij lieten het de andere organisatie weten',
    wie: met('leverancier'),
  },
  {
    veld: 'feiten.bewijs.[].vastgesteld_op',
    fase: 'inventariseren',
    wat: 'Bewijs vastgesteld',
    wie: met('door'),
    meer: 'soort',
  },
  { veld: 'feiten.verspreiding.offline_sinds', fase: 'repareren', wat: 'Wat openbaar stond is weggehaald' },
  { veld: 'feiten.bescherming.toegang_ingetrokken', fase: 'repareren', wat: 'De toegang is ingetrokken' },
  {
    veld: 'feiten.bescherming.op_afstand_gewist_op',
    fase: 'repareren',
    wat: 'Het apparaat is op afstand gewist',
  },
  {
    veld: 'feiten.ontvangers.[].verwijderd_op',
    fase: 'repareren',
    wat: 'Een ontvanger verwijderde de gegevens',
    wie: met('soort'),
  },
  {
    veld: 'feiten.maatregelen_na.[].moment',
    fase: 'repareren',
    wat: 'Maatregel tegen de gevolgen',
    meer: 'omschrijving',
  },
  {
    veld: 'feiten.keten.[].ingelicht_op',
    fase: 'informeren',
    wat: 'Een organisatie in de keten is ingelicht',
  },
  { veld: 'beoordelingen.[].moment', fase: 'beoordelen', wat: 'Beoordeeld', wie: met('door'), meer: 'soort' },
  { veld: 'beoordelingen.[].nieuw_feit_bekend_op', fase: 'beoordelen', wat: 'Een nieuw feit werd bekend' },
  { veld: 'beoordelingen.[].advies_fg.gevraagd_op', fase: 'beoordelen', wat: 'Advies gevraagd aan de FG' },
  {
    veld: 'beoordelingen.[].advies_fg.ontvangen_op',
    fase: 'beoordelen',
    wat: 'De FG adviseerde',
    wie: rol('fg'),
  },
  {
    veld: 'beoordelingen.[].overleg_cvb.moment',
    fase: 'beoordelen',
    wat: 'Overleg met het CvB',
    wie: rol('cvb'),
  },
  {
    veld: 'beoordelingen.[].overleg_cvb.bekrachtigd_op',
    fase: 'beoordelen',
    wat: 'Het CvB bekrachtigde',
    wie: rol('cvb'),
  },
  {
    veld: 'beoordelingen.[].afwijking_protocol.cvb_akkoord_op',
    fase: 'beoordelen',
    wat: 'Het CvB ging akkoord met afwijken van het protocol',
    wie: rol('cvb'),
  },
  {
    veld: 'terugblikken.[].moment',
    fase: 'beoordelen',
    wat: 'Teruggekeken op niet melden of niet informeren',
    wie: met('door'),
  },
  { veld: 'meldingen.[].moment', fase: 'melden', wat: 'Melding bij de AP', wie: met('door'), meer: 'soort' },
  { veld: 'meldingen.[].cvb_ingelicht_op', fase: 'melden', wat: 'Het CvB is ingelicht over de melding' },
  { veld: 'meldingen.[].fg_ingelicht_op', fase: 'melden', wat: 'De FG is ingelicht over de melding' },
  { veld: 'contact_ap.[].moment', fase: 'melden', wat: 'Contact met de AP', meer: 'soort' },
  { veld: 'contact_ap.[].beantwoord_op', fase: 'melden', wat: 'Antwoord gestuurd aan de AP' },
  {
    veld: 'andere_kennisgevingen.[].moment',
    fase: 'melden',
    wat: 'Bericht aan een andere instantie',
    meer: 'aan',
  },
  { veld: 'ingelicht.[].moment', fase: 'melden', wat: 'Ingelicht', wie: met('rol'), meer: 'waarover' },
  { veld: 'herstel.gevraagd_op', fase: 'repareren', wat: 'De technicus is gevraagd', wie: met('technicus') },
  { veld: 'herstel.deskundige.moment', fase: 'repareren', wat: 'Bepaald of een externe deskundige nodig is' },
  {
    veld: 'herstel.oorzaak_gevonden_op',
    fase: 'repareren',
    wat: 'De oorzaak is gevonden',
    wie: met('technicus'),
  },
  {
    veld: 'herstel.ingedamd_op',
    fase: 'repareren',
    wat: 'Het lek was tijdelijk dicht',
    wie: met('technicus'),
  },
  { veld: 'herstel.verholpen_op', fase: 'repareren', wat: 'De oorzaak is verholpen', wie: met('technicus') },
  {
    veld: 'maatregelen.[].afgesproken_op',
    fase: 'vastleggen',
    wat: 'Maatregel afgesproken',
    wie: met('eigenaar'),
    meer: 'omschrijving',
  },
  {
    veld: 'maatregelen.[].gereed_op',
    fase: 'repareren',
    wat: 'Maatregel gereed',
    wie: met('eigenaar'),
    meer: 'omschrijving',
  },
  {
    veld: 'maatregelen.[].effect_gecontroleerd_op',
    fase: 'repareren',
    wat: 'Gekeken of de maatregel werkt',
    wie: met('eigenaar'),
    meer: 'omschrijving',
  },
  { veld: 'informeren.overleg_communicatie.moment', fase: 'informeren', wat: 'Overleg met communicatie' },
  {
    veld: 'informeren.overleg_voorzitter_cvb.moment',
    fase: 'informeren',
    wat: 'Overleg met de voorzitter van het CvB',
  },
  {
    veld: 'informeren.rondes.[].gepland_op',
    fase: 'informeren',
    wat: 'Informeren gepland',
    wie: met('gericht_aan'),
  },
  {
    veld: 'informeren.rondes.[].gedaan_op',
    fase: 'informeren',
    wat: 'Betrokkenen geïnformeerd',
    wie: met('gericht_aan'),
  },
  {
    veld: 'informeren.rondes.[].tweede_poging_op',
    fase: 'informeren',
    wat: 'Opnieuw geprobeerd',
    wie: met('gericht_aan'),
  },
  { veld: 'informeren.openbare_mededeling.moment', fase: 'informeren', wat: 'Openbare mededeling geplaatst' },
  {
    veld: 'informeren.pers.cvb_koos_op',
    fase: 'informeren',
    wat: 'Het CvB koos over een persbericht',
    wie: rol('cvb'),
  },
  {
    veld: 'informeren.ontdekker_op',
    fase: 'vastleggen',
    wat: 'De ontdekker kreeg de samenvatting van de maatregelen',
  },
  { veld: 'afsluiting.gesloten_op', fase: 'vastleggen', wat: 'Gesloten', wie: met('door') },
  { veld: 'afsluiting.heropend.[].moment', fase: 'vastleggen', wat: 'Weer geopend', meer: 'reden' },
];

import type { FeitenVanGroep } from '../beeld.ts';

export type Gegeven = NonNullable<FeitenVanGroep['gegevens']>[number];
export type SoortGegeven = Gegeven['soort'];

/**
 * How heavy a kind of data weighs by itself. 1: ordinary (who somebody is, how to reach them). 2: says something of
 * a life (marks, work, money in part). 3: sensitive, or enough for fraud (AVG art. 9 and 10; EDPB 9/2022 §IV;
 * protocol §4 fase 3).
 */
export interface Zwaarte {
  readonly gewicht: 1 | 2 | 3;
  /** Does it weigh less when the data say little? An identifier says what it says. */
  readonly naarMate: boolean;
  /** AVG art. 9 or 10. */
  readonly bijzonder?: true;
  /** Class of the ENISA methodology. */
  readonly enisa: 'gewoon' | 'gedrag' | 'financieel' | 'gevoelig';
}

const gewoon: Zwaarte = { gewicht: 1, naarMate: false, enisa: 'gewoon' };
const leven: Zwaarte = { gewicht: 2, naarMate: true, enisa: 'gewoon' };
const gedrag: Zwaarte = { gewicht: 2, naarMate: true, enisa: 'gedrag' };
const geld: Zwaarte = { gewicht: 3, naarMate: true, enisa: 'financieel' };
const nummer: Zwaarte = { gewicht: 3, naarMate: false, enisa: 'financieel' };
const gevoelig: Zwaarte = { gewicht: 3, naarMate: true, enisa: 'gevoelig' };
const bijzonder: Zwaarte = { gewicht: 3, naarMate: true, bijzonder: true, enisa: 'gevoelig' };

/** Every kind that the schema knows. */
export const zwaarte: Readonly<Record<SoortGegeven, Zwaarte>> = {
  naam: gewoon,
  geslacht: gewoon,
  geboortedatum_of_leeftijd: gewoon,
  contactgegevens: gewoon,
  adres: gewoon,
  e_mailadres: gewoon,
  telefoonnummer: gewoon,
  onderwijsnummer: nummer,
  leerlingnummer: gewoon,
  schuilnaam: gewoon,
  klant_of_contract: gewoon,
  gebruikers_of_klantnummer: gewoon,
  opleiding_of_loopbaan: gewoon,
  kenteken: gewoon,
  arbeidsgegevens: leven,
  geboorteplaats_of_nationaliteit: gewoon,
  burgerlijke_staat_of_gezin: leven,
  anders: gewoon,
  cijfers: leven,
  toets_advies: leven,
  examenwerk: leven,
  verzuim: leven,
  gezag: leven,
  beeld: leven,
  geluid: leven,
  sollicitatie: leven,
  communicatie: leven,
  salaris: { ...leven, enisa: 'financieel' },
  beoordeling: leven,
  bankrekening: { ...leven, enisa: 'financieel' },
  locatie: gedrag,
  gedrag,
  surf_of_verkeersgegevens: { ...gedrag, gewicht: 3 },
  bsn: nummer,
  identiteitsbewijs: nummer,
  creditcard: nummer,
  toegangsgegevens: { ...nummer, enisa: 'gewoon' },
  financieel: geld,
  schulden: geld,
  uitkering: geld,
  zorgdossier: gevoelig,
  thuissituatie: gevoelig,
  jeugdhulp_of_veiligheid: gevoelig,
  strafrechtelijk: bijzonder,
  ras_of_afkomst: bijzonder,
  politiek: bijzonder,
  religie_of_levensovertuiging: bijzonder,
  vakbond: bijzonder,
  seksueel: bijzonder,
  gezondheid: bijzonder,
  genetisch: bijzonder,
  biometrisch: bijzonder,
};

import type { Incident } from '../../../schemas/incident.ts';

type Soort = NonNullable<NonNullable<Incident['feiten']>['gegevens']>[number]['soort'];

/** A row of the form about personal data, with the kinds of the register that it stands for. */
export interface Rij {
  readonly soorten: readonly Soort[];
  /** Kinds that often bring this one along: as long as nobody looked, the row is not "nee". Never makes it "ja". */
  readonly misschienBij?: readonly Soort[];
}

/** Rows of §4.1 and §4.2. A kind that is in no row stands under "anders". */
export const rijen = {
  gegevens_naam: { soorten: ['naam', 'schuilnaam'] },
  gegevens_geslacht_geboorte: { soorten: ['geslacht', 'geboortedatum_of_leeftijd'] },
  gegevens_bsn: { soorten: ['bsn'], misschienBij: ['identiteitsbewijs', 'onderwijsnummer'] },
  gegevens_contact: { soorten: ['contactgegevens', 'adres', 'e_mailadres', 'telefoonnummer'] },
  gegevens_toegang: {
    soorten: ['toegangsgegevens', 'gebruikers_of_klantnummer', 'leerlingnummer', 'onderwijsnummer'],
  },
  gegevens_financieel: {
    soorten: ['financieel', 'bankrekening', 'creditcard', 'schulden', 'uitkering', 'salaris'],
  },
  gegevens_id_bewijs: { soorten: ['identiteitsbewijs'] },
  gegevens_locatie: { soorten: ['locatie'] },
  gegevens_strafrechtelijk: { soorten: ['strafrechtelijk'], misschienBij: ['jeugdhulp_of_veiligheid'] },
  gegevens_afkomst: { soorten: ['ras_of_afkomst'] },
  gegevens_politiek: { soorten: ['politiek'] },
  gegevens_religie: { soorten: ['religie_of_levensovertuiging'] },
  gegevens_vakbond: { soorten: ['vakbond'] },
  gegevens_seksueel: { soorten: ['seksueel'] },
  gegevens_gezondheid: {
    soorten: ['gezondheid'],
    misschienBij: ['zorgdossier', 'jeugdhulp_of_veiligheid', 'verzuim'],
  },
  gegevens_genetisch: { soorten: ['genetisch'] },
  gegevens_biometrisch: { soorten: ['biometrisch'] },
} as const satisfies Record<string, Rij>;

/** Rows that the form of 2021 takes apart. */
export const fijneRijen = {
  gegevens_alleen_naam: { soorten: ['naam', 'schuilnaam'] },
  gegevens_geslacht: { soorten: ['geslacht'] },
  gegevens_geboorte: { soorten: ['geboortedatum_of_leeftijd'] },
  gegevens_adres: { soorten: ['adres'], misschienBij: ['contactgegevens'] },
  gegevens_e_mailadres: { soorten: ['e_mailadres'], misschienBij: ['contactgegevens'] },
  gegevens_telefoon: { soorten: ['telefoonnummer'], misschienBij: ['contactgegevens'] },
  gegevens_iban: { soorten: ['bankrekening'], misschienBij: ['financieel', 'salaris'] },
  gegevens_creditcard: { soorten: ['creditcard'], misschienBij: ['financieel'] },
  gegevens_schulden: { soorten: ['schulden'], misschienBij: ['financieel'] },
  gegevens_uitkering: { soorten: ['uitkering'], misschienBij: ['financieel'] },
  gegevens_financieel_anders: { soorten: ['financieel', 'salaris'] },
} as const satisfies Record<string, Rij>;

/** Kinds of data in everyday words, for "anders, namelijk". */
export const soortTekst: Readonly<Partial<Record<Soort, string>>> = {
  cijfers: 'cijfers en resultaten',
  toets_advies: 'toetsen en adviezen',
  zorgdossier: 'dossier over zorg of begeleiding',
  verzuim: 'verzuim',
  gedrag: 'gedrag',
  thuissituatie: 'thuissituatie',
  beeld: 'foto’s of video’s',
  beoordeling: 'beoordeling van werk',
  sollicitatie: 'sollicitatie',
  communicatie: 'berichten, zoals e-mails',
  surf_of_verkeersgegevens: 'gegevens over internetgebruik',
  klant_of_contract: 'gegevens over een contract',
  opleiding_of_loopbaan: 'opleiding of loopbaan',
  geboorteplaats_of_nationaliteit: 'geboorteplaats of nationaliteit',
  burgerlijke_staat_of_gezin: 'burgerlijke staat of gezin',
  gezag: 'wie het gezag heeft',
  kenteken: 'kenteken',
  arbeidsgegevens: 'gegevens over het werk',
  examenwerk: 'examenwerk',
  jeugdhulp_of_veiligheid: 'jeugdhulp of veiligheid thuis',
  geluid: 'geluidsopnamen',
  anders: 'andere gegevens',
  onderwijsnummer: 'onderwijsnummer',
  leerlingnummer: 'leerlingnummer',
};

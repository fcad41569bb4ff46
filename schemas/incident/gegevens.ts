import { choice, fact, group, line, list, yesNoUnknown } from '../fields.ts';

/**
 * Kinds of personal data: the lists of the AP form (Bijlage 1 §4.1 and §4.2, the finer ones of the
 * form since 2021) and those that matter in a school.
 */
const SOORTEN_GEGEVENS = [
  // AP form §4.1
  'naam',
  'geslacht',
  'geboortedatum_of_leeftijd',
  'bsn',
  'contactgegevens',
  'adres',
  'e_mailadres',
  'telefoonnummer',
  'toegangsgegevens',
  'financieel',
  'bankrekening',
  'creditcard',
  'schulden',
  'uitkering',
  'identiteitsbewijs',
  'locatie',
  'strafrechtelijk',
  // AP form §4.2, bijzondere persoonsgegevens (AVG art. 9)
  'ras_of_afkomst',
  'politiek',
  'religie_of_levensovertuiging',
  'vakbond',
  'seksueel',
  'gezondheid',
  'genetisch',
  'biometrisch',
  // school and work
  'onderwijsnummer',
  'leerlingnummer',
  'cijfers',
  'toets_advies',
  'zorgdossier',
  'verzuim',
  'gedrag',
  'thuissituatie',
  'beeld',
  'salaris',
  'beoordeling',
  'sollicitatie',
  'communicatie',
  'surf_of_verkeersgegevens',
  'klant_of_contract',
  'schuilnaam',
  'opleiding_of_loopbaan',
  'gebruikers_of_klantnummer',
  'geboorteplaats_of_nationaliteit',
  'burgerlijke_staat_of_gezin',
  'gezag',
  'kenteken',
  'arbeidsgegevens',
  'examenwerk',
  'jeugdhulp_of_veiligheid',
  'geluid',
  'anders',
] as const;

/** One kind of personal data in the breach. AP form §4.1–4.2, protocol §4 fase 2. */
const gegeven = group('Een soort persoonsgegevens die geraakt is', {
  soort: choice(
    'Welk soort gegevens. Staat het er niet bij? Kies anders en omschrijf het.',
    SOORTEN_GEGEVENS,
  ),
  aanwezig: yesNoUnknown(
    'Zit dit soort gegevens erin? Weglaten betekent ja; onbekend wordt in het formulier "nog niet bekend".',
  ).optional(),
  mate: fact(
    'Hoeveel de gegevens verraden: terloops (komt zijdelings voor), beperkt, of wezenlijk. Belangrijk bij bijzondere, strafrechtelijke en financiële gegevens.',
    ['terloops', 'beperkt', 'wezenlijk'],
  ).optional(),
  omschrijving: line('Wat het precies is, zonder de gegevens zelf te noemen', 300).optional(),
});

/** The kinds of data, and whether the list is complete. */
export const gegevens = list(
  'Welke soorten persoonsgegevens zijn geraakt (AP-formulier §4.1 en §4.2)',
  gegeven,
  60,
);

import { fact, group, key, line, list, range, yesNoUnknown } from '../fields.ts';
import { feiten } from './feiten.ts';

/** A circumstance that makes the risk for (some in) a group different. Per group, never per person. */
const omstandigheid = group('Omstandigheid in deze groep die het risico anders maakt', {
  soort: fact('Welke omstandigheid', [
    'geheim_adres',
    'persoonsbeveiliging',
    'opvang',
    'jeugdbescherming',
    'gezagsconflict',
    'speciaal_onderwijs',
    'stigma',
    'asiel',
    'ziekte_of_verslaving',
    'schulden',
    'anders',
  ]),
  aanwezig: yesNoUnknown('Komt dit in de groep voor'),
  omschrijving: line('Toelichting zonder personen', 300).optional(),
});

/** A group of people whose data were hit (AP form §5, protocol §4 fase 2). */
const betrokkenengroep = group('Een groep mensen van wie gegevens zijn geraakt. Geen namen.', {
  sleutel: key('Korte sleutel waarmee de beoordeling naar deze groep verwijst, zoals leerlingen'),
  soort: fact('Wat voor mensen (AP-formulier §5)', [
    'leerling_onder_16',
    'leerling_16_17',
    'leerling_18_plus',
    'leerling_leeftijd_onbekend',
    'aangemelde_leerling',
    'student',
    'oud_leerling',
    'ouder_of_verzorger',
    'medewerker',
    'oud_medewerker',
    'stagiair_of_vrijwilliger',
    'bestuur_of_toezicht',
    'sollicitant',
    'klant_of_relatie',
    'patient_of_client',
    'gebruiker_van_dienst',
    'inwoner',
    'overledene',
    'derde',
  ]),
  omschrijving: line(
    'Omschrijf de groep (AP-formulier §5); niet zo precies dat u één persoon aanwijst',
    500,
  ).optional(),
  aantal_eigen: range('Aantal mensen van ons eigen bestuur', 'personen').optional(),
  aantal_totaal: range('Aantal mensen in totaal, ook van andere organisaties', 'personen').optional(),
  minderjarig: fact('Zijn het minderjarigen (jonger dan 18)', ['ja', 'deels', 'nee']).optional(),
  kwetsbaar: fact('Zijn het mensen uit een kwetsbare groep', ['ja', 'deels', 'nee']).optional(),
  onze_rol: fact('Onze rol voor de gegevens van deze groep, als die anders is dan bij het incident', [
    'verantwoordelijke',
    'gezamenlijk',
    'verwerker',
    'ontvanger',
  ]).optional(),
  omstandigheden: list('Omstandigheden die het risico anders maken', omstandigheid, 15).optional(),
  afwijkende_feiten: feiten.optional(),
});

/** The groups together. */
export const groepen = list('De groepen mensen van wie gegevens zijn geraakt', betrokkenengroep, 20);

/** Are the groups, all together, known to be complete? */
export const groepenVolledig = yesNoUnknown('Zijn dit alle groepen, of kan er nog een bij komen');

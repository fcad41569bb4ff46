import { choice, count, group, line, list, sha256, verwijzing, yesNo } from '../fields.ts';
import { day, pastDay } from '../moments.ts';

/** Who can read the register (an auditor asks). */
export const lezer = group('Wie het register kan lezen', {
  wie: line('Functie of groep, geen naam', 120),
  van: day('Vanaf wanneer'),
  tot: day('Tot en met wanneer').optional(),
});

/** How we know that the register is complete (an auditor asks). */
export const afstemming = group(
  'Een vergelijking van het register met waar incidenten ook kunnen binnenkomen',
  {
    bron: choice('Waarmee het register is vergeleken', [
      'postbus_meldpunt',
      'helpdesk',
      'leveranciers',
      'schoolleiders',
      'klachten',
      'beheer_van_systemen',
      'anders',
    ]),
    omschrijving: line('Toelichting', 300).optional(),
    van: day('Begin van de periode'),
    tot: day('Einde van de periode'),
    gedaan_op: pastDay('Wanneer vergeleken is'),
    door: verwijzing('Sleutel van de rolhouder', 'rolhouder').optional(),
    gevonden: count('Hoeveel incidenten die bron noemt').optional(),
    ontbraken: count('Hoeveel daarvan nog niet in het register stonden').optional(),
  },
);

/** What was done so that people recognise an incident and say so (an auditor asks). */
export const bewustwording = group('Uitleg of training over incidenten herkennen', {
  dag: pastDay('Wanneer'),
  wat: line('Wat er is gedaan', 200),
  voor_wie: line('Voor welke groep', 120),
  aantal: count('Hoeveel mensen meededen').optional(),
});

/** The host of the register as a processor. */
export const hosting = group('De partij waar het register staat', {
  partij: line('Naam van de organisatie', 120),
  plaats: line('In welk land de gegevens staan', 80).optional(),
  subverwerkers: list('Subverwerkers', line('Naam van een organisatie', 160), 40).optional(),
  overeenkomst: line('Waar de verwerkersovereenkomst ligt', 200).optional(),
  doorgifte: line('Doorgifte buiten de EER en waarop die steunt', 300).optional(),
  in_register_art30: yesNo(
    'Staat dit register zelf in het register van verwerkingsactiviteiten (AVG art. 30)',
  ).optional(),
});

/** The annual analysis as an act (protocol §5); its figures are computed, its conclusions stand in its own file. */
export const jaaranalyse = group('Een jaaranalyse (protocol §5)', {
  jaar: count('Over welk jaar', 2099),
  door: verwijzing('Sleutel van de rolhouder die haar maakte', 'rolhouder').optional(),
  cvb_ingelicht_op: pastDay('Wanneer het CvB erover is ingelicht (protocol §5)').optional(),
  cvb_goedgekeurd_op: pastDay(
    'Wanneer het CvB haar goedkeurde. Een eigen keuze: het protocol vraagt alleen dat het CvB haar kent',
  ).optional(),
  cijfers_sha256: sha256(
    'Controlegetal van de cijfers die zijn voorgelegd, zoals jaaranalyse ze vastlegde',
  ).optional(),
  verwijzing: line('Waar het verslag van die bespreking ligt', 200).optional(),
});

/** Totals of a year from before this register, as another list or an annual report gave them. */
export const eerderJaar = group('De totalen van een jaar van vóór dit register', {
  jaar: count('Over welk jaar', 2099),
  incidenten: count('Hoeveel beveiligingsincidenten').optional(),
  datalekken: count('Hoeveel datalekken').optional(),
  gemeld_ap: count('Hoeveel er zijn gemeld bij de AP').optional(),
  betrokkenen_geinformeerd: count('Bij hoeveel incidenten betrokkenen zijn geïnformeerd').optional(),
  bron: line('Waar deze getallen staan, zoals een jaarverslag', 200),
});

/** What the GMR was asked (staff and parents have a say in how people are watched or registered). */
export const medezeggenschap = group('De medezeggenschap (GMR) over dit register', {
  instemming: choice('Is instemming gevraagd en gekregen', ['ja', 'nee', 'gevraagd', 'niet_nodig']),
  op: pastDay('Wanneer de GMR antwoordde').optional(),
  reden: line('Bij niet nodig of nee: waarom', 300).optional(),
  verwijzing: line('Waar het antwoord ligt', 200).optional(),
});

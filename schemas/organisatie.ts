import type { z } from 'zod';
import {
  choice,
  count,
  day,
  email,
  group,
  key,
  kvkNumber,
  line,
  list,
  moment,
  schemaVersion,
  story,
  yesNo,
} from './fields.ts';

/** A school or office of the board. */
const vestiging = group('Een vestiging', {
  sleutel: key('Korte sleutel, zoals school-noord'),
  naam: line('Naam van de vestiging', 120),
  plaats: line('Plaats', 80).optional(),
  brin: line('BRIN-nummer', 8).optional(),
  soort: choice('Soort onderwijs', [
    'po',
    'so',
    'vo',
    'vso',
    'mbo',
    'kantoor',
    'opvang',
    'anders',
  ]).optional(),
});

/** Somebody who acts for the board, by key and function; never by name. */
const rolhouder = group('Een rolhouder: sleutel en functie, nooit een naam', {
  sleutel: key('Korte sleutel, zoals cvb-1'),
  functie: line('Functie zoals die in stukken staat, zoals voorzitter College van Bestuur', 120),
  rol: choice('Rol volgens het protocol (§4)', [
    'privacy_officer',
    'cvb',
    'fg',
    'technicus',
    'hoofd_ict',
    'communicatie',
    'beheerder',
    'externe_deskundige',
  ]),
  forge_id: count(
    'Nummer van het account op de forge; een naam van een account kan veranderen, dit nummer niet',
  ).optional(),
  van: day('Vanaf wanneer'),
  tot: day('Tot en met wanneer').optional(),
  vervangt: key('Sleutel van de rolhouder die deze vervangt').optional(),
  mandaat: group('Het stuk waarmee het mandaat is gegeven', {
    document: line('Waar het mandaat staat', 200),
    van: day('Vanaf wanneer'),
    tot: day('Tot en met wanneer').optional(),
  }).optional(),
});

/** The protocol that governs; contradictory dates are all kept, the board chooses. */
const protocol = group('Het protocol informatiebeveiligingsincidenten en datalekken', {
  versie: line('Versie', 20),
  status: choice('Status', ['ontwerp', 'controle', 'aangeboden', 'goedgekeurd', 'vastgesteld', 'vervallen']),
  fg_controle: day('Wanneer de FG het heeft bekeken').optional(),
  gmr: day('Wanneer de GMR akkoord ging').optional(),
  vastgesteld: list('Elke dag die het protocol noemt als dag van vaststellen', day('Dag'), 5).optional(),
  in_werking: day('De dag die het bestuur kiest als begin van de werking').optional(),
  evaluatie_voor: day('Wanneer de evaluatie klaar moet zijn').optional(),
  evaluatie_lezing: line('Hoe die dag is gelezen, als het protocol haar niet noemt', 200).optional(),
  beslisboom_vastgesteld_op: day(
    'Wanneer het CvB de beslisboom heeft vastgesteld, op advies van de FG',
  ).optional(),
  regels_vastgesteld_op: day(
    'Wanneer het CvB de regels van dit register heeft vastgesteld, op advies van de FG',
  ).optional(),
});

/** What a board may set. */
const instellingen = group('Wat het bestuur zelf kiest', {
  goedkeuringen_nodig: count('Hoeveel leden van het CvB moeten goedkeuren; zonder keuze één', 9).optional(),
  bewaartermijn_jaren: count('Hoeveel jaar een incident bewaard blijft na afsluiten', 100).optional(),
  extra_feestdagen: list(
    'Dagen die bij Koninklijk Besluit met een feestdag zijn gelijkgesteld (Algemene termijnenwet art. 3 lid 3)',
    group('Een dag', { dag: day('De dag'), bron: line('Het besluit waarin het staat', 200) }),
    60,
  ).optional(),
});

/** Who can read the register (an auditor asks). */
const lezer = group('Wie het register kan lezen', {
  wie: line('Functie of groep, geen naam', 120),
  van: day('Vanaf wanneer'),
  tot: day('Tot en met wanneer').optional(),
});

/** How we know that the register is complete (an auditor asks). */
const afstemming = group('Een vergelijking van het register met waar incidenten ook kunnen binnenkomen', {
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
  gedaan_op: day('Wanneer vergeleken is'),
  door: key('Sleutel van de rolhouder').optional(),
  gevonden: count('Hoeveel incidenten die bron noemt').optional(),
  ontbraken: count('Hoeveel daarvan nog niet in het register stonden').optional(),
});

/** What was done so that people recognise an incident and say so (an auditor asks). */
const bewustwording = group('Uitleg of training over incidenten herkennen', {
  dag: day('Wanneer'),
  wat: line('Wat er is gedaan', 200),
  voor_wie: line('Voor welke groep', 120),
  aantal: count('Hoeveel mensen meededen').optional(),
});

/** The host of the register as a processor. */
const hosting = group('De partij waar het register staat', {
  partij: line('Naam van de organisatie', 120),
  overeenkomst: line('Waar de verwerkersovereenkomst ligt', 200).optional(),
  doorgifte: line('Doorgifte buiten de EER en waarop die steunt', 300).optional(),
  in_register_art30: yesNo(
    'Staat dit register zelf in het register van verwerkingsactiviteiten (AVG art. 30)',
  ).optional(),
});

/** The organisation: who we are, who holds which role, which protocol, which settings. */
export const organisatie = group('De organisatie waarvan dit register is', {
  schema: schemaVersion(1),
  naam: line('Naam van het bestuur', 160),
  korte_naam: line('Korte naam', 40),
  kvk: kvkNumber('Nummer bij de Kamer van Koophandel, tussen aanhalingstekens'),
  adres: line('Straat en nummer van het kantoor', 120).optional(),
  postcode: line('Postcode van het kantoor', 8).optional(),
  plaats: line('Plaats van het kantoor', 80).optional(),
  sector: choice('Sector (AP-formulier §1.1)', ['onderwijs', 'overig']),
  sector_overig: line('Overige sector, te weten', 120).optional(),
  meldpunt: group('Het meldpunt: functionele adressen, niet van een persoon', {
    e_mail: email('E-mailadres van het meldpunt'),
    telefoon: line('Telefoonnummer van het meldpunt', 30).optional(),
  }),
  fg: group('De functionaris gegevensbescherming', {
    organisatie: line('Organisatie van de FG', 120),
    registratienummer: line('Nummer van de FG bij de AP', 30).optional(),
    e_mail: email('Functioneel e-mailadres van de FG').optional(),
    telefoon: line('Functioneel telefoonnummer van de FG', 30).optional(),
  }),
  vestigingen: list('De vestigingen', vestiging, 200),
  rolhouders: list('De rolhouders', rolhouder, 100),
  protocol,
  instellingen: instellingen.optional(),
  lezers: list('Wie het register kan lezen', lezer, 100).optional(),
  hosting: hosting.optional(),
  afstemmingen: list(
    'Vergelijkingen die laten zien dat het register volledig is; de oudste eerst',
    afstemming,
    200,
  ).optional(),
  bewustwording: list(
    'Wat er is gedaan om incidenten te leren herkennen; de oudste eerst',
    bewustwording,
    200,
  ).optional(),
  medewerkers_ingelicht_op: day(
    'Wanneer de medewerkers en de GMR over dit register zijn ingelicht',
  ).optional(),
  voorbeeld: group('Alleen in het meegeleverde voorbeeld: dit register is niet echt', {
    nu: moment('De klok van het voorbeeld: alle bladzijden en verslagen rekenen met dit moment'),
    uitleg: story('Wat het voorbeeld laat zien', 1000),
    bestanden: list(
      'Bestanden van het voorbeeld die de opdracht begin weghaalt',
      line('Pad vanaf de map incidents', 120),
      200,
    ),
  }).optional(),
}).meta({ title: 'Organisatie' });

/** The organisation as it stands in `organisatie.yaml`. */
export type Organisatie = z.infer<typeof organisatie>;

import { choice, count, group, key, line, verwijzing, yesNo } from '../fields.ts';
import { day } from '../moments.ts';

/** A school or office of the board. */
export const vestiging = group('Een vestiging', {
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
export const rolhouder = group('Een rolhouder: sleutel en functie, nooit een naam', {
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
    9_999_999_999,
  ).optional(),
  voorzitter: yesNo('Is dit de voorzitter van het CvB (protocol §4)').optional(),
  van: day('Vanaf wanneer'),
  tot: day('Tot en met wanneer').optional(),
  vervangt: verwijzing('Sleutel van de rolhouder die deze vervangt', 'rolhouder').optional(),
  mandaat: group('Het stuk waarmee het mandaat is gegeven', {
    document: line('Waar het mandaat staat', 200),
    van: day('Vanaf wanneer'),
    tot: day('Tot en met wanneer').optional(),
  }).optional(),
});

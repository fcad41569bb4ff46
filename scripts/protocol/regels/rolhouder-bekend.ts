import { uit, verwijzingBestaat } from '../verwijzing.ts';

export const rolhouderBekend = verwijzingBestaat({
  id: 'rolhouder-bekend',
  titel: 'Elke rolhouder staat in organisatie.yaml',
  uitleg:
    'Wie iets deed of doet staat er met een sleutel uit organisatie.yaml, zoals po-1. Een naam van een mens hoort er niet.',
  vindplaats: 'Protocol §4, Rollen',
  ernst: 'fout',
  boodschap:
    '{veld}: deze rolhouder staat niet in organisatie.yaml. Gebruik een sleutel die daar bij rolhouders staat; nooit een naam.',
  verwijzingen: (incident) => [
    ...uit('beoordelingen', incident.beoordelingen, [
      [['door'], (each) => each.door],
      [['overleg_cvb', 'met'], (each) => each.overleg_cvb?.met],
    ]),
    ...uit('meldingen', incident.meldingen, [[['door_rolhouder'], (each) => each.door_rolhouder]]),
    ...uit('maatregelen', incident.maatregelen, [[['eigenaar'], (each) => each.eigenaar]]),
    ...uit('bewijsstukken', incident.bewijsstukken, [[['bewaarder'], (each) => each.bewaarder]]),
    { pad: ['afsluiting', 'door'], naar: incident.afsluiting?.door },
  ],
  bestaat: (naar, { rolhouders }) => rolhouders?.has(naar) ?? true,
});

import {
  choice,
  count,
  fact,
  group,
  key,
  line,
  list,
  sha256,
  story,
  verwijzing,
  yesNo,
  yesNoUnknown,
} from '../fields.ts';
import { approximate, day, pastDay } from '../moments.ts';

/** Phase 5: repair (protocol §4 fase 5). */
export const herstel = group('Repareren (protocol §4 fase 5)', {
  technisch: yesNoUnknown('Is de oorzaak technisch? Bij nee hoeft er geen technicus bij.').optional(),
  reden_niet_technisch: story('Bij nee: waarom niet', 1000).optional(),
  technicus: fact('Wie het herstel doet', ['eigen_ict', 'leverancier', 'ingehuurd', 'niet_nodig']).optional(),
  gevraagd_op: approximate('Wanneer de technicus is gevraagd').optional(),
  oorzaak_gevonden_op: approximate('Wanneer de oorzaak gevonden is').optional(),
  ingedamd_op: approximate('Wanneer het lek tijdelijk dicht was').optional(),
  verholpen_op: approximate('Wanneer de oorzaak verholpen is').optional(),
  wat_is_gedaan: story('Welke maatregelen de technicus nam (protocol §4 fase 5)', 3000).optional(),
  onbegrijpelijk: fact(
    'Hoever de gelekte gegevens onbegrijpelijk zijn voor wie ze kreeg (protocol §4 fase 5)',
    ['volledig', 'deels', 'niet'],
  ).optional(),
  onbegrijpelijk_hoe: story('Hoe zij onbegrijpelijk zijn gemaakt', 1000).optional(),
  deskundige: group('Externe deskundige (protocol §4 fase 5)', {
    nodig: yesNoUnknown('Is een externe deskundige nodig'),
    reden: story('Waarom wel of niet', 1000).optional(),
    overleg_met: list('Met wie overlegd', fact('Rol', ['hoofd_ict', 'cvb', 'niemand']), 3).optional(),
    moment: approximate('Wanneer dat is bepaald').optional(),
  }).optional(),
});

/** Security that was in force before, and whether it was carried out (AVG art. 32). */
export const beveiligingVooraf = group(
  'Een beveiligingsmaatregel die er vóór het incident al was (AVG art. 32)',
  {
    maatregel: fact('Welke maatregel', [
      'meervoudige_aanmelding',
      'logboeken',
      'autorisatiebeheer',
      'bijwerken_van_software',
      'versleuteling',
      'reservekopie',
      'uitleg_en_training',
      'vier_ogen',
      'afspraken_met_leverancier',
      'anders',
    ]),
    stand: fact('Was het geregeld, en werd het ook gedaan', [
      'geregeld_en_gedaan',
      'geregeld_niet_gedaan',
      'niet_geregeld',
    ]),
    toelichting: story('Toelichting', 1000).optional(),
  },
);

/** A measure (protocol §4 fase 4 and 5, AP form §8.2): incidental or structural, technical or organisational. */
export const maatregel = group(
  'Een maatregel om het incident aan te pakken of herhaling te voorkomen (AP-formulier §8.2)',
  {
    sleutel: key('Korte sleutel van de maatregel, zoals bcc-melding').optional(),
    omschrijving: story('Wat er gebeurt', 1000),
    soort: choice('Voor deze keer, of blijvend', ['incidenteel', 'structureel']),
    aard: choice('Techniek of organisatie', ['technisch', 'organisatorisch']),
    eigenaar: verwijzing('Sleutel van de rolhouder die het doet', 'rolhouder').optional(),
    afgesproken_op: pastDay('Wanneer het is afgesproken').optional(),
    gereed_voor: day('Voor wanneer het klaar moet zijn').optional(),
    gereed_op: pastDay('Wanneer het klaar was').optional(),
    vervallen_reden: story('Als de maatregel niet doorgaat: waarom', 1000).optional(),
    effect_controle_voor: day('Voor wanneer wordt gekeken of het werkt').optional(),
    effect_gecontroleerd_op: pastDay('Wanneer is gekeken of het werkt').optional(),
    effect: fact('Werkt de maatregel', ['ja', 'deels', 'nee']).optional(),
    effect_toelichting: story('Waaruit dat blijkt', 1000).optional(),
  },
);

/** A link to an earlier incident that a promised measure should have prevented. */
export const herhaling = group('Een eerder incident met dezelfde oorzaak', {
  incident: verwijzing('Kenmerk van het eerdere incident', 'incident'),
  maatregel: verwijzing('Sleutel van de maatregel die toen is beloofd', 'maatregel').optional(),
  was_gereed: yesNoUnknown('Was die maatregel klaar voordat dit gebeurde').optional(),
});

/** Evidence that is kept elsewhere: a reference and a hash, never the document itself. */
export const bewijsstuk = group('Een stuk dat buiten het register wordt bewaard', {
  omschrijving: line('Wat het is, zonder namen', 200),
  bewaarplaats: line('Waar het ligt', 200),
  bewaarder: verwijzing('Sleutel van de rolhouder die het bewaart', 'rolhouder').optional(),
  sha256: sha256('Controlegetal (SHA-256) van het stuk').optional(),
  van: approximate('Van wanneer het stuk is').optional(),
});

/** Closing (protocol §4 fase 6) and what comes after. */
export const afsluiting = group('Afsluiten van het incident (protocol §4 fase 6)', {
  gesloten_op: approximate('Wanneer het incident is afgesloten').optional(),
  door: verwijzing('Sleutel van de rolhouder die afsloot', 'rolhouder').optional(),
  document: line('Waar het document Incidentenmelding en -verwerking is gearchiveerd', 200).optional(),
  lessen: story('Wat wij hiervan leren', 3000).optional(),
  schoolleiding_ingelicht: yesNo('Weet de schoolleiding van de uitkomst').optional(),
  heropend: list(
    'Elke keer dat het incident is heropend',
    group('Een heropening', { moment: approximate('Wanneer'), reden: story('Waarom', 1000) }),
    20,
  ).optional(),
});

/** Retention: the term is set by the CvB; a stop blocks erasure (claim, complaint, inquiry of the AP). */
export const bewaren = group('Bewaren van dit incident', {
  termijn_jaren: count('Afwijkend aantal jaren na afsluiten', 100).optional(),
  reden: story('Waarom anders dan de termijn in organisatie.yaml', 1000).optional(),
  bewaarstop: group('Niet wissen zolang dit loopt', {
    reden: fact('Waarom', ['claim', 'klacht', 'onderzoek_ap', 'strafzaak', 'anders']),
    sinds: pastDay('Sinds wanneer'),
    tot: day('Tot wanneer').optional(),
  }).optional(),
});

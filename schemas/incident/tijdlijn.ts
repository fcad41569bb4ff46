import { fact, group, line, list, story, verwijzing, yesNoUnknown } from '../fields.ts';
import { approximate, moment, momentOrUnknown } from '../moments.ts';

/** A later change of the moment of kennisname; the old value is never overwritten silently. */
const wijzigingKennisname = group('Een wijziging van het moment van kennisname', {
  was: momentOrUnknown('Wat er eerst stond'),
  gewijzigd_op: moment('Wanneer het is gewijzigd'),
  reden: story('Waarom het moment anders is', 1000),
});

/**
 * Moments of the incident, kept apart (AP form §2, AVG art. 33(1), protocol §4 fase 1 and 2).
 * All are Europe/Amsterdam unless written with an offset.
 */
export const tijdlijn = group('De momenten van het incident, elk apart', {
  inbreuk_begin: approximate(
    'Wanneer de inbreuk begon (AP-formulier §2). Eén dag? Vul begin en einde gelijk in.',
  ).optional(),
  inbreuk_einde: approximate('Wanneer de inbreuk ophield (AP-formulier §2)').optional(),
  inbreuk_duurt_voort: yesNoUnknown('Duurt de inbreuk nu nog voort (AP-formulier §2)').optional(),
  eerste_signaal: approximate(
    'Wanneer het eerste teken er was, ook als toen nog niet duidelijk was wat het was',
  ).optional(),
  kennisname: momentOrUnknown(
    'Wanneer iemand van de organisatie redelijk zeker wist dat er een beveiligingsincident was waarbij persoonsgegevens zijn geraakt. Hier begint de termijn van 72 uur (AVG art. 33 lid 1). Niet het moment van registreren.',
  ),
  kennisname_door: fact('Wie het toen wist', [
    'medewerker',
    'meldpunt',
    'leiding',
    'technicus',
    'leverancier_aan_ons',
    'buitenstaander_aan_ons',
  ]).optional(),
  kennisname_reden: story(
    'Waarom kennisname later is dan het eerste signaal, bijvoorbeeld een kort onderzoek',
    1000,
  ).optional(),
  kennisname_wijzigingen: list(
    'Latere wijzigingen van het moment van kennisname, elk met een reden',
    wijzigingKennisname,
    20,
  ).optional(),
  bij_meldpunt: approximate('Wanneer het bij het meldpunt (Privacy Officer) binnenkwam').optional(),
  geregistreerd: moment('Wanneer het in dit register is gezet').optional(),
  registratie_reden: story('Waarom registreren lang duurde', 1000).optional(),
});

/** Phase 1: how it came to light (protocol §4 fase 1; AP form since 2021 §4.3). */
export const ontdekking = group('Hoe het aan het licht kwam (protocol §4 fase 1)', {
  herkomst: fact('Van wie het eerste bericht kwam', [
    'eigen_medewerker',
    'leerling_of_ouder',
    'leverancier',
    'andere_school',
    'andere_organisatie',
    'burger',
    'pers',
    'onderzoeker',
    'toezichthouder_of_politie',
    'dader',
    'anoniem',
  ]).optional(),
  hoe: fact('Hoe het is ontdekt (AP-formulier sinds 2021, §4.3)', [
    'toeval',
    'controle_of_audit',
    'bewaking_of_logboek',
    'klacht',
    'bericht_van_ontvanger',
    'bericht_van_leverancier',
    'bericht_in_media',
    'gevolg_gemerkt',
    'eigen_waarneming',
    'bericht_van_derde',
    'bericht_van_dader',
    'anders',
  ]).optional(),
  hoe_anders: line('Bij anders: hoe', 200).optional(),
  functie_ontdekker: line(
    'Functie van de ontdekker, nooit een naam. Kies zo ruim dat het niet één persoon aanwijst.',
    120,
  ).optional(),
  vestiging_ontdekker: verwijzing('Sleutel van de vestiging van de ontdekker, of buiten', 'vestiging', [
    'buiten',
  ]).optional(),
  bron_onderzocht: yesNoUnknown(
    'Is bij een signaal van buiten de bron onderzocht (protocol §4.1)',
  ).optional(),
  bron_onderzocht_op: approximate('Wanneer de bron is onderzocht').optional(),
  officieel_bericht_gevraagd: yesNoUnknown(
    'Is de bron gevraagd het officieel te laten weten (protocol §4.1)',
  ).optional(),
  uitkomst: fact('Wat het onderzoek van het signaal opleverde', [
    'bevestigd',
    'niet_bevestigd',
    'loopt',
  ]).optional(),
});

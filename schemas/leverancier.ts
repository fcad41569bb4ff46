import type { z } from 'zod';
import { count, email, fact, group, line, list, schemaVersion, story, yesNoUnknown } from './fields.ts';
import { magBlijven } from './mag_blijven.ts';
import { approximate, day } from './moments.ts';

/** The written agreement (protocol §3; model of the Convenant digitale onderwijsmiddelen en privacy). */
const overeenkomst = group('De verwerkersovereenkomst (protocol §3, AVG art. 28)', {
  schriftelijk: yesNoUnknown('Staat de afspraak op papier (protocol §3)'),
  model: fact('Welk model is gebruikt (protocol §3)', [
    'convenant_4_0',
    'convenant_eerdere_versie',
    'eigen_model',
    'model_leverancier',
    'geen',
  ]).optional(),
  afwijking_reden: story('Als het niet het model van het convenant is: waarom', 1000).optional(),
  gesloten_op: approximate('Wanneer de overeenkomst is gesloten').optional(),
  loopt_tot: day('Tot wanneer de overeenkomst loopt').optional(),
  cvb_goedgekeurd_op: approximate('Wanneer het CvB de overeenkomst goedkeurde (protocol §3)').optional(),
  bewaarplaats: line('Waar de overeenkomst ligt', 200).optional(),
});

/** The six points that the protocol wants agreed (§3). */
const afspraken = group('De zes punten van protocol §3', {
  informeren: group('1. Hoe wij elkaar over en weer informeren', {
    hoe: story('Hoe de leverancier het ons laat weten', 1000).optional(),
    hoe_wij: story('Hoe wij het de leverancier laten weten', 1000).optional(),
    bereikbaar_weekend: yesNoUnknown('Bereikbaar in het weekend').optional(),
    bereikbaar_vakantie: yesNoUnknown('Bereikbaar in vakanties').optional(),
  }).optional(),
  wie_meldt_ap: fact('2. Wie meldt bij de AP', [
    'wij',
    'leverancier_namens_ons',
    'leverancier_zelf',
    'niet_afgesproken',
  ]).optional(),
  volmacht_verwijzing: line('Waar staat dat de leverancier namens ons mag melden', 200).optional(),
  te_leveren: story('3. Welke gegevens de leverancier bij een datalek geeft', 1000).optional(),
  informatie_voor_melding: story('4. Welke informatie nodig is voor de melding', 1000).optional(),
  kopie_van_melding: yesNoUnknown('4. Sturen wij elkaar een kopie van de melding').optional(),
  berichttermijn_uren: count('5. Binnen hoeveel uur de leverancier het ons laat weten', 1000).optional(),
  berichttermijn_begint: fact('5. Vanaf wanneer die uren lopen', [
    'ontdekking',
    'vermoeden',
    'vaststelling',
  ]).optional(),
  berichttermijn_bron: line('5. Waar die termijn staat', 200).optional(),
  aanlevertermijn_uren: count('5. Binnen hoeveel uur de leverancier de gegevens aanlevert', 1000).optional(),
  wie_informeert_gebruikers: fact('6. Wie de gebruikers inlicht', [
    'wij',
    'leverancier',
    'samen',
    'niet_afgesproken',
  ]).optional(),
});

/** A supplier (verwerker) and what was agreed with it. */
export const leverancier = group('Een leverancier en wat met hem is afgesproken (protocol §3)', {
  schema: schemaVersion(1),
  naam: line('Naam van de leverancier; geen persoon', 160),
  hoedanigheid: fact('In welke hoedanigheid', [
    'verwerker',
    'gezamenlijk_verantwoordelijke',
    'verwerkingsverantwoordelijke',
    'geen_persoonsgegevens',
  ]),
  diensten: list('Welke diensten of systemen', line('Naam van een dienst', 120), 40).optional(),
  gegevens: list(
    'Van wie er gegevens staan',
    fact('Groep', ['leerlingen', 'ouders', 'medewerkers', 'sollicitanten', 'anderen']),
    6,
  ).optional(),
  art30: list(
    'Nummers in het register van verwerkingsactiviteiten (AVG art. 30)',
    line('Nummer of code', 60),
    40,
  ).optional(),
  overeenkomst: overeenkomst.optional(),
  afspraken: afspraken.optional(),
  subverwerkers: list('Subverwerkers', line('Naam van een organisatie', 160), 60).optional(),
  contact: group('Waar wij een datalek laten weten of ernaar vragen; functionele adressen', {
    e_mail: email('E-mailadres').optional(),
    telefoon: line('Telefoonnummer, ook buiten kantoortijd', 30).optional(),
  }).optional(),
  certificaten: list('Certificaten', line('Naam en geldigheid', 160), 20).optional(),
  laatst_bekeken_op: approximate('Wanneer de afspraken het laatst zijn nagekeken').optional(),
  gestopt_op: day('Wanneer wij met de leverancier stopten').optional(),
  mag_blijven: magBlijven.optional(),
}).meta({ title: 'Leverancier' });

/** A supplier as it stands in its file. */
export type Leverancier = z.infer<typeof leverancier>;

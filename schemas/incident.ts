import type { z } from 'zod';
import {
  fact,
  group,
  incidentId,
  line,
  list,
  range,
  schemaVersion,
  story,
  verwijzing,
  yesNo,
} from './fields.ts';
import { beoordeling, terugblik } from './incident/beoordeling.ts';
import { organisaties } from './incident/betrokken_organisaties.ts';
import { contactAp } from './incident/contact_ap.ts';
import { feiten } from './incident/feiten.ts';
import { groepen, groepenVolledig } from './incident/groepen.ts';
import {
  afsluiting,
  beveiligingVooraf,
  bewaren,
  bewijsstuk,
  herhaling,
  herstel,
  maatregel,
} from './incident/herstel.ts';
import { informeren } from './incident/informeren.ts';
import { ingelicht, navraag } from './incident/ingelicht.ts';
import { andereKennisgeving, internationaal, melding, meldingInVoorbereiding } from './incident/meldingen.ts';
import { aard, aardAnders } from './incident/oorzaak.ts';
import { ontdekking, tijdlijn } from './incident/tijdlijn.ts';
import { verwerking } from './incident/verwerking.ts';
import { magBlijven } from './mag_blijven.ts';

/**
 * The front matter of one incident file. Typed are facts, judgements with their reason, and acts with
 * time and reference; phase, status, terms, form and statistics are derived and never typed.
 * There is no field for a person's name.
 */
export const incident = group('Een incident in het register', {
  schema: schemaVersion(1),
  id: incidentId('Kenmerk, gelijk aan de bestandsnaam. Verandert nooit en betekent niets.'),
  titel: line('Waar het over gaat, in één regel. Geen klas, plaats, persoon of diagnose.', 120),
  samenvatting: story(
    'Wat er is gebeurd, met welke gegevens (AP-formulier §3.2, protocol §4 fase 2). Geen namen.',
    4000,
  ),
  soort: fact('Wat voor gebeurtenis', [
    'incident',
    'bijna_incident',
    'kwetsbaarheid_zonder_gebruik',
    'onrechtmatige_verwerking',
  ]).optional(),
  oefening: yesNo('Is dit een oefening? Een oefening telt nooit mee en gaat nooit naar de AP.').optional(),
  vestigingen: list(
    'Sleutels van de vestigingen die geraakt zijn, of alleen geheel',
    verwijzing('Sleutel van een vestiging, of geheel', 'vestiging', ['geheel']),
    60,
  ).optional(),
  onze_rol: fact('Onze rol voor deze gegevens (AVG art. 4 lid 7 en 8, art. 26)', [
    'verantwoordelijke',
    'gezamenlijk',
    'verwerker',
    'ontvanger',
  ]).optional(),
  gerelateerd: list(
    'Kenmerken van incidenten die hiermee samenhangen',
    verwijzing('Kenmerk', 'incident'),
    50,
  ).optional(),
  herhaling_van: list('Eerdere incidenten met dezelfde oorzaak', herhaling, 20).optional(),
  aard: aard.optional(),
  aard_anders: aardAnders.optional(),
  tijdlijn,
  ontdekking: ontdekking.optional(),
  navragen: list('Vragen die zijn gesteld', navraag, 50).optional(),
  organisaties: organisaties.optional(),
  verwerking: verwerking.optional(),
  feiten: feiten.optional(),
  groepen: groepen.optional(),
  groepen_volledig: groepenVolledig.optional(),
  aantal_betrokkenen: group('Aantal betrokkenen van alle groepen samen, als de groepen elkaar overlappen', {
    eigen: range('Aantal mensen van ons eigen bestuur', 'personen').optional(),
    totaal: range('Aantal mensen in totaal, ook van andere organisaties', 'personen').optional(),
  }).optional(),
  beoordelingen: list('Elke beoordeling, oudste eerst', beoordeling, 30).optional(),
  meldingen: list('Elke melding bij de AP, oudste eerst', melding, 30).optional(),
  melding_in_voorbereiding: meldingInVoorbereiding.optional(),
  terugblikken: list('Elke terugblik op niet melden of niet informeren', terugblik, 30).optional(),
  contact_ap: list('Berichten van en aan de AP', contactAp, 30).optional(),
  andere_kennisgevingen: list('Berichten aan andere instanties', andereKennisgeving, 30).optional(),
  internationaal: internationaal.optional(),
  herstel: herstel.optional(),
  beveiliging_vooraf: list('Beveiliging die er al was', beveiligingVooraf, 20).optional(),
  maatregelen: list('Maatregelen', maatregel, 50).optional(),
  informeren: informeren.optional(),
  ingelicht: list('Rollen die zijn ingelicht', ingelicht, 50).optional(),
  bewijsstukken: list('Stukken die buiten het register worden bewaard', bewijsstuk, 50).optional(),
  afsluiting: afsluiting.optional(),
  bewaren: bewaren.optional(),
  mag_blijven: magBlijven.optional(),
}).meta({ title: 'Incident' });

/** An incident as it stands in its file. */
export type Incident = z.infer<typeof incident>;

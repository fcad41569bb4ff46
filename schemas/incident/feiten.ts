import { fact, group, line, list, range, story, yesNoUnknown } from '../fields.ts';
import { aantasting, bescherming, beschikbaarheid, integriteit } from './bescherming.ts';
import { gegevens } from './gegevens.ts';
import {
  afpersing,
  bereikbaar,
  ernstGevolgen,
  gevolgInbreuk,
  gevolgPersoon,
  maatregelNa,
  misbruikbaarVoor,
} from './gevolgen.ts';
import { ketenpartner } from './keten.ts';
import { oorzaak } from './oorzaak.ts';
import { bewijs, blootstelling, ontvanger, verspreiding } from './verspreiding.ts';

/**
 * The facts that tell the official cases apart. They stand once for the whole incident, and again per
 * betrokkenengroep for what differs there. Absent means `onbekend`.
 */
export const feiten = group(
  'Wat er feitelijk bekend is. Weet u het niet, schrijf dan onbekend of laat het weg.',
  {
    informatievoorziening: fact(
      'Is de beschikbaarheid, juistheid of vertrouwelijkheid van de informatievoorziening aangetast, of had dat kunnen gebeuren (protocol §1)',
      ['aangetast', 'had_gekund', 'nee'],
    ).optional(),
    persoonsgegevens: yesNoUnknown('Zijn er persoonsgegevens bij betrokken (AVG art. 4 lid 1)').optional(),
    beveiliging_tekortgeschoten: yesNoUnknown(
      'Is een technische of organisatorische maatregel doorbroken of tekortgeschoten (AVG art. 4 lid 12)',
    ).optional(),
    welke_beveiliging: story('Welke maatregel, en hoe', 1000).optional(),
    aantasting: aantasting.optional(),
    oorzaak: oorzaak.optional(),
    drager: list(
      'Waar de gegevens op of in stonden',
      fact('Drager', [
        'e_mail',
        'post',
        'papier',
        'apparaat',
        'losse_drager',
        'cloudmap',
        'applicatie',
        'website',
        'telefoon_of_chat',
        'mondeling',
        'anders',
      ]),
      12,
    ).optional(),
    blootstelling: blootstelling.optional(),
    inzage: fact('Heeft iemand de gegevens gezien die dat niet mocht', [
      'aangetoond_niet',
      'mogelijk',
      'enkele_stukken',
      'ja',
    ]).optional(),
    weggehaald: fact('Zijn gegevens gekopieerd of meegenomen (exfiltratie)', [
      'uitgesloten',
      'onwaarschijnlijk',
      'mogelijk',
      'waarschijnlijk',
      'vastgesteld',
    ]).optional(),
    sporen_gewist: fact('Heeft iemand sporen of logboeken gewist', ['nee', 'mogelijk', 'ja']).optional(),
    bewijs: list('Waarop de uitspraken over inzage en wegnemen steunen', bewijs, 30).optional(),
    verspreiding: verspreiding.optional(),
    ontvangers: list('Wie de gegevens kreeg of kon zien', ontvanger, 30).optional(),
    bescherming: bescherming.optional(),
    beschikbaarheid: beschikbaarheid.optional(),
    dienst_geraakt: fact('Wat er stilviel voor de betrokkenen; kies het zwaarste', [
      'geen',
      'hinder',
      'onderwijs',
      'examen_of_besluit',
      'inkomen_of_betaling',
      'zorg_of_veiligheid',
    ]).optional(),
    integriteit: integriteit.optional(),
    gegevens: gegevens.optional(),
    gegevens_volledig: yesNoUnknown(
      'Is de lijst van gegevens volledig? Bij ja is wat er niet op staat "nee", anders "nog niet bekend".',
    ).optional(),
    aantal_records: range(
      'Hoeveel records of stukken zijn geraakt (AP-formulier §4.3); dat zijn geen personen',
      'records',
    ).optional(),
    rijkdom_per_persoon: fact('Hoeveel er per persoon bij staat (protocol §4.3: de hoeveelheid gegevens)', [
      'los_gegeven',
      'enkele',
      'dossier',
      'profiel_over_tijd',
    ]).optional(),
    misbruikbaar_voor: misbruikbaarVoor.optional(),
    inlog_werkt_nog: yesNoUnknown('Werken gelekte aanmeldgegevens nog').optional(),
    inlog_elders_bruikbaar: yesNoUnknown(
      'Gebruiken mensen dezelfde aanmeldgegevens waarschijnlijk ook elders',
    ).optional(),
    herleidbaarheid: fact('Hoe makkelijk een buitenstaander weet om wie het gaat', [
      'direct',
      'via_nummer',
      'kleine_groep',
      'alleen_met_extra',
      'redelijkerwijs_niet',
    ]).optional(),
    al_openbaar: yesNoUnknown('Stonden deze gegevens al openbaar').optional(),
    verouderd: yesNoUnknown('Zijn de gegevens zo oud dat zij niet meer kloppen').optional(),
    misbruik_gezien: fact('Is misbruik gezien', ['nee', 'mogelijk', 'ja']).optional(),
    structurele_fout: fact('Zit er een fout in het systeem of de werkwijze die meer mensen kan raken', [
      'nee',
      'onderzoek_loopt',
      'ja',
    ]).optional(),
    gevolgen_inbreuk: list(
      'Gevolgen voor gegevens en dienst (AP-formulier §7.1)',
      gevolgInbreuk,
      10,
    ).optional(),
    gevolgen_personen: list('Gevolgen voor betrokkenen (AP-formulier §7.2)', gevolgPersoon, 15).optional(),
    ernst_gevolgen: ernstGevolgen.optional(),
    maatregelen_na: list(
      'Maatregelen achteraf die het risico wegnemen (AVG art. 34 lid 3 onder b)',
      maatregelNa,
      20,
    ).optional(),
    bereikbaar: bereikbaar.optional(),
    in_keten_gedeeld: yesNoUnknown(
      'Worden deze gegevens in een keten gedeeld (protocol §4 fase 2)',
    ).optional(),
    keten: list(
      'Organisaties waarmee deze gegevens in een keten worden gedeeld (protocol §4 fase 2)',
      ketenpartner,
      30,
    ).optional(),
    afpersing: afpersing.optional(),
    opmerking: line('Iets wat nergens past en toch meetelt', 500).optional(),
  },
).meta({ id: 'feiten' });

import { choice, fact, group, line, list, story } from '../fields.ts';

/** What kind of event it was: the twelve options of the AP form (§3.2). */
export const AARD = [
  'e_mail_verkeerde_ontvanger',
  'e_mail_aan_of_cc_in_plaats_van_bcc',
  'post_verkeerde_ontvanger',
  'post_geopend_retour',
  'post_kwijt',
  'autorisatie_verkeerd',
  'netwerkmap_te_breed',
  'apparaat_drager_papier_kwijt_of_gestolen',
  'per_ongeluk_gepubliceerd',
  'hacking_malware_phishing',
  'verkeerd_dossier',
  'overig',
] as const;

/** What lay behind it; the annual analysis counts repetition by this. */
export const ACHTERLIGGEND = [
  'verkeerde_ontvanger_gekozen',
  'verkeerde_bijlage',
  'bcc_vergeten',
  'niet_nagekeken',
  'rechten_niet_bijgehouden',
  'verkeerde_instelling',
  'softwarefout',
  'niet_bijgewerkt',
  'geen_meervoudige_aanmelding',
  'zwak_of_gedeeld_wachtwoord',
  'identiteit_niet_gecontroleerd',
  'onbewaakt_achtergelaten',
  'niet_versleuteld',
  'oud_materiaal_niet_gewist',
  'procedure_ontbrak',
  'procedure_niet_gevolgd',
  'geen_uitleg_of_training',
  'te_druk',
  'toegang_na_vertrek',
  'eigen_rechten_misbruikt',
  'eigen_apparaat_of_account',
  'niet_toegestane_app_of_ai',
  'leverancier',
  'stroom_brand_water',
  'onbekend',
  'anders',
] as const;

/** Cause: who or what, how, and what lay behind it. */
export const oorzaak = group('Waardoor het kwam. Het gaat om de oorzaak, niet om wie schuld heeft.', {
  opzet: fact('Ging het per ongeluk, met opzet, of door overmacht zoals brand of stroomuitval', [
    'vergissing',
    'systeemfout',
    'opzet_intern',
    'opzet_extern_ongericht',
    'opzet_extern_gericht',
    'overmacht',
  ]).optional(),
  dader: fact('Bij opzet: wat voor iemand; nooit een naam', [
    'medewerker',
    'oud_medewerker',
    'leerling',
    'ouder',
    'leverancier',
    'onbekende_buitenstaander',
    'crimineel',
  ]).optional(),
  aanval: list(
    'Bij opzet: hoe',
    fact('Soort aanval', [
      'gijzelsoftware',
      'phishing',
      'accountovername',
      'wachtwoorden_geprobeerd',
      'lek_in_website_of_systeem',
      'malware',
      'doorstuurregel_in_mailbox',
      'zich_voordoen_als_ander',
      'inbraak_of_diefstal',
      'ddos',
      'misbruik_van_eigen_rechten',
      'meekijken_of_afkijken',
      'anders',
    ]),
    10,
  ).optional(),
  achterliggend: list(
    'Wat erachter zat; hierop telt de jaaranalyse herhaling',
    choice('Achterliggende oorzaak', ACHTERLIGGEND),
    10,
  ).optional(),
  toelichting: story('Hoe het kon gebeuren', 2000).optional(),
});

/** Kind of event for the AP form (§3.2). */
export const aard = choice('Aard van het incident: de twaalf keuzes van het AP-formulier (§3.2)', AARD);

/** Own words when the kind is `overig`. */
export const aardAnders = line('Bij overig: welke aard', 300);

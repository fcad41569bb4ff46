import { choice, fact, group, line, list, sha256, story, verwijzing, yesNoUnknown } from '../fields.ts';
import { approximate, planned } from '../moments.ts';

/** First, completed or withdrawn. */
export const meldsoort = choice('Eerste melding, aanvulling daarop, of intrekking', [
  'eerste',
  'vervolg',
  'intrekking',
]);

/** The version of the form of the AP that was filled in. */
export const formulierversie = choice('Versie van het AP-formulier', ['bijlage1', 'ap2022', 'edpb2026']);

/** What the form asks that only the person who notifies can say: known before it is sent, and kept with what was sent. */
const voorHetFormulier = {
  formulier: formulierversie.optional(),
  wettelijke_bepaling: choice('Wettelijke bepaling (AP-formulier §0); een school: avg_33', [
    'avg_33',
    'telecommunicatiewet',
    'wpg',
    'wjsg',
  ]).optional(),
  voorlopig: yesNoUnknown('Is het een voorlopige melding').optional(),
  volledig: yesNoUnknown(
    'Is de melding volledig (AP-formulier §9)? Bij nee volgt een vervolgmelding.',
  ).optional(),
  reden_later_dan_72_uur: story(
    'Als het later was dan 72 uur na kennisname: waarom (AP-formulier §2)',
    2000,
  ).optional(),
  wijziging: story('Bij een vervolg: wat is aangevuld of veranderd', 2000).optional(),
};

/** Why a notification is taken back. */
const bijIntrekking = {
  grond_intrekking: fact('Bij een intrekking: op welke grond', [
    'geen_datalek',
    'risico_uitgesloten',
    'dubbel_gemeld',
    'ander_is_verantwoordelijk',
    'anders',
  ]).optional(),
  reden_intrekking: story('Bij een intrekking: waarom', 2000).optional(),
};

const doorRolhouder = verwijzing('Sleutel van de rolhouder die meldde', 'rolhouder').optional();

/**
 * A notification to the AP: sent by us, by a processor on our behalf, or by another controller.
 * Another's notification without a mandate leaves our own duty open (protocol §2).
 */
export const melding = group('Een melding bij de AP, door ons of door een ander (protocol §4 fase 4)', {
  soort: meldsoort,
  door: fact('Wie de melding deed', ['wij', 'leverancier', 'andere_verantwoordelijke']),
  volmacht: yesNoUnknown(
    'Als een ander meldde: was afgesproken dat die dat namens ons mocht (protocol §2)? Zonder die afspraak blijft onze eigen plicht open.',
  ).optional(),
  volmacht_verwijzing: line('Waar die afspraak staat').optional(),
  leverancier: verwijzing('Sleutel van de leverancier die meldde', 'leverancier').optional(),
  moment: approximate('Wanneer de melding bij de AP is gedaan'),
  nummer: line('Meldingsnummer van de AP, tussen aanhalingstekens, of onbekend', 60),
  ...voorHetFormulier,
  gebundeld_met: list(
    'Andere incidenten in dezelfde gebundelde melding (EDPB 9/2022); die krijgen hetzelfde nummer',
    verwijzing('Kenmerk', 'incident'),
    50,
  ).optional(),
  ...bijIntrekking,
  bron: line('Waaruit blijkt dat er gemeld is, als wij het niet zelf deden').optional(),
  momentopname_sha256: sha256('Controlegetal van het bestand met wat er aan de AP is verteld').optional(),
  cvb_ingelicht_op: approximate(
    'Wanneer het CvB over deze melding is ingelicht (protocol §4 fase 4)',
  ).optional(),
  fg_ingelicht_op: approximate(
    'Wanneer de FG over deze melding is ingelicht (protocol §4 fase 4)',
  ).optional(),
  door_rolhouder: doorRolhouder,
});

/**
 * What is written down for the next notification before it is sent. It never counts as sent: it has no moment and no
 * number. Recording what was sent takes it over, so that nothing is typed twice.
 */
export const meldingInVoorbereiding = group(
  'De melding bij de AP die wordt voorbereid. Telt nooit als gedaan; leg-vast melding neemt haar over.',
  {
    soort: meldsoort.optional(),
    ...voorHetFormulier,
    ...bijIntrekking,
    door_rolhouder: doorRolhouder,
  },
);

/** A notice to somebody other than the AP or the people concerned. */
export const andereKennisgeving = group('Een bericht aan een andere instantie', {
  aan: fact('Aan wie', [
    'onderwijsinspectie',
    'politie',
    'verzekeraar',
    'veilig_thuis',
    'ketenpartner',
    'andere_verantwoordelijke',
    'andere_toezichthouder_eu',
    'andere_meldplicht_eu',
    'ncsc_of_cert',
    'duo_of_ministerie',
    'gemeente',
    'samenwerkingsverband_of_jeugdhulp',
    'bank',
    'arbodienst_of_inspectie',
    'gmr',
    'raad_van_toezicht',
    'anders',
  ]),
  omschrijving: line('Welke instantie, als dat nog niet duidelijk is; geen persoon').optional(),
  grond: line('Waarom, of volgens welke regel', 300).optional(),
  gepland_op: planned('Voor wanneer het gepland is, als het nog moet').optional(),
  moment: approximate('Wanneer het is gedaan').optional(),
  verwijzing: line('Nummer of kenmerk', 120).optional(),
});

/**
 * International aspects (AP form §8.3). A school: usually `nee`. Notices to supervisors abroad stand with the
 * other notices (`andere_kennisgevingen`).
 */
export const internationaal = group('Internationale aspecten (AP-formulier §8.3)', {
  grensoverschrijdend: yesNoUnknown(
    'Grensoverschrijdende verwerking waarvoor de AP de leidende toezichthouder is',
  ).optional(),
  landen: list('Om welke EU-landen het gaat', line('Land', 60), 30).optional(),
  betrokkenen_in_meerdere_landen: yesNoUnknown('Wonen betrokkenen ook in andere landen').optional(),
  landen_betrokkenen: list('In welke andere landen', line('Land', 60), 30).optional(),
});

import { choice, fact, group, line, list, story, yesNo, yesNoUnknown } from '../fields.ts';
import { approximate } from '../moments.ts';

/** How likely a consequence is. */
const KANS = ['onwaarschijnlijk', 'mogelijk', 'waarschijnlijk', 'opgetreden'] as const;

/** The four steps of severity of the AP form (§7.2). */
const ERNST = ['verwaarloosbaar', 'beperkt', 'aanzienlijk', 'zeer_groot'] as const;

/** Consequences of the breach for the data and the service: AP form §7.1, six boxes and one of one's own. */
export const gevolgInbreuk = group('Gevolg voor de gegevens of de dienst (AP-formulier §7.1)', {
  soort: choice('Welk gevolg', [
    'onbevoegden_namen_kennis',
    'misbruik_mogelijk',
    'onjuiste_gegevens_intern',
    'onjuiste_gegevens_doorgegeven',
    'dienst_tijdelijk_weg',
    'dienst_blijvend_weg',
    'anders',
  ]),
  kans: fact('Hoe waarschijnlijk', KANS).optional(),
  ernst: fact('Hoe ernstig', ERNST).optional(),
  blijvend: yesNoUnknown('Is het gevolg blijvend').optional(),
  omschrijving: line('Bij anders: welk gevolg', 500).optional(),
});

/** Consequences for people: AP form §7.2 (recital 75 and 85 AVG). */
export const gevolgPersoon = group('Gevolg voor de betrokkenen (AP-formulier §7.2)', {
  soort: choice('Welk gevolg', [
    'discriminatie',
    'identiteitsfraude',
    'financieel_verlies',
    'reputatieschade',
    'beroepsgeheim_geschonden',
    'pseudonimisering_ongedaan',
    'rechten_niet_uitoefenen',
    'controle_kwijt',
    'lichamelijk_of_veiligheid',
    'stigmatisering',
    'stress_of_angst',
    'anders',
  ]),
  kans: fact('Hoe waarschijnlijk', KANS).optional(),
  ernst: fact('Hoe ernstig, in de vier treden van het AP-formulier', ERNST).optional(),
  blijvend: yesNoUnknown('Is het gevolg blijvend of niet terug te draaien').optional(),
  omschrijving: line('Toelichting; bij anders: welk gevolg', 500).optional(),
});

/** Estimate of severity (AP form §7.2, last question; the form since 2021 asks for the explanation). */
export const ernstGevolgen = group('Schatting van de ernst van de gevolgen voor betrokkenen', {
  trede: fact('Een van de vier treden van het AP-formulier', ERNST),
  toelichting: story('Waarom deze trede', 2000).optional(),
});

/** A measure after the fact that takes the risk away (AVG art. 34(3)(b)). */
export const maatregelNa = group('Maatregel achteraf die het risico voor betrokkenen kleiner maakt', {
  omschrijving: story('Wat is gedaan', 1000),
  neemt_risico_weg: fact('Neemt de maatregel het hoge risico weg', ['nee', 'deels', 'ja']).optional(),
  bewijs: line('Waaruit dat blijkt', 500).optional(),
  moment: approximate('Wanneer het is gedaan').optional(),
});

/** Whether people can be reached one by one (AVG art. 34(3)(c)). */
export const bereikbaar = group('Kunnen de betrokkenen elk apart worden bereikt', {
  wie: fact('Wie te bereiken is', ['allen', 'deels', 'niet']),
  toelichting: story('Welke moeite het kost', 1000).optional(),
});

/** Demand of money by a criminal. */
export const afpersing = group('Is er losgeld of iets anders geëist', {
  geeist: yesNoUnknown('Is er iets geëist').optional(),
  betaald: yesNoUnknown('Is er betaald').optional(),
  belofte_van_dader: yesNo('Beloofde de dader te wissen? Zo’n belofte telt nooit als bewijs.').optional(),
});

/** What somebody could do with the data (EDPB 9/2022: severity of consequences). */
export const misbruikbaarVoor = list(
  'Waarvoor iemand de gegevens kan misbruiken',
  fact('Soort misbruik', [
    'identiteit',
    'betaling',
    'inlog',
    'phishing',
    'chantage',
    'opsporen_of_bedreigen',
    'inbraak_of_diefstal',
    'ongewenste_benadering',
    'pesten_of_uitsluiten',
    'concurrentie',
    'niets',
  ]),
  12,
);

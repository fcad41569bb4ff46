import type { BronId } from '../wet/bronnen.data.ts';

/** What makes a risk larger or smaller: its name, the way it works, in words for a board member, and its source. */
interface FactorGegevens {
  readonly richting: 'verhoogt' | 'verlaagt';
  readonly tekst: string;
  readonly bron: readonly BronId[];
}

/** Every factor of the advice, by name. Vindplaats: EDPB 9/2022 §IV; protocol §4 fase 3. */
export const factoren = {
  aanvaller: {
    richting: 'verhoogt',
    tekst: 'Iemand met kwade bedoelingen had of heeft toegang.',
    bron: ['edpb-9-2022-risico'],
  },
  al_openbaar: {
    richting: 'verlaagt',
    tekst: 'De gegevens stonden al openbaar.',
    bron: ['edpb-9-2022-risico'],
  },
  alleen_met_extra: {
    richting: 'verlaagt',
    tekst: 'Wie het is, weet men alleen met gegevens die elders liggen.',
    bron: ['edpb-9-2022-risico'],
  },
  betrouwbare_ontvanger: {
    richting: 'verlaagt',
    tekst: 'De ontvanger is bekend, gebonden, werkt mee en bevestigde dat alles weg is.',
    bron: ['edpb-9-2022-risico', 'ap-wel-of-niet'],
  },
  bijzondere_gegevens: {
    richting: 'verhoogt',
    tekst: 'Er zijn bijzondere of strafrechtelijke gegevens bij.',
    bron: ['avg-9-10', 'p-4-3-factoren'],
  },
  combinatie: {
    richting: 'verhoogt',
    tekst: 'Naam, adres en geboortedatum zijn samen bruikbaar voor fraude.',
    bron: ['edpb-01-2021'],
  },
  dienst_geraakt: {
    richting: 'verhoogt',
    tekst: 'Mensen misten iets dat zwaar weegt, zoals zorg, een examen of inkomen.',
    bron: ['edpb-01-2021', 'edpb-9-2022-risico'],
  },
  drager_weg: {
    richting: 'verhoogt',
    tekst: 'Wat kwijt of gestolen is, heeft nu een onbekende.',
    bron: ['edpb-01-2021'],
  },
  financiele_gegevens: {
    richting: 'verhoogt',
    tekst: 'De gegevens verraden iemands financiële situatie of maken fraude mogelijk.',
    bron: ['p-4-3-factoren'],
  },
  geen_hinder: { richting: 'verlaagt', tekst: 'Niemand had er last van.', bron: ['edpb-01-2021'] },
  geen_reservekopie: {
    richting: 'verhoogt',
    tekst: 'Er was geen bruikbare reservekopie.',
    bron: ['edpb-01-2021', 'ap-wel-of-niet'],
  },
  gevolgen: {
    richting: 'verhoogt',
    tekst: 'Er zijn gevolgen vastgelegd die al optraden of waarschijnlijk zijn.',
    bron: ['p-b1-gevolgen', 'avg-overweging-85'],
  },
  gewone_gegevens: {
    richting: 'verlaagt',
    tekst: 'Het zijn gewone gegevens, die weinig over iemands leven zeggen.',
    bron: ['edpb-9-2022-risico'],
  },
  grote_groep: {
    richting: 'verhoogt',
    tekst: 'Veel mensen kregen de gegevens of konden erbij.',
    bron: ['edpb-9-2022-risico'],
  },
  identificerend_nummer: {
    richting: 'verhoogt',
    tekst: 'Er is een burgerservicenummer, onderwijsnummer of identiteitsbewijs bij.',
    bron: ['edpb-9-2022-risico'],
  },
  inlog_bruikbaar: {
    richting: 'verhoogt',
    tekst: 'Met de aanmeldgegevens kan iemand nog ergens naar binnen.',
    bron: ['edpb-9-2022-risico'],
  },
  inzage_uitgesloten: {
    richting: 'verlaagt',
    tekst: 'Bewijs laat zien dat niemand de gegevens zag of meenam.',
    bron: ['edpb-01-2021'],
  },
  kwetsbaar: {
    richting: 'verhoogt',
    tekst: 'Het gaat om kwetsbare mensen.',
    bron: ['avg-overweging-75', 'p-b1-groepen'],
  },
  lang_weg: {
    richting: 'verhoogt',
    tekst: 'De gegevens waren lang niet te gebruiken.',
    bron: ['edpb-01-2021'],
  },
  leesbaar: {
    richting: 'verhoogt',
    tekst: 'De gegevens waren zonder sleutel te lezen.',
    bron: ['p-b1-vooraf'],
  },
  los_gegeven: {
    richting: 'verlaagt',
    tekst: 'Het is één los, gewoon gegeven waar niemand iets mee kan.',
    bron: ['edpb-9-2022-risico'],
  },
  minderjarig: {
    richting: 'verhoogt',
    tekst: 'Het gaat om kinderen, en om gegevens die veel over hen zeggen.',
    bron: ['avg-overweging-75'],
  },
  minderjarig_gewoon: { richting: 'verhoogt', tekst: 'Het gaat om kinderen.', bron: ['avg-overweging-75'] },
  misbruik_gezien: { richting: 'verhoogt', tekst: 'Er is al misbruik gezien.', bron: ['edpb-9-2022-risico'] },
  misbruik_mogelijk: {
    richting: 'verhoogt',
    tekst: 'De gegevens zijn bruikbaar voor fraude, bedreiging, inbraak of pesten.',
    bron: ['edpb-9-2022-risico', 'avg-overweging-75'],
  },
  niet_gezien: {
    richting: 'verlaagt',
    tekst: 'Niemand kon de gegevens zien; dat is uitgesloten.',
    bron: ['avg-4-12'],
  },
  niet_herleidbaar: {
    richting: 'verlaagt',
    tekst: 'De gegevens leiden redelijkerwijs niet naar een persoon.',
    bron: ['edpb-9-2022-risico'],
  },
  niet_te_misbruiken: {
    richting: 'verlaagt',
    tekst: 'Iemand kan met deze gegevens niets.',
    bron: ['edpb-01-2021'],
  },
  omstandigheid: {
    richting: 'verhoogt',
    tekst: 'In deze groep speelt iets dat het risico groter maakt, zoals een geheim adres of stigma.',
    bron: ['p-4-3-factoren', 'edpb-9-2022-risico'],
  },
  onjuist_gebruikt: {
    richting: 'verhoogt',
    tekst: 'Onjuiste gegevens zijn gebruikt in een keuze over iemand.',
    bron: ['p-b1-gevolgen'],
  },
  ontvanger_niet_gebonden: {
    richting: 'verhoogt',
    tekst: 'Een ontvanger is niet gebonden aan geheimhouding.',
    bron: ['edpb-9-2022-risico'],
  },
  ontvanger_onzeker: {
    richting: 'verhoogt',
    tekst: 'Van een ontvanger is te vrezen dat hij de gegevens gebruikt, houdt of doorgeeft.',
    bron: ['edpb-9-2022-risico'],
  },
  openbaar: {
    richting: 'verhoogt',
    tekst: 'De gegevens stonden open voor iedereen.',
    bron: ['edpb-9-2022-risico'],
  },
  opzet: { richting: 'verhoogt', tekst: 'Het is met opzet gedaan.', bron: ['edpb-01-2021'] },
  reservekopie: { richting: 'verlaagt', tekst: 'Er was een goede reservekopie.', bron: ['edpb-01-2021'] },
  snel_terug: {
    richting: 'verlaagt',
    tekst: 'De gegevens waren snel weer te gebruiken.',
    bron: ['edpb-01-2021'],
  },
  structurele_fout: {
    richting: 'verhoogt',
    tekst: 'Door een fout konden meer mensen erbij dan wij kennen.',
    bron: ['edpb-9-2022-risico'],
  },
  teruggehaald: {
    richting: 'verlaagt',
    tekst: 'Wat bij een ander terechtkwam, is terug of gewist.',
    bron: ['edpb-01-2021'],
  },
  veel_mensen: {
    richting: 'verhoogt',
    tekst: 'Het gaat om heel veel mensen.',
    bron: ['p-4-3-factoren', 'edpb-9-2022-risico'],
  },
  veel_per_persoon: {
    richting: 'verhoogt',
    tekst: 'Er staat veel over elke persoon bij elkaar.',
    bron: ['p-4-3-factoren', 'edpb-9-2022-risico'],
  },
  verouderd: {
    richting: 'verlaagt',
    tekst: 'De gegevens zijn zo oud dat zij niet meer kloppen.',
    bron: ['enisa'],
  },
  versleuteld: {
    richting: 'verlaagt',
    tekst: 'De gegevens waren goed versleuteld en de sleutel is veilig.',
    bron: ['avg-34-3-a', 'ap-wel-of-niet'],
  },
  voorgoed_kwijt: {
    richting: 'verhoogt',
    tekst: 'Er zijn gegevens voorgoed kwijt.',
    bron: ['p-2-inbreuk', 'edpb-01-2021'],
  },
  wijziging_hersteld: {
    richting: 'verlaagt',
    tekst: 'Wat veranderd was, is hersteld.',
    bron: ['p-b1-gevolgen'],
  },
  wijziging_niet_hersteld: {
    richting: 'verhoogt',
    tekst: 'Wat veranderd is, is niet hersteld.',
    bron: ['p-b1-gevolgen'],
  },
  zorg_of_thuis: {
    richting: 'verhoogt',
    tekst: 'Er staan gegevens over zorg, thuis of veiligheid in.',
    bron: ['p-4-3-factoren'],
  },
} as const satisfies Readonly<Record<string, FactorGegevens>>;

import type { Incident } from '../../schemas/incident.ts';
import type { Antwoorden } from './incident.ts';

/** Something that happens in a drill, at a moment, to somebody. */
interface Gebeurt {
  /** As people say it: `vrijdag 16.45 uur`. */
  readonly wanneer: string;
  readonly wie: 'ontdekker' | 'Privacy Officer' | 'CvB' | 'FG' | 'technicus' | 'spelleider';
  readonly wat: string;
}

/** A drill: a story in steps, and what must come out of it. */
export interface Oefening {
  readonly id: string;
  readonly titel: string;
  readonly verhaal: string;
  readonly stappen: readonly Gebeurt[];
  /** What the person who reports answers. */
  readonly antwoorden: Antwoorden;
  /** What is known later; with the answers, and with us as the controller, it decides. */
  readonly feiten: NonNullable<Incident['feiten']>;
  readonly verwacht: { readonly ap: 'ja' | 'nee' | 'voorlopig-ja'; readonly betrokkenen: string };
  /** What to talk about afterwards. */
  readonly bespreek: readonly string[];
}

/**
 * Five drills, each about an hour at a table. What must come out is worked out by the rules in the tests, so a drill
 * can never teach something that the check denies.
 */
export const oefeningen: readonly Oefening[] = [
  {
    id: 'mail-op-vrijdag',
    titel: 'Een mail op vrijdagmiddag',
    verhaal:
      'Een leraar mailt een verslag over de zorg voor een leerling aan de verkeerde ouder. De ouder belt zelf. Het is vrijdag, bijna weekend.',
    stappen: [
      {
        wanneer: 'vrijdag 16.45 uur',
        wie: 'ontdekker',
        wat: 'De ouder belt de leraar. De leraar geeft het door op een telefoon.',
      },
      {
        wanneer: 'vrijdag 17.40 uur',
        wie: 'Privacy Officer',
        wat: 'Krijgt de mail onderweg. Ziet wanneer de 72 uur eindigen en maakt het bestand.',
      },
      {
        wanneer: 'vrijdag 18.00 uur',
        wie: 'spelleider',
        wat: 'De ouder bevestigt schriftelijk dat de mail gewist is en niet is doorgestuurd.',
      },
      {
        wanneer: 'maandag 09.00 uur',
        wie: 'CvB',
        wat: 'Wordt gevraagd om een besluit, met nog een paar uur te gaan.',
      },
    ],
    antwoorden: {
      gebeurtenis: 'mail-verkeerd',
      melder: 'leraar',
      ontdekt: '2026-09-11T16:45',
      groepen: ['leerlingen-onder-16'],
      aantal: { min: 1, max: 1 },
      gegevens: ['naam', 'zorg'],
      gedaan: ['gevraagd-te-wissen'],
      verhaal: 'Een leraar mailde een verslag over zorg aan de verkeerde ouder. De ouder belde zelf.',
    },
    feiten: {
      informatievoorziening: 'aangetast',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'geen' },
      ontvangers: [
        {
          soort: 'ouder_of_leerling',
          bekend: 'ja',
          houding: 'liet_zelf_weten',
          gelezen: 'ja',
          verwijdering: 'schriftelijk',
          doorgestuurd: 'nee_bevestigd',
        },
      ],
    },
    verwacht: { ap: 'ja', betrokkenen: 'nog-te-besluiten' },
    bespreek: [
      'Wie is er op vrijdag na vijf uur, en hoe weet iedereen dat?',
      'Wat maakt dat dit wel of niet hoog risico is?',
      'Wat zegt u tegen de ouders van de leerling, en wanneer?',
    ],
  },
  {
    id: 'leverancier-op-zondag',
    titel: 'Een leverancier belt op zondagavond',
    verhaal:
      'De leverancier van het leerlingvolgsysteem belt: een fout gaf andere scholen toegang. Hij weet nog niet om wie het gaat.',
    stappen: [
      {
        wanneer: 'zondag 21.10 uur',
        wie: 'ontdekker',
        wat: 'De leverancier belt een schoolleider thuis, en mailt een bericht zonder aantallen.',
      },
      {
        wanneer: 'zondag 21.30 uur',
        wie: 'Privacy Officer',
        wat: 'Legt vast wanneer de leverancier het wist en wanneer hij het ons zei. Twee klokken.',
      },
      {
        wanneer: 'maandag 10.00 uur',
        wie: 'technicus',
        wat: 'Vraagt de logboeken op. De leverancier zegt: volgende week.',
      },
      {
        wanneer: 'woensdag 09.00 uur',
        wie: 'CvB',
        wat: 'Nog twaalf uur. Er zijn nog geen aantallen. Wat nu?',
      },
    ],
    antwoorden: {
      gebeurtenis: 'leverancier',
      melder: 'leiding',
      ontdekt: '2026-09-13T21:10',
      groepen: ['leerlingen'],
      gegevens: ['naam', 'cijfers'],
      verhaal:
        'Een leverancier belde: andere scholen konden door een fout bij gegevens. Aantallen zijn niet bekend.',
    },
    feiten: {
      informatievoorziening: 'aangetast',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'niet_uit_te_sluiten' },
      inzage: 'mogelijk',
    },
    verwacht: { ap: 'voorlopig-ja', betrokkenen: 'nog-te-besluiten' },
    bespreek: [
      'Wie meldt: wij, of de leverancier namens ons? Waar staat dat?',
      'Voorlopig melden zonder aantallen mag. Durven wij dat?',
      'Binnen hoeveel uur had de leverancier het moeten zeggen?',
    ],
  },
  {
    id: 'laptop-maar-versleuteld',
    titel: 'Een laptop kwijt, maar versleuteld',
    verhaal:
      'Een laptop met verslagen is uit een auto gestolen. "Maar hij is versleuteld", zegt iedereen. Is dat zo, en is dat genoeg?',
    stappen: [
      {
        wanneer: 'dinsdag 08.10 uur',
        wie: 'ontdekker',
        wat: 'Merkt dat de laptop weg is, en geeft het door.',
      },
      {
        wanneer: 'dinsdag 09.00 uur',
        wie: 'technicus',
        wat: 'Laat zien dat de schijf versleuteld was, dat hij uit stond, en dat de sleutel nergens op stond. Er is een kopie.',
      },
      {
        wanneer: 'dinsdag 10.00 uur',
        wie: 'Privacy Officer',
        wat: 'Vult de antwoorden in en ziet de uitkomst veranderen.',
      },
      {
        wanneer: 'dinsdag 11.00 uur',
        wie: 'spelleider',
        wat: 'Draai om: er zat een briefje met het wachtwoord in de tas.',
      },
    ],
    antwoorden: {
      gebeurtenis: 'kwijt',
      melder: 'begeleider',
      ontdekt: '2026-09-15T08:10',
      groepen: ['leerlingen-onder-16'],
      aantal: { min: 20, max: 30 },
      gegevens: ['naam', 'zorg'],
      bescherming: 'versleuteld',
      verhaal: 'Een laptop met verslagen is uit een auto gestolen. De schijf is versleuteld.',
    },
    feiten: {
      informatievoorziening: 'aangetast',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'niet_uit_te_sluiten', integriteit: 'geen', beschikbaarheid: 'geen' },
      bescherming: {
        vorm: ['schijf'],
        dekking: 'alles',
        sleutel: 'veilig',
        stand_der_techniek: 'ja',
        apparaat: 'uit',
        leesbare_rest: 'niets',
        aanmelding_opgeslagen: 'nee',
      },
      beschikbaarheid: {
        backup: 'intact',
        hersteld: 'volledig',
        definitief_kwijt: 'nee',
        enig_exemplaar: 'nee',
      },
    },
    verwacht: { ap: 'nee', betrokkenen: 'nee' },
    bespreek: [
      'Wie kan laten zien dat het apparaat echt versleuteld was, en hoe snel?',
      'Wat verandert er door het briefje in de tas?',
      'Waarom leggen wij ook vast dat wij niet melden?',
    ],
  },
  {
    id: 'gijzelsoftware',
    titel: 'Gijzelsoftware',
    verhaal:
      'Maandagochtend: alle schermen tonen een losgeldbericht. Mail en telefoon via internet doen het niet. Het register is niet te bereiken.',
    stappen: [
      {
        wanneer: 'maandag 07.30 uur',
        wie: 'ontdekker',
        wat: 'Ziet het bericht. Pakt de noodkaart van de muur.',
      },
      {
        wanneer: 'maandag 07.45 uur',
        wie: 'technicus',
        wat: 'Haalt computers van het netwerk. Zet niets uit.',
      },
      {
        wanneer: 'maandag 08.15 uur',
        wie: 'Privacy Officer',
        wat: 'Opent het noodbestand van de stick op een eigen laptop.',
      },
      {
        wanneer: 'maandag 11.00 uur',
        wie: 'spelleider',
        wat: 'De daders tonen een map met namen van leerlingen. Er is waarschijnlijk gekopieerd.',
      },
      {
        wanneer: 'maandag 13.00 uur',
        wie: 'CvB',
        wat: 'Moet besluiten over ouders, pers en betalen. Zonder mail.',
      },
    ],
    antwoorden: {
      gebeurtenis: 'hack',
      melder: 'ict',
      ontdekt: '2026-09-14T07:30',
      duurtVoort: 'ja',
      groepen: ['leerlingen', 'ouders', 'medewerkers'],
      aantal: { min: 1000, max: 4000 },
      gegevens: ['naam', 'contact', 'bsn', 'zorg'],
      gedaan: ['ict-gebeld'],
      verhaal: 'Alle schermen tonen een losgeldbericht. Systemen en mail doen het niet.',
    },
    feiten: {
      informatievoorziening: 'aangetast',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: {
        vertrouwelijkheid: 'vastgesteld',
        integriteit: 'vastgesteld',
        beschikbaarheid: 'vastgesteld',
      },
      oorzaak: { opzet: 'opzet_extern_ongericht', dader: 'crimineel', aanval: ['gijzelsoftware'] },
      weggehaald: 'waarschijnlijk',
      inzage: 'ja',
    },
    verwacht: { ap: 'ja', betrokkenen: 'ja' },
    bespreek: [
      'Wie kunnen elkaar bereiken zonder mail en zonder het schoolnetwerk?',
      'Wie praat met ouders en pers, en wie niet?',
      'Waar ligt de reservekopie, en wanneer is terugzetten het laatst geoefend?',
    ],
  },
  {
    id: 'jaareinde',
    titel: 'Oudejaarsdag',
    verhaal:
      'Op 31 december ziet een medewerker dat een lijst met adressen van ouders op de website stond. Iedereen heeft vakantie.',
    stappen: [
      {
        wanneer: '31 december 16.45 uur',
        wie: 'ontdekker',
        wat: 'Ziet de lijst en geeft het door. Haalt haar van de website.',
      },
      {
        wanneer: '31 december 19.00 uur',
        wie: 'Privacy Officer',
        wat: 'Ziet dat de 72 uur op 3 januari eindigen, een zondag.',
      },
      {
        wanneer: '1 januari 10.00 uur',
        wie: 'technicus',
        wat: 'Het logboek: de lijst is vier keer geopend.',
      },
      { wanneer: '2 januari 12.00 uur', wie: 'CvB', wat: 'Wordt gebeld voor een besluit.' },
    ],
    antwoorden: {
      gebeurtenis: 'openbaar',
      melder: 'administratie',
      ontdekt: '2026-12-31T16:45',
      duurtVoort: 'nee',
      groepen: ['ouders'],
      aantal: { min: 60, max: 60 },
      gegevens: ['naam', 'contact'],
      gedaan: ['ingetrokken'],
      verhaal: 'Een lijst met adressen van ouders stond op de website. Zij is eraf gehaald.',
    },
    feiten: {
      informatievoorziening: 'aangetast',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'geen' },
      inzage: 'ja',
    },
    verwacht: { ap: 'voorlopig-ja', betrokkenen: 'nog-te-besluiten' },
    bespreek: [
      'In welk jaar telt dit incident, en welk jaar staat in het kenmerk?',
      'De wet telt uren, het protocol werkdagen. Welke is hier eerder?',
      'Wie staat er in de kerstvakantie op de noodkaart?',
    ],
  },
];

import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import {
  AARD,
  AFLOOP,
  FG,
  MAANDEN,
  OORZAAK,
  TERUGBLIK,
  VERSLEUTELD,
} from '../../../scripts/analysis/tellen/namen.data.ts';
import { leesMarkdown } from '../../../scripts/documents/tekst.ts';

/** A year of a made-up board, with something in every part. The numbers differ, so that each can be looked for. */

const id = (nummer: number): string => `2026-K7Q${'BCDFGHJKMN'.charAt(nummer % 10)}`;
const ids = (aantal: number): string[] => Array.from({ length: aantal }, (_, index) => id(index));

const getal = (naam: string, woorden: string, aantal: number, van?: string) => ({
  id: naam,
  naam: woorden,
  aantal,
  ...(van === undefined ? {} : { van }),
  incidenten: ids(Math.min(aantal, 5)),
});

const tabel = (
  naam: string,
  titel: string,
  van: string,
  namen: Readonly<Record<string, string>>,
  aantallen: readonly number[],
  teltOp = true,
): Jaarcijfers['tabellen'][number] => ({
  id: naam,
  titel,
  van,
  eenheid: naam === 'maatregelen' ? 'maatregelen' : 'incidenten',
  telt_op: teltOp,
  // Names that look like numbers come first in an object; months have their own order.
  rijen: (naam === 'maand' ? Object.entries(namen).sort() : Object.entries(namen)).map(
    ([sleutel, woorden], index) => ({
      id: sleutel,
      naam: woorden,
      aantal: aantallen[index] ?? 0,
      incidenten: ids(Math.min(aantallen[index] ?? 0, 5)),
    }),
  ),
});

const termijn = (
  naam: string,
  titel: string,
  tegen: 'wet' | 'protocol' | 'afspraak' | 'eigen',
  [op_tijd = 0, te_laat = 0, over = 0, loopt = 0]: readonly number[],
  tekorten: Jaarcijfers['termijnen'][number]['tekorten'] = [],
) => ({ id: naam, titel, tegen, op_tijd, te_laat, over, loopt, tekorten });

const tijd = (naam: string, titel: string, gemeten: number, niet: number, uren: readonly number[]) => ({
  id: naam,
  titel,
  gemeten,
  niet_te_meten: niet,
  snelste: uren[0] ?? null,
  mediaan: uren[1] ?? null,
  langste: uren[2] ?? null,
  incidenten: ids(Math.min(gemeten, 5)),
});

const vestigingen = Object.fromEntries(
  Array.from({ length: 14 }, (_, nummer) => [`school-${nummer}`, `Basisschool De Proef ${nummer} (fictief)`]),
);

/** @param anders what differs from the made-up year */
export const maakCijfers = (anders: Partial<Jaarcijfers> = {}): Jaarcijfers => ({
  versie: 1,
  jaar: 2026,
  nu: '2027-02-10T09:30:00+01:00',
  regels: '0.2.0',
  bron: 'map incidents',
  voorbeeld: true,
  afgelopen: true,
  voor: 'intern',
  getallen: [
    getal('totaal', 'Doorgegeven en vastgelegd', 47),
    getal('geen_incident', 'Bleek geen beveiligingsincident', 6, 'totaal'),
    getal('incidenten', 'Beveiligingsincidenten', 41, 'totaal'),
    getal('datalekken', 'Datalekken', 27, 'incidenten'),
    getal('geen_datalek', 'Geen datalek', 12, 'incidenten'),
    getal('datalek_onbekend', 'Nog niet bekend of het een datalek is', 2, 'incidenten'),
    getal('gemeld_ap', 'Gemeld bij de AP', 11, 'incidenten'),
    getal('aangevuld', 'Melding aangevuld', 4, 'gemeld_ap'),
    getal('ingetrokken', 'Melding ingetrokken', 1, 'gemeld_ap'),
    getal('niet_gemeld', 'Besloten niet te melden', 9, 'datalekken'),
    getal('betrokkenen_geinformeerd', 'Betrokkenen geïnformeerd', 13, 'incidenten'),
    getal('met_leverancier', 'Een leverancier was erbij', 8, 'incidenten'),
    getal('bsn', 'Met burgerservicenummers', 5, 'datalekken'),
    getal('bijzonder', 'Met bijzondere of strafrechtelijke gegevens', 7, 'datalekken'),
    getal('teruggekeken', 'Op het oordeel teruggekeken', 6, 'incidenten'),
    getal('omgekeerd', 'Oordeel daarbij omgekeerd', 0, 'teruggekeken'),
    getal('open', 'Nog niet afgesloten', 3, 'incidenten'),
    getal('maatregelen', 'Maatregelen', 38),
    getal('oefeningen', 'Oefeningen (tellen nergens mee)', 2),
  ],
  personen: { min: 1234, max: 5678, onbekend: 2 },
  tabellen: [
    tabel('afloop', 'Hoe het afliep', 'incidenten', AFLOOP, [11, 9, 3, 4, 12, 2]),
    tabel(
      'maand',
      'Per maand',
      'incidenten',
      Object.fromEntries(MAANDEN),
      [3, 4, 2, 1, 5, 6, 1, 0, 7, 5, 4, 3],
    ),
    tabel('vestiging', 'Per vestiging', 'incidenten', vestigingen, [14, 9, 0, 6, 3, 0, 0, 2, 8], false),
    tabel('aard', 'Aard (AP-formulier)', 'incidenten', AARD, [15, 6, 5, 0, 3, 4, 0, 5, 1, 2, 0, 0]),
    tabel('oorzaak', 'Oorzaak', 'incidenten', OORZAAK, [28, 6, 4, 0, 0, 3]),
    tabel(
      'achterliggend',
      'Wat erachter zat',
      'incidenten',
      { niet_nagekeken: 'Niet nagekeken', bcc_vergeten: 'Bcc vergeten', niet_vastgelegd: 'Niet vastgelegd' },
      [18, 6, 9],
      false,
    ),
    tabel(
      'herkomst',
      'Van wie het eerste bericht kwam',
      'incidenten',
      { medewerker: 'Medewerker', ouder: 'Ouder', leverancier: 'Leverancier' },
      [26, 8, 7],
    ),
    tabel(
      'groepen',
      'Van wie',
      'datalekken',
      { leerlingen: 'Leerlingen', ouders: 'Ouders' },
      [21, 10],
      false,
    ),
    tabel(
      'gegevens',
      'Welke gegevens',
      'datalekken',
      { naam: 'Naam', bsn: 'BSN', gezondheid: 'Gezondheid' },
      [24, 5, 7],
      false,
    ),
    tabel(
      'mensen',
      'Hoeveel mensen',
      'datalekken',
      { een: '1 persoon', '2-10': '2 tot en met 10', '11-50': '11 tot en met 50', onbekend: 'Niet bekend' },
      [12, 7, 6, 2],
    ),
    tabel('versleuteld', 'Was het versleuteld', 'datalekken', VERSLEUTELD, [4, 1, 20, 2]),
    tabel('fg_bij_niet_melden', 'Wat de FG vond van niet melden', 'niet_gemeld', FG, [5, 1, 1, 2]),
    tabel('terugblik', 'Terugblik op niet melden', 'niet_gemeld', TERUGBLIK, [6, 0, 0, 3]),
    tabel(
      'maatregelen',
      'Hoe de maatregelen ervoor staan',
      'maatregelen',
      {
        vervallen: 'Vervallen',
        werkt: 'Klaar, en het werkt',
        werkt_deels: 'Klaar, en het werkt deels',
        werkt_niet: 'Klaar, en het werkt niet',
        klaar: 'Klaar',
        te_laat: 'Te laat',
        open: 'Open',
      },
      [1, 16, 3, 2, 7, 4, 5],
    ),
  ],
  tijden: [
    tijd('ontdekken', 'Van het begin tot het eerste teken', 22, 19, [0.1, 17.5, 960]),
    tijd('ontdekker_meldpunt', 'Van de ontdekker naar het meldpunt', 31, 10, [0.2, 3.4, 51.2]),
    tijd('meldpunt_registratie', 'Van het meldpunt naar het register', 39, 2, [0.3, 1.8, 96.7]),
    tijd('kennisname_ap', 'Van kennisname tot de melding bij de AP', 11, 0, [5.6, 41.9, 130.3]),
    tijd('kennisname_betrokkenen', 'Van kennisname tot het eerste bericht aan betrokkenen', 0, 13, []),
    tijd('kennisname_fg', 'Van kennisname tot de FG het hoorde', 23, 4, [0.7, 6.1, 77.7]),
  ],
  termijnen: [
    termijn(
      'ap-72u',
      'Melden bij de AP binnen 72 uur',
      'wet',
      [9, 1, 0, 0],
      [{ incident: id(3), uren: 58.3, gedaan: true, reden: 'De omvang werd later duidelijk' }],
    ),
    termijn('ap-72u-nieuw-feit', 'Melden bij de AP na een nieuw feit', 'wet', [1]),
    termijn('ap-2wd-ontdekking', 'Melden binnen twee werkdagen na ontdekking', 'protocol', [8, 3, 0, 0]),
    termijn('ap-2wd-besluit', 'Melden binnen twee werkdagen na het besluit', 'protocol', [10, 1]),
    termijn('fg', 'De FG laten weten', 'protocol', [20, 5, 2, 0]),
    termijn(
      'leverancier',
      'Bericht van de leverancier',
      'afspraak',
      [3, 3, 1, 1],
      [{ incident: id(4), uren: 200.4, gedaan: false, reden: '' }],
    ),
    termijn('betrokkenen', 'Betrokkenen informeren', 'eigen', [11, 2, 0, 1]),
    termijn('vervolgmelding', 'Melding aanvullen', 'eigen', [4, 0, 0, 0]),
    termijn('maatregel', 'Maatregel klaar', 'eigen', [25, 6, 4, 5]),
    termijn('effect', 'Kijken of een maatregel werkt', 'eigen', []),
  ],
  leveranciers: [
    {
      id: 'proef',
      naam: 'Leerlingvolg Proef (fictief)',
      berichten: 5,
      op_tijd: 2,
      te_laat: 2,
      niet_te_zeggen: 1,
      mediaan: 36.6,
      afspraak: 24,
      redenen: [{ incident: id(4), reden: 'Eerst zelf onderzocht' }],
      incidenten: ids(5),
    },
    {
      id: '',
      naam: 'Niet in de map leveranciers',
      berichten: 3,
      op_tijd: 0,
      te_laat: 0,
      niet_te_zeggen: 3,
      mediaan: null,
      afspraak: null,
      redenen: [],
      incidenten: ids(3),
    },
  ],
  terugblikken: { gedaan: 6, omgekeerd: 0, incidenten: [], omgekeerde_incidenten: [] },
  niet_gemeld: [
    {
      incident: id(1),
      reden: 'Brief ongeopend terug',
      fg: 'eens',
      cvb: 'akkoord',
      terugblik: 'blijft_staan',
    },
    {
      incident: id(2),
      reden: '',
      fg: 'niet_gevraagd',
      cvb: 'niet_vastgelegd',
      terugblik: 'niet_teruggekeken',
    },
    { incident: id(5), reden: 'Alleen een naam', fg: 'oneens', cvb: 'akkoord', terugblik: 'blijft_staan' },
  ],
  maatregelen: [
    { incident: id(1), wat: 'Bcc standaard aan', wie: 'ict-1', voor: '2026-10-01', stand: 'te_laat' },
    { incident: id(6), wat: 'Uitleg aan teams', wie: '', voor: null, stand: 'open' },
    { incident: id(7), wat: 'Mappen nalopen', wie: 'ict-hoofd', voor: '2026-06-30', stand: 'werkt_niet' },
  ],
  herhalingen: [
    {
      incident: id(1),
      maatregel: 'Bcc standaard aan',
      volgende: id(8),
      was: 'niet_klaar',
      herkomst: 'vastgelegd',
      soort: 'bcc vergeten',
    },
    {
      incident: id(2),
      maatregel: '',
      volgende: id(9),
      was: 'niet_beloofd',
      herkomst: 'afgeleid',
      soort: 'niet nagekeken',
    },
  ],
  jaren: [
    jaar(2024, 'opgave', [19, 14, 6, 4]),
    jaar(2025, 'vastgelegde_cijfers', [33, 22, 10, 9]),
    jaar(2026, 'register', [41, 27, 11, 13]),
  ],
  volledigheid: {
    bronnen: [
      { id: 'helpdesk', naam: 'Helpdesk', dagen: 365, dekking: 'heel', gevonden: 17, ontbraken: 2 },
      { id: 'klachten', naam: 'Klachten', dagen: 181, dekking: 'deels', gevonden: 3, ontbraken: 0 },
      { id: 'leveranciers', naam: 'Leveranciers', dagen: 0, dekking: 'niet', gevonden: 0, ontbraken: 0 },
    ],
    zonder_kennisname: [id(6)],
    zonder_jaar: [id(7)],
    niet_te_lezen: ['incidents/2026/2026-A0A0.md'],
  },
  bewustwording: [
    { dag: '2026-03-12', wat: 'Uitleg phishing', voor_wie: 'Alle teams', aantal: 143 },
    { dag: '2026-10-08', wat: 'Oefening datalek', voor_wie: 'Schoolleiders', aantal: null },
  ],
  voorstellen: [{ incident: '2026-W306', titel: 'Laptop weg uit lokaal', pr: 112, nieuw: true }],
  signalen: [
    {
      id: 'oorzaak-bcc_vergeten',
      titel: 'Zes keer bcc vergeten',
      zin: 'Zes incidenten hebben dezelfde achterliggende oorzaak: bcc vergeten.',
      regel: 'drie keer of vaker dezelfde oorzaak in een kwartaal.',
      vindplaats: 'protocol §5',
      incidenten: [id(1), id(8)],
    },
    {
      id: 'ap-te-laat',
      titel: 'Een melding bij de AP kwam te laat',
      zin: 'Van 10 meldingen kwam er 1 later dan 72 uur.',
      regel: 'een of meer te laat.',
      vindplaats: 'AVG art. 33 lid 1',
      incidenten: [id(3)],
    },
  ],
  ...anders,
});

function jaar(
  welk: number,
  herkomst: Jaarcijfers['jaren'][number]['herkomst'],
  [incidenten = 0, datalekken = 0, gemeld_ap = 0, betrokkenen_geinformeerd = 0]: readonly number[],
): Jaarcijfers['jaren'][number] {
  return { jaar: welk, herkomst, incidenten, datalekken, gemeld_ap, betrokkenen_geinformeerd };
}

/** The year before, a little smaller and slower. */
export const maakVorig = (): Jaarcijfers =>
  maakCijfers({
    jaar: 2025,
    getallen: maakCijfers().getallen.map((each) => ({
      ...each,
      aantal: Math.floor((each.aantal ?? 0) * 0.8),
    })),
    personen: { min: 300, max: null, onbekend: 1 },
    tijden: maakCijfers().tijden.map((each) => ({ ...each, mediaan: each.mediaan && each.mediaan * 2 })),
    termijnen: [termijn('ap-72u', 'Melden bij de AP binnen 72 uur', 'wet', [5, 5, 0, 0])],
  });

/** A year of which nothing is known. */
export const LEEG = maakCijfers({
  getallen: maakCijfers().getallen.map((each) => ({ ...each, aantal: 0, incidenten: [] })),
  personen: { min: 0, max: 0, onbekend: 0 },
  tabellen: maakCijfers().tabellen.map((each) => ({
    ...each,
    rijen: each.rijen.map((rij) => ({ ...rij, aantal: 0, incidenten: [] })),
  })),
  tijden: maakCijfers().tijden.map((each) => ({
    ...each,
    gemeten: 0,
    niet_te_meten: 0,
    snelste: null,
    mediaan: null,
    langste: null,
  })),
  termijnen: maakCijfers().termijnen.map(({ id: naam, titel, tegen }) => termijn(naam, titel, tegen, [])),
  leveranciers: [],
  terugblikken: { gedaan: 0, omgekeerd: 0, incidenten: [], omgekeerde_incidenten: [] },
  niet_gemeld: [],
  maatregelen: [],
  herhalingen: [],
  jaren: [jaar(2026, 'register', [])],
  volledigheid: { bronnen: [], zonder_kennisname: [], zonder_jaar: [], niet_te_lezen: [] },
  bewustwording: [],
  voorstellen: null,
  signalen: [],
});

const CONCLUSIE = `## Conclusie

Post en e-mail naar de verkeerde blijft de grootste groep. De afspraak over **bcc** werkte niet.

## Gevraagd aan het CvB

- Stel vast dat bcc voor alle scholen standaard aan gaat.
- Maak geld vrij voor uitleg aan alle teams.

## Vooruitblik

Volgend jaar kijken wij of de maatregel werkt.
`;

/** @param anders what differs from the made-up analysis */
export const maakStuk = (anders: Partial<Jaarstuk> = {}): Jaarstuk => ({
  cijfers: maakCijfers(),
  vorig: maakVorig(),
  bevroren: undefined,
  sindsdien: [],
  conclusie: leesMarkdown(CONCLUSIE),
  wijzigAdres: 'https://forge.example/wijzig/2026/jaaranalyse.md',
  organisatie: { naam: 'Stichting Voorbeeldscholen Waterrijk (fictief)', korteNaam: 'Voorbeeldscholen' },
  landelijk: [
    {
      jaar: 2024,
      wat: 'datalekken (ook uit bundels)',
      aantal: 38_000,
      isOngeveer: true,
      bron: {
        naam: 'Security.NL',
        adres: 'https://www.security.example/894751',
        gelezen: '2026-11-27',
        viaVia: true,
      },
    },
    {
      jaar: 2024,
      deelVanJaar: 'eerste helft',
      wat: 'meldingen',
      aantal: 9801,
      isOngeveer: false,
      bron: { naam: 'CBS', adres: 'https://cbs.example/x', gelezen: 'geheugen' },
    },
  ],
  adresVan: (kenmerk) => `../incidenten/${kenmerk}.html`,
  ...anders,
});

/**
 * What the Dutch supervisory authority (AP) published per year on datalekken, for a board to lay its own year beside.
 *
 * Read were stored copies of the pages named at each row; a page may have moved since. Where two places of one row
 * differ in roundness, the most precise one is kept. Of 2023 one place says "zo'n 26.000" (annual report of the AP)
 * and a later one 25.000 (report on 2024); the first stands here, as about.
 *
 * Looked for and not found, so left out:
 * - the total of 2025, and everything else on 2025;
 * - the exact total of 2016 and 2017 at the AP itself;
 * - the sector onderwijs in every year but 2017. The AP names the three largest sectors, and onderwijs is none of them;
 * - cyber attacks in 2016 and 2018.
 *
 * Do not draw one line through the totals: from 2024 on the AP also counts datalekken that are reported in bundles.
 */

/** Where a figure was read. */
interface LandelijkeBron {
  readonly naam: string;
  /** An address that begins with https. */
  readonly adres: string;
  /** The day on which it was read, as `2026-11-27`; `geheugen` when nobody has compared it with the text. */
  readonly gelezen: string;
  /** It is not the AP (or CBS) itself that says so here, but a news site that reports it. */
  readonly viaVia?: true;
}

/** One figure of one year. Read together: `20.881 meldingen`, `9 procent van de meldingen, door een cyberaanval`. */
export interface LandelijkCijfer {
  readonly jaar: number;
  /** What exactly was counted, so that it reads on after the number. */
  readonly wat: string;
  readonly aantal: number;
  /** The source rounds it. */
  readonly isOngeveer: boolean;
  /** Which part of the year, as `eerste helft`; nothing for the whole year. */
  readonly deelVanJaar?: string;
  readonly bron: LandelijkeBron;
}

const GELEZEN = '2026-11-27';

const ap = (pad: string): LandelijkeBron => ({
  naam: 'Autoriteit Persoonsgegevens',
  adres: `https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/beveiliging/meldplicht-datalekken/${pad}`,
  gelezen: GELEZEN,
});

const nieuws = (naam: string, adres: string): LandelijkeBron => ({
  naam,
  adres: `https://${adres}`,
  gelezen: GELEZEN,
  viaVia: true,
});

const AP_2018 = ap('cijfers-datalekken-2018');
const AP_2020 = ap('overzichten-datalekken/cijfers-datalekken-2020');
const NRC_2017 = nieuws(
  'NRC',
  'www.nrc.nl/nieuws/2018/03/29/aantal-datalekken-in-2017-bijna-verdubbeld-a1597609',
);
const PIT_2017 = nieuws(
  'PIT Recht',
  'www.pit-recht.nl/uncategorized/britse-scholen-en-universiteiten-melden-1100-datalekken/',
);
const NU_2019 = nieuws(
  'NU.nl',
  'www.nu.nl/tech/6028787/autoriteit-persoonsgegevens-29-procent-meer-datalekmeldingen-in-2019.html',
);
const TWEAKERS_2020 = nieuws(
  'Tweakers',
  'tweakers.net/nieuws/178654/privacywaakhond-aantal-hacks-gericht-op-persoonsgegevens-groeide-met-30-procent.html',
);
const NU_2021 = nieuws(
  'NU.nl',
  'www.nu.nl/tech/6202657/aantal-meldingen-van-datalekken-door-cyberaanvallen-flink-toegenomen.html',
);
const NRC_2021 = nieuws(
  'NRC',
  'www.nrc.nl/nieuws/2022/05/25/vorig-jaar-veel-meer-datalekken-door-cyberaanvallen-gemeld-a4129233',
);
const ANP_2022 = nieuws(
  'ZeelandNet (ANP)',
  'www.zeelandnet.nl/nieuws/waakhond-iedereen-krijgt-te-maken-met-datalek-persoonsgegevens',
);
const SECURITY_2023 = nieuws(
  'Security.NL',
  'www.security.nl/posting/837341/AP%3A+26_000+datalekmeldingen+vorig+jaar%2C+maar+slachtoffers+vaak+niet+ingelicht',
);
const CBS_2024 = nieuws(
  'Risk & Business (bericht van CBS en AP)',
  'riskenbusiness.nl/nieuws/claims/bijna-10-000-meldingen-van-een-datalek/',
);
const ANP_2024 = nieuws(
  'ZeelandNet (ANP)',
  'www.zeelandnet.nl/nieuws/bijna-10000-meldingen-van-datalekken-minder-dan-in-vorige-jaren',
);
const SECURITY_2024_HELFT = nieuws(
  'Security.NL',
  'www.security.nl/posting/868650/Duizenden+datalekken+dit+jaar+door+verkeerd+geadresseerde+post+en+e-mail',
);
const SECURITY_2024 = nieuws(
  'Security.NL',
  'www.security.nl/posting/894751/Recordaantal+datalekken+bij+Autoriteit+Persoonsgegevens+gemeld',
);

/** A row with the number exactly as the source gives it. */
const precies = (jaar: number, aantal: number, wat: string, bron: LandelijkeBron): LandelijkCijfer => ({
  jaar,
  wat,
  aantal,
  isOngeveer: false,
  bron,
});

/** A row of which the source says that it is about so many. */
const ongeveer = (jaar: number, aantal: number, wat: string, bron: LandelijkeBron): LandelijkCijfer => ({
  ...precies(jaar, aantal, wat, bron),
  isOngeveer: true,
});

/** A row on the first half of a year. */
const eersteHelft = (rij: LandelijkCijfer): LandelijkCijfer => ({ ...rij, deelVanJaar: 'eerste helft' });

/** The same word for the same count, so that years can stand beside each other. */
const MELDINGEN = 'meldingen';
const CYBER = 'meldingen na hacking, malware of phishing';

/** Every figure, by year. */
export const landelijk: readonly LandelijkCijfer[] = [
  ongeveer(2016, 5800, MELDINGEN, NRC_2017),

  ongeveer(2017, 10_000, MELDINGEN, NRC_2017),
  ongeveer(2017, 300, 'meldingen uit het onderwijs', PIT_2017),
  ongeveer(2017, 3, 'procent van de meldingen, uit het onderwijs', PIT_2017),
  ongeveer(2017, 47, 'procent van de meldingen, naar een verkeerde ontvanger', NRC_2017),
  ongeveer(2017, 6, 'procent van de meldingen, door een hack', NRC_2017),

  precies(2018, 20_881, MELDINGEN, AP_2018),
  ongeveer(2018, 63, 'procent van de meldingen, naar een verkeerde ontvanger', AP_2018),
  ongeveer(2018, 14, 'procent van de meldingen, een laptop of usb-stick kwijt of gestolen', AP_2018),

  precies(2019, 26_956, MELDINGEN, NU_2019),
  precies(2019, 902, CYBER, NU_2019),

  precies(2020, 23_976, MELDINGEN, AP_2020),
  precies(2020, 1173, CYBER, TWEAKERS_2020),
  ongeveer(2020, 5, 'procent van de meldingen, door een cyberaanval', NU_2021),

  precies(2021, 24_866, MELDINGEN, NU_2021),
  precies(2021, 2210, CYBER, NRC_2021),
  ongeveer(2021, 9, 'procent van de meldingen, door een cyberaanval', NU_2021),
  ongeveer(2021, 9000, 'meldingen van een brief of pakket bij de verkeerde', NRC_2021),

  precies(2022, 21_151, MELDINGEN, ANP_2022),
  precies(2022, 1826, CYBER, ANP_2022),

  ongeveer(2023, 26_000, MELDINGEN, SECURITY_2023),
  ongeveer(2023, 1300, CYBER, SECURITY_2023),
  ongeveer(2023, 10_000, 'meldingen van een brief of pakket bij de verkeerde', SECURITY_2023),
  ongeveer(2023, 3300, 'meldingen van een e-mail bij de verkeerde', SECURITY_2023),
  ongeveer(
    2023,
    54,
    'procent van de organisaties lichtte na een cyberaanval slachtoffers niet in',
    SECURITY_2023,
  ),

  eersteHelft(ongeveer(2024, 9800, MELDINGEN, CBS_2024)),
  eersteHelft(ongeveer(2024, 16_500, 'datalekken (ook uit bundels)', ANP_2024)),
  eersteHelft(precies(2024, 797, CYBER, CBS_2024)),
  eersteHelft(precies(2024, 4029, 'meldingen over een brief of pakket', CBS_2024)),
  eersteHelft(precies(2024, 1760, 'meldingen over een e-mail', CBS_2024)),
  eersteHelft(ongeveer(2024, 88, 'procent van de meldingen, niet versleuteld', SECURITY_2024_HELFT)),
  ongeveer(2024, 38_000, 'datalekken (ook uit bundels)', SECURITY_2024),
  ongeveer(2024, 24_000, 'meldingen van één datalek', SECURITY_2024),
  ongeveer(2024, 14_000, 'datalekken uit bundels', SECURITY_2024),
  ongeveer(2024, 8000, 'meldingen over verkeerd verstuurde post', SECURITY_2024),
  // Of these more than 5.400 were about one supplier (AddComm): without it the year looks like the ones before.
  ongeveer(2024, 7000, 'meldingen na een cyberaanval', SECURITY_2024),
  ongeveer(2024, 5400, 'meldingen na de aanval op één leverancier (AddComm)', SECURITY_2024),
];

/**
 * The figures of one year.
 * @param jaar such as 2024
 * @returns none when nothing of that year was found; a reader is told so, and no other year takes its place
 */
export const landelijkOver = (jaar: number): readonly LandelijkCijfer[] =>
  landelijk.filter((each) => each.jaar === jaar);

import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { nogTeVerzamelen } from '../../scripts/forms/vul-in.ts';
import { makeLeverancier, makeOrganisatie } from '../make.ts';
import { kort, maakFormulier, vraag } from './maak.ts';

type Groep = NonNullable<Incident['groepen']>[number];
type Feiten = NonNullable<Incident['feiten']>;
type Rij = readonly [wat: string, incident: Partial<Incident>, id: string, verwacht: string];

const groep = (verschil: Partial<Groep> = {}): Groep => ({
  sleutel: 'leerlingen',
  soort: 'leerling_onder_16',
  ...verschil,
});
const tijdlijn = (verschil: Partial<Incident['tijdlijn']>): Partial<Incident> => ({
  tijdlijn: { kennisname: '2026-09-11 16:45', ...verschil },
});
const feiten = (inhoud: Feiten): Partial<Incident> => ({ feiten: inhoud });
const gegevens = (inhoud: Feiten['gegevens'], volledig?: 'ja' | 'nee'): Partial<Incident> =>
  feiten({ gegevens: inhoud, ...(volledig ? { gegevens_volledig: volledig } : {}) });
const betrokkenen = (
  keuze: NonNullable<NonNullable<Incident['beoordelingen']>[number]['betrokkenen']>,
): Partial<Incident> => ({ beoordelingen: [{ soort: 'eerste', moment: 'onbekend', betrokkenen: keuze }] });

const NVT = 'niet-van-toepassing';

describe('de antwoorden', () => {
  it.each<Rij>([
    // §0 and §1
    ['nieuw', {}, 'soort', 'afgeleid: Nieuwe melding'],
    [
      'school',
      {},
      'wettelijke_bepaling',
      'afgeleid: Algemene verordening gegevensbescherming (AVG), artikel 33',
    ],
    ['functie van de PO', {}, 'melder_functie', 'afgeleid: Privacy Officer'],
    ['nooit een naam', {}, 'melder_naam', 'zelf'],
    ['nooit een telefoon', {}, 'contact_telefoon', 'zelf'],
    ['adres niet ingevuld', {}, 'adres', 'ontbreekt'],
    ['geen overige sector', {}, 'sector_overig', NVT],
    ['niets gezegd over anderen', {}, 'andere_organisatie', 'ontbreekt'],
    ['niets gezegd: geen naam', {}, 'andere_organisatie_naam', NVT],
    ['geen ander', { organisaties: [] }, 'andere_organisatie', 'vastgelegd: Nee'],
    ['geen ander: geen naam', { organisaties: [] }, 'andere_organisatie_naam', NVT],
    [
      'een subverwerker',
      { organisaties: [{ naam: 'Proefwolk (fictief)', hoedanigheid: 'subverwerker' }] },
      'andere_organisatie_hoedanigheid',
      'vastgelegd: Verwerker',
    ],
    // §2
    [
      'één dag',
      tijdlijn({ inbreuk_begin: '2026-09-10 08:00', inbreuk_einde: '2026-09-10 09:00' }),
      'inbreuk_datum',
      'vastgelegd: 10-09-2026',
    ],
    [
      'één dag: geen periode',
      tijdlijn({ inbreuk_begin: '2026-09-10', inbreuk_einde: '2026-09-10' }),
      'inbreuk_begin',
      NVT,
    ],
    [
      'twee dagen',
      tijdlijn({ inbreuk_begin: '2026-09-09', inbreuk_einde: '2026-09-10' }),
      'inbreuk_datum',
      NVT,
    ],
    [
      'begin van een periode',
      tijdlijn({ inbreuk_begin: '2026-09-09', inbreuk_einde: '2026-09-10' }),
      'inbreuk_begin',
      'vastgelegd: 09-09-2026',
    ],
    ['alleen een jaar', tijdlijn({ inbreuk_begin: '2020' }), 'inbreuk_begin', 'vastgelegd: 2020 (open)'],
    [
      'alleen een maand',
      tijdlijn({ inbreuk_begin: '2020-03' }),
      'inbreuk_begin',
      'vastgelegd: 03-2020 (open)',
    ],
    ['begin onbekend', tijdlijn({ inbreuk_begin: 'onbekend' }), 'inbreuk_begin', 'ontbreekt'],
    ['duurt voort: geen einde', tijdlijn({ inbreuk_duurt_voort: 'ja' }), 'inbreuk_einde', NVT],
    ['duurt voort', tijdlijn({ inbreuk_duurt_voort: 'ja' }), 'inbreuk_duurt_voort', 'vastgelegd: Ja'],
    [
      'einde ligt achter ons',
      tijdlijn({ inbreuk_einde: '2026-09-12' }),
      'inbreuk_duurt_voort',
      'afgeleid: Nee',
    ],
    ['niets bekend', {}, 'inbreuk_duurt_voort', 'ontbreekt'],
    [
      'onbekend is geen nee, ook niet na het einde',
      tijdlijn({ inbreuk_einde: '2026-09-12', inbreuk_duurt_voort: 'onbekend' }),
      'inbreuk_duurt_voort',
      'ontbreekt',
    ],
    [
      'een uur dat twee keer bestaat',
      tijdlijn({ kennisname: '2026-10-25 02:20' }),
      'ontdekt',
      'vastgelegd: 25-10-2026 02:20 (open)',
    ],
    ['kennisname', {}, 'ontdekt', 'vastgelegd: 11-09-2026 16:45'],
    [
      'in een andere tijdzone',
      tijdlijn({ kennisname: '2026-09-11T14:45Z' }),
      'ontdekt',
      'vastgelegd: 11-09-2026 16:45',
    ],
    [
      'dubbele uur',
      tijdlijn({ kennisname: '2026-10-25 02:30+01:00' }),
      'ontdekt',
      'vastgelegd: 25-10-2026 02:30',
    ],
    ['kennisname onbekend', tijdlijn({ kennisname: 'onbekend' }), 'ontdekt', 'ontbreekt'],
    // §3
    [
      'vastgesteld',
      feiten({ aantasting: { vertrouwelijkheid: 'vastgesteld' } }),
      'inbreuk_vertrouwelijkheid',
      'vastgelegd: Aanvinken',
    ],
    [
      'niet uit te sluiten is ook een inbreuk',
      feiten({ aantasting: { integriteit: 'niet_uit_te_sluiten' } }),
      'inbreuk_integriteit',
      'afgeleid: Aanvinken',
    ],
    [
      'uitgesloten',
      feiten({ aantasting: { beschikbaarheid: 'uitgesloten_met_bewijs' } }),
      'inbreuk_beschikbaarheid',
      'vastgelegd: Niet aanvinken',
    ],
    [
      'onbekend is geen nee',
      feiten({ aantasting: { integriteit: 'onbekend' } }),
      'inbreuk_integriteit',
      'ontbreekt',
    ],
    [
      'bij één groep wel',
      {
        feiten: { aantasting: { integriteit: 'geen' } },
        groepen: [
          groep(),
          groep({ sleutel: 'b', afwijkende_feiten: { aantasting: { integriteit: 'vastgesteld' } } }),
        ],
      },
      'inbreuk_integriteit',
      'vastgelegd: Aanvinken',
    ],
    ['aard', { aard: 'post_kwijt' }, 'aard', 'vastgelegd: Brief of postpakket kwijtgeraakt'],
    [
      'eigen woorden bij overig',
      { aard: 'overig', aard_anders: 'Een bug.' },
      'samenvatting',
      'vastgelegd: Een brief kwam bij een ander adres aan.\nAard van het incident: Een bug.',
    ],
    // §4
    ['genoemd', gegevens([{ soort: 'naam' }]), 'gegevens_naam', 'vastgelegd: Ja'],
    [
      'niet genoemd, lijst niet vol',
      gegevens([{ soort: 'naam' }]),
      'gegevens_bsn',
      'afgeleid: Nog niet bekend (open)',
    ],
    ['niet genoemd, lijst vol', gegevens([{ soort: 'naam' }], 'ja'), 'gegevens_bsn', 'afgeleid: Nee'],
    [
      'genoemd als onbekend',
      gegevens([{ soort: 'bsn', aanwezig: 'onbekend' }], 'ja'),
      'gegevens_bsn',
      'afgeleid: Nog niet bekend (open)',
    ],
    ['genoemd als nee', gegevens([{ soort: 'bsn', aanwezig: 'nee' }]), 'gegevens_bsn', 'afgeleid: Nee'],
    [
      'een deel van de rij is nee',
      gegevens([{ soort: 'adres', aanwezig: 'nee' }]),
      'gegevens_contact',
      'afgeleid: Nog niet bekend (open)',
    ],
    [
      'zorgdossier zegt niet dat er niets over gezondheid in staat',
      gegevens([{ soort: 'zorgdossier' }], 'ja'),
      'gegevens_gezondheid',
      'afgeleid: Nog niet bekend (open)',
    ],
    [
      'en ook niet dat het er wel in staat',
      gegevens([{ soort: 'zorgdossier' }], 'ja'),
      'gegevens_genetisch',
      'afgeleid: Nee',
    ],
    ['salaris is financieel', gegevens([{ soort: 'salaris' }]), 'gegevens_financieel', 'vastgelegd: Ja'],
    [
      'wat geen rij heeft',
      gegevens([{ soort: 'cijfers', omschrijving: 'rapport' }, { soort: 'naam' }]),
      'gegevens_anders',
      'vastgelegd: cijfers en resultaten (rapport)',
    ],
    ['niets', {}, 'gegevens_anders', 'ontbreekt'],
    ['niets anders', gegevens([{ soort: 'naam' }]), 'gegevens_anders', 'afgeleid: '],
    [
      'records precies',
      feiten({ aantal_records: { min: 244, max: 244 } }),
      'aantal_records',
      'vastgelegd: 244',
    ],
    ['records van tot', feiten({ aantal_records: { min: 5, max: 9 } }), 'aantal_records', 'vastgelegd: 9'],
    [
      'records ten minste',
      feiten({ aantal_records: { min: 5, max: 'onbekend' } }),
      'aantal_records',
      'vastgelegd: 5 (open)',
    ],
    [
      'nul records is een antwoord',
      feiten({ aantal_records: { min: 0, max: 0 } }),
      'aantal_records',
      'vastgelegd: 0',
    ],
    [
      'een lege lijst is niet volledig',
      feiten({ persoonsgegevens: 'onbekend', gegevens: [], gegevens_volledig: 'ja' }),
      'gegevens_bsn',
      'afgeleid: Nog niet bekend (open)',
    ],
    [
      'zonder persoonsgegevens wel',
      feiten({ persoonsgegevens: 'nee', gegevens: [], gegevens_volledig: 'ja' }),
      'gegevens_bsn',
      'afgeleid: Nee',
    ],
    // §5
    ['leerlingen', { groepen: [groep()] }, 'groep_leerlingen', 'vastgelegd: Ja'],
    ['geen groepen genoemd', {}, 'groep_leerlingen', 'ontbreekt'],
    [
      'andere groepen kunnen er nog zijn',
      { groepen: [groep()] },
      'groep_werknemers',
      'afgeleid: Nog niet bekend (open)',
    ],
    [
      'alle groepen bekend',
      { groepen: [groep()], groepen_volledig: 'ja' },
      'groep_werknemers',
      'afgeleid: Nee',
    ],
    ['onder 16', { groepen: [groep()] }, 'groep_minderjarigen', 'afgeleid: Ja'],
    [
      'leeftijd onbekend',
      { groepen: [groep({ soort: 'leerling_leeftijd_onbekend' })] },
      'groep_minderjarigen',
      'afgeleid: Ja',
    ],
    [
      'leerlingen, en toch niet minderjarig',
      {
        groepen: [groep({ soort: 'leerling_leeftijd_onbekend', minderjarig: 'nee' })],
        groepen_volledig: 'ja',
      },
      'groep_minderjarigen',
      'vastgelegd: Nee',
    ],
    [
      '18 en ouder',
      { groepen: [groep({ soort: 'leerling_18_plus' })], groepen_volledig: 'ja' },
      'groep_minderjarigen',
      'vastgelegd: Nee',
    ],
    ['deels kwetsbaar', { groepen: [groep({ kwetsbaar: 'deels' })] }, 'groep_kwetsbaren', 'vastgelegd: Ja'],
    [
      'een omstandigheid',
      { groepen: [groep({ kwetsbaar: 'nee', omstandigheden: [{ soort: 'opvang', aanwezig: 'ja' }] })] },
      'groep_kwetsbaren',
      'afgeleid: Ja',
    ],
    ['kwetsbaar onbekend', { groepen: [groep()] }, 'groep_kwetsbaren', 'afgeleid: Nog niet bekend (open)'],
    [
      'eigen aantal',
      { groepen: [groep({ aantal_eigen: { min: 3, max: 5 } })] },
      'aantal_max',
      'vastgelegd: 5',
    ],
    [
      'twee groepen opgeteld',
      {
        groepen: [
          groep({ aantal_eigen: { min: 3, max: 5 } }),
          groep({ sleutel: 'b', aantal_eigen: { min: 1, max: 2 } }),
        ],
      },
      'aantal_max',
      'afgeleid: 7',
    ],
    [
      'overlap staat apart',
      {
        groepen: [
          groep({ aantal_eigen: { min: 3, max: 5 } }),
          groep({ sleutel: 'b', aantal_eigen: { min: 1, max: 2 } }),
        ],
        aantal_betrokkenen: { eigen: { min: 4, max: 6 } },
      },
      'aantal_max',
      'vastgelegd: 6',
    ],
    [
      'van één groep onbekend: ten minste',
      { groepen: [groep({ aantal_eigen: { min: 3, max: 5 } }), groep({ sleutel: 'b' })] },
      'aantal_min',
      'afgeleid: 3 (open)',
    ],
    [
      'van één groep onbekend: ten hoogste',
      { groepen: [groep({ aantal_eigen: { min: 3, max: 5 } }), groep({ sleutel: 'b' })] },
      'aantal_max',
      'ontbreekt',
    ],
    [
      'eigen onbekend, totaal bekend',
      {
        groepen: [
          groep({ aantal_eigen: { min: 'onbekend', max: 'onbekend' }, aantal_totaal: { min: 25, max: 25 } }),
        ],
      },
      'aantal_min',
      'ontbreekt',
    ],
    [
      'alleen een totaal',
      { groepen: [groep({ aantal_totaal: { min: 25, max: 25 } })] },
      'aantal_min',
      'afgeleid: 25 (open)',
    ],
    [
      'groep van een ander telt niet',
      {
        groepen: [
          groep({ aantal_eigen: { min: 3, max: 3 } }),
          groep({ sleutel: 'b', onze_rol: 'verwerker', aantal_eigen: { min: 90, max: 90 } }),
        ],
      },
      'aantal_max',
      'vastgelegd: 3',
    ],
    // §6
    ['alles versleuteld', feiten({ bescherming: { dekking: 'alles' } }), 'versleuteld', 'vastgelegd: Ja'],
    [
      'een wachtwoord is niets',
      feiten({ bescherming: { vorm: ['wachtwoord'] } }),
      'versleuteld',
      'afgeleid: Nee',
    ],
    ['schijf, dekking onbekend', feiten({ bescherming: { vorm: ['schijf'] } }), 'versleuteld', 'ontbreekt'],
    ['deels: welk deel', feiten({ bescherming: { dekking: 'deels' } }), 'versleuteld_deel', 'ontbreekt'],
    ['alles: geen deel', feiten({ bescherming: { dekking: 'alles' } }), 'versleuteld_deel', NVT],
    [
      'niets: geen manier',
      feiten({ bescherming: { dekking: 'niets', op_welke_manier: 'x' } }),
      'versleuteld_manier',
      NVT,
    ],
    [
      'de sleutel hoort bij de manier',
      feiten({ bescherming: { dekking: 'alles', vorm: ['schijf'], sleutel: 'in_gevaar' } }),
      'versleuteld_manier',
      'afgeleid: De hele schijf was versleuteld.\nDe sleutel kan in gevaar zijn.',
    ],
    [
      'groepen verschillen',
      {
        feiten: { bescherming: { dekking: 'alles' } },
        groepen: [groep(), groep({ sleutel: 'b', afwijkende_feiten: { bescherming: { dekking: 'niets' } } })],
      },
      'versleuteld',
      'vastgelegd: Deels',
    ],
    // §7
    ['gevolgen niet genoemd', {}, 'gevolg_dienst_tijdelijk', 'ontbreekt'],
    ['inzage zegt genoeg', feiten({ inzage: 'mogelijk' }), 'gevolg_kennis', 'afgeleid: Aanvinken'],
    [
      'genoemd',
      feiten({ gevolgen_inbreuk: [{ soort: 'misbruik_mogelijk' }] }),
      'gevolg_misbruik',
      'vastgelegd: Aanvinken',
    ],
    [
      'niet genoemd',
      feiten({ gevolgen_inbreuk: [{ soort: 'misbruik_mogelijk' }] }),
      'gevolg_kennis',
      'afgeleid: Niet aanvinken',
    ],
    [
      'niet genoemd, en toch kon iemand het zien',
      feiten({ inzage: 'mogelijk', gevolgen_inbreuk: [{ soort: 'misbruik_mogelijk' }] }),
      'gevolg_kennis',
      'afgeleid: Aanvinken',
    ],
    [
      'onwaarschijnlijk genoemd, en toch kon iemand het zien',
      feiten({
        inzage: 'mogelijk',
        gevolgen_inbreuk: [{ soort: 'onbevoegden_namen_kennis', kans: 'onwaarschijnlijk' }],
      }),
      'gevolg_kennis',
      'afgeleid: Aanvinken',
    ],
    [
      'misbruik mag iemand onwaarschijnlijk noemen',
      feiten({
        misbruikbaar_voor: ['phishing'],
        gevolgen_inbreuk: [{ soort: 'misbruik_mogelijk', kans: 'onwaarschijnlijk' }],
      }),
      'gevolg_misbruik',
      'vastgelegd: Niet aanvinken',
    ],
    [
      'onwaarschijnlijk',
      feiten({ gevolgen_personen: [{ soort: 'discriminatie', kans: 'onwaarschijnlijk' }] }),
      'schade_discriminatie',
      'vastgelegd: Niet aanvinken',
    ],
    [
      'zonder vakje',
      feiten({ gevolgen_personen: [{ soort: 'stigmatisering', omschrijving: 'op school' }] }),
      'schade_anders',
      'vastgelegd: Stigmatisering: op school',
    ],
    ['ernst', feiten({ ernst_gevolgen: { trede: 'zeer_groot' } }), 'ernst', 'vastgelegd: Zeer groot'],
    ['ernst onbekend', feiten({ ernst_gevolgen: { trede: 'onbekend' } }), 'ernst', 'ontbreekt'],
    // §8.1
    ['nog niets beslist', {}, 'betrokkenen_gemeld', 'afgeleid: Nog niet bekend (open)'],
    [
      'beslist van wel',
      betrokkenen({ antwoord: 'ja' }),
      'betrokkenen_gemeld',
      'vastgelegd: Nog niet, maar dat gaan we doen',
    ],
    [
      'later is niet nee',
      betrokkenen({ antwoord: 'later' }),
      'betrokkenen_gemeld',
      'vastgelegd: Nog niet, maar dat gaan we doen',
    ],
    ['beslist van niet', betrokkenen({ antwoord: 'nee' }), 'betrokkenen_gemeld', 'vastgelegd: Nee'],
    [
      'gedaan gaat voor',
      {
        ...betrokkenen({ antwoord: 'nee' }),
        informeren: { rondes: [{ gericht_aan: 'betrokkene', gedaan_op: '2026-09-13' }] },
      },
      'betrokkenen_gemeld',
      'vastgelegd: Ja, het datalek is gemeld aan de betrokkenen',
    ],
    ['nee: geen inhoud', betrokkenen({ antwoord: 'nee' }), 'betrokkenen_inhoud', NVT],
    ['ja: wanneer', betrokkenen({ antwoord: 'ja' }), 'betrokkenen_gepland_op', 'ontbreekt'],
    [
      'nee: waarom',
      betrokkenen({ antwoord: 'nee', gronden: ['risico_weggenomen'] }),
      'niet_informeren_grond',
      'vastgelegd: Er zijn achteraf maatregelen getroffen waardoor het hoge risico is weggenomen',
    ],
    ['nee zonder grond', betrokkenen({ antwoord: 'nee' }), 'niet_informeren_grond', 'ontbreekt'],
    ['ja: niets te motiveren', betrokkenen({ antwoord: 'ja' }), 'niet_informeren_grond', NVT],
    [
      'andere middelen',
      {
        informeren: {
          rondes: [{ gericht_aan: 'betrokkene', gedaan_op: '2026-09-13', middelen: ['brief', 'gesprek'] }],
        },
      },
      'betrokkenen_middelen',
      'vastgelegd: Per brief; Anders',
    ],
    [
      'openbaar',
      {
        ...betrokkenen({ antwoord: 'openbaar', gronden: ['onevenredige_inspanning'] }),
        informeren: { openbare_mededeling: { waar: 'de site', toelichting: 'Iedereen leest die.' } },
      },
      'niet_informeren_openbaar',
      'vastgelegd: Iedereen leest die.\nWaar: de site',
    ],
    // §8.2 to §9
    [
      'maatregelen naar soort',
      {
        maatregelen: [
          { omschrijving: 'Link dicht.', soort: 'incidenteel', aard: 'technisch', gereed_op: '2026-09-12' },
          { omschrijving: 'Uitleg.', soort: 'structureel', aard: 'organisatorisch' },
          { omschrijving: 'Kluis.', soort: 'structureel', aard: 'organisatorisch', vervallen_reden: 'duur' },
        ],
      },
      'maatregelen',
      'vastgelegd: Voor deze keer:\n- Link dicht. (gedaan op 12-09-2026) [technisch]\nBlijvend:\n- Uitleg. [organisatorisch]',
    ],
    ['geen maatregelen', {}, 'maatregelen', 'ontbreekt'],
    [
      'ook wat achteraf is gedaan, en wie verder is ingelicht',
      {
        feiten: { maatregelen_na: [{ omschrijving: 'De ontvanger wiste het.' }] },
        andere_kennisgevingen: [{ aan: 'politie', moment: '2026-09-12' }, { aan: 'bank' }],
      },
      'maatregelen',
      'vastgelegd: Om het risico voor betrokkenen kleiner te maken:\n- De ontvanger wiste het.\nOok ingelicht:\n- de politie (12-09-2026)',
    ],
    ['een school: niet over de grens', {}, 'grensoverschrijdend', 'afgeleid: Nee'],
    ['niet alles bekend', {}, 'compleet', 'afgeleid: Nee'],
    [
      'de melder zegt het zelf',
      { melding_in_voorbereiding: { volledig: 'ja' } },
      'compleet',
      'vastgelegd: Ja',
    ],
  ])('%s: %#', (_, incident, id, verwacht) => {
    expect(kort(incident, id)).toBe(verwacht);
  });

  it('noemt een leverancier bij zijn naam', () => {
    const incident = { organisaties: [{ leverancier: 'proef', hoedanigheid: 'verwerker' as const }] };
    const leveranciers = new Map([['proef', makeLeverancier({ naam: 'Proefwolk (fictief)' })]]);
    expect(kort(incident, 'andere_organisatie_naam', { leveranciers })).toBe(
      'vastgelegd: Proefwolk (fictief)',
    );
  });

  it('neemt de functie van wie in voorbereiding meldt', () => {
    const organisatie = makeOrganisatie();
    organisatie.rolhouders.push({
      sleutel: 'po-2',
      functie: 'plaatsvervanger',
      rol: 'privacy_officer',
      vervangt: 'po-1',
      van: '2026-01-01',
    });
    expect(kort({}, 'melder_functie', { organisatie })).toBe('afgeleid: Privacy Officer');
    const anders = { melding_in_voorbereiding: { door_rolhouder: 'po-2' } };
    expect(kort(anders, 'melder_functie', { organisatie })).toBe('vastgelegd: plaatsvervanger');
  });

  it('mist alles zonder organisatie, en loopt niet vast', () => {
    expect(kort({}, 'kvk', { organisatie: undefined })).toBe('ontbreekt');
    expect(kort({}, 'melder_functie', { organisatie: undefined })).toBe('ontbreekt');
  });
});

it('een subverwerker hoort bij de andere organisatie', () => {
  const organisaties: Incident['organisaties'] = [
    { naam: 'Proefloon (fictief)', hoedanigheid: 'verwerker', subverwerker: 'Proefrekencentrum (fictief)' },
  ];
  expect(kort({ organisaties }, 'andere_organisatie_naam')).toBe(
    'vastgelegd: Proefloon (fictief) (subverwerker: Proefrekencentrum (fictief))',
  );
});

it('zegt dat een ander de betrokkenen inlicht', () => {
  const organisaties: Incident['organisaties'] = [
    { naam: 'Proefloon (fictief)', hoedanigheid: 'verwerker', licht_betrokkenen_in: 'die_organisatie' },
  ];
  expect(vraag(maakFormulier({ organisaties }), 'betrokkenen_gemeld').uitleg).toContain('andere organisatie');
});

describe('later dan 72 uur', () => {
  it('vraagt niets als de uitkomst niet melden is', () => {
    const incident: Partial<Incident> = {
      feiten: { persoonsgegevens: 'nee', informatievoorziening: 'aangetast' },
    };
    expect(kort(incident, 'reden_laat', { nu: Temporal.Instant.from('2026-10-20T09:00:00+02:00') })).toBe(
      NVT,
    );
  });

  it('een uur dat twee keer bestaat houdt de vraag niet tegen', () => {
    const incident = tijdlijn({ kennisname: '2026-10-25 02:20' });
    expect(kort(incident, 'reden_laat', { nu: Temporal.Instant.from('2026-11-20T09:00:00+01:00') })).toBe(
      'ontbreekt',
    );
  });

  const reden = 'Het signaal lag in een postvak dat niemand las.';
  const op = (nu: string) => ({ nu: Temporal.Instant.from(nu) });

  it.each([
    ['de laatste seconde', '2026-09-14T16:45:00+02:00', NVT],
    ['een seconde te laat', '2026-09-14T16:45:01+02:00', 'ontbreekt'],
  ])('%s', (_, nu, verwacht) => {
    expect(kort({}, 'reden_laat', op(nu))).toBe(verwacht);
  });

  it.each<[string, Partial<Incident>]>([
    ['in voorbereiding', { melding_in_voorbereiding: { reden_later_dan_72_uur: reden } }],
    [
      'bij een begonnen melding',
      {
        meldingen: [
          {
            soort: 'eerste',
            door: 'wij',
            moment: 'onbekend',
            nummer: 'onbekend',
            reden_later_dan_72_uur: reden,
          },
        ],
      },
    ],
  ])('de reden staat in de melding zelf: %s', (_, incident) => {
    expect(kort(incident, 'reden_laat', op('2026-09-20T09:00:00+02:00'))).toBe(`vastgelegd: ${reden}`);
  });

  it('telt vanaf het versturen, niet vanaf nu', () => {
    const verstuurd = (moment: string): Partial<Incident> => ({
      meldingen: [{ soort: 'eerste', door: 'wij', moment, nummer: 'X-1' }],
    });
    const laat = op('2026-10-20T09:00:00+02:00');
    expect(kort(verstuurd('2026-09-14 16:45'), 'reden_laat', laat)).toBe(NVT);
    expect(kort(verstuurd('2026-09-14 16:46'), 'reden_laat', laat)).toBe('ontbreekt');
  });
});

describe('wat er nog te verzamelen is', () => {
  it('staat op volgorde, en wat meer vragen tegenhoudt staat er één keer', () => {
    const open = nogTeVerzamelen(maakFormulier());
    expect(new Set(open.map(({ wat }) => wat)).size).toBe(open.length);
    expect(open.find(({ wat }) => wat.startsWith('de gevolgen voor de betrokkenen'))?.vragen.length).toBe(9);
    expect(vraag(maakFormulier(), 'compleet').uitleg).toContain(String(open.length));
  });

  it('zegt waar een voorlopig antwoord staat', () => {
    const open = nogTeVerzamelen(maakFormulier(gegevens([{ soort: 'naam' }])));
    expect(open.find(({ vragen }) => vragen.includes('gegevens_bsn'))?.heeftVoorlopig).toBe(true);
    expect(open.find(({ vragen }) => vragen.includes('maatregelen'))?.heeftVoorlopig).toBe(false);
  });
});

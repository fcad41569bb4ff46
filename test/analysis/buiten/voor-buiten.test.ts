import { describe, expect, it } from 'vitest';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { voorBuiten } from '../../../scripts/analysis/buiten/voor-buiten.ts';
import { GEHEIM, jaarVan, kenmerk } from './maak-jaar.ts';

const leeg = jaarVan([]);

/** Figures without anything in them but what is given. */
const buiten = (deel: Partial<Jaarcijfers>): Jaarcijfers => voorBuiten({ ...leeg, ...deel });

const getallen = (...lijst: readonly (readonly [string, number, string?])[]): Jaarcijfers['getallen'] =>
  lijst.map(([id, aantal, van]) => ({ id, naam: id, aantal, incidenten: [], ...(van ? { van } : {}) }));

const tabel = (id: string, van: string, telt_op: boolean, rijen: Readonly<Record<string, number>>) => ({
  id,
  titel: id,
  van,
  eenheid: 'incidenten' as const,
  telt_op,
  rijen: Object.entries(rijen).map(([rij, aantal]) => ({
    id: rij,
    naam: rij,
    aantal,
    incidenten: [kenmerk(1)],
  })),
});

const aantallen = ({ getallen: lijst }: Jaarcijfers) => lijst.map(({ aantal }) => aantal);
const rijen = ({ tabellen }: Jaarcijfers) => tabellen.map((each) => each.rijen.map(({ aantal }) => aantal));

const leverancier = (berichten: number, op_tijd: number, te_laat: number, niet_te_zeggen: number) => ({
  id: 'wolk',
  naam: 'Wolk',
  berichten,
  op_tijd,
  te_laat,
  niet_te_zeggen,
  mediaan: 12,
  afspraak: 24,
  redenen: [{ incident: kenmerk(1), reden: GEHEIM }],
  incidenten: [kenmerk(1)],
});

const tijd = (gemeten: number, niet_te_meten: number) => ({
  id: 'ontdekken',
  titel: 'ontdekken',
  gemeten,
  niet_te_meten,
  snelste: 1,
  mediaan: 2,
  langste: 3,
  incidenten: [kenmerk(1)],
});

describe('getallen', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])('%i wordt %s', (aantal, verwacht) => {
    expect(aantallen(buiten({ getallen: getallen(['oefeningen', aantal]) }))).toEqual([verwacht]);
  });

  it.each([
    ['een deel waar vijf naast staan', [30, 25], [30, 25]],
    ['een deel waar vier naast staan', [30, 26], [30, null]],
    ['een deel waar één naast staat', [30, 29], [30, null]],
    ['een deel dat alles is', [30, 30], [30, 30]],
  ])('%s', (_, [geheel, deel], verwacht) => {
    const lijst = getallen(['incidenten', geheel ?? 0], ['open', deel ?? 0, 'incidenten']);
    expect(aantallen(buiten({ getallen: lijst, tabellen: [], tijden: [], jaren: [] }))).toEqual(verwacht);
  });

  it('incidenten zijn datalekken, geen datalekken en wat nog niet bekend is: van één mag niet te veel volgen', () => {
    const lijst = getallen(
      ['incidenten', 30],
      ['datalekken', 17],
      ['geen_datalek', 10],
      ['datalek_onbekend', 3],
    );
    const gezien = buiten({ getallen: lijst, tabellen: [], tijden: [], jaren: [] });
    expect(aantallen(gezien)).toEqual([30, 17, null, null]);
  });

  it('alles is incidenten en geen incidenten', () => {
    const lijst = getallen(['totaal', 30], ['geen_incident', 4], ['incidenten', 26]);
    expect(aantallen(buiten({ getallen: lijst, tabellen: [], tijden: [], jaren: [] }))).toEqual([
      null,
      null,
      26,
    ]);
  });

  it('datalekken naast wat is gemeld en wat niet is gemeld', () => {
    const lijst = getallen(['datalekken', 20], ['gemeld_ap', 10], ['niet_gemeld', 8]);
    expect(aantallen(buiten({ getallen: lijst, tabellen: [], tijden: [], jaren: [] }))).toEqual([
      20,
      10,
      null,
    ]);
  });
});

describe('tabellen', () => {
  const met = (van: number, ...lijst: Jaarcijfers['tabellen']) =>
    buiten({ getallen: getallen(['incidenten', van]), tabellen: lijst, tijden: [], jaren: [] });

  it.each([
    ['niets klein', [9, 6, 5, 0], [9, 6, 5, 0]],
    ['één klein: de kleinste andere ook weg', [9, 7, 4, 0], [9, null, null, 0]],
    ['twee klein', [15, 4, 1, 0], [15, null, null, 0]],
    ['twee keer één: dan nog een', [10, 8, 1, 1], [10, null, null, null]],
  ])('die optellen: %s', (_, [a = 0, b = 0, c = 0, d = 0], verwacht) => {
    expect(rijen(met(20, tabel('aard', 'incidenten', true, { a, b, c, d })))).toEqual([verwacht]);
  });

  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [15, 15],
    [16, null],
    [19, null],
    [20, 20],
  ])('die niet optellen: een rij van %i van de 20 wordt %s', (a, verwacht) => {
    const gezien = met(20, tabel('vestiging', 'incidenten', false, { a, b: 12, c: 9 }));
    expect(rijen(gezien)).toEqual([[verwacht, 12, 9]]);
  });

  it('een getal dat ook een rij is, gaat op beide plaatsen weg', () => {
    const gezien = buiten({
      getallen: getallen(['incidenten', 30], ['gemeld_ap', 4, 'incidenten']),
      tabellen: [tabel('afloop', 'incidenten', true, { gemeld: 4, nog_open: 8, geen_datalek: 18 })],
      tijden: [],
      jaren: [],
    });
    expect(aantallen(gezien)).toEqual([30, null]);
    expect(rijen(gezien)).toEqual([[null, null, 18]]);
  });

  it('een geheel dat weg is, volgt ook niet uit een andere tabel', () => {
    const gezien = buiten({
      getallen: getallen(['totaal', 30], ['geen_incident', 4], ['incidenten', 26]),
      tabellen: [tabel('aard', 'totaal', true, { post: 20, hack: 10 })],
      tijden: [],
      jaren: [],
    });
    expect(rijen(gezien)).toEqual([[20, null]]);
  });
});

describe('tijden', () => {
  const met = (gemeten: number, niet: number) =>
    buiten({
      getallen: getallen(['incidenten', gemeten + niet]),
      tabellen: [],
      tijden: [tijd(gemeten, niet)],
      jaren: [],
    });
  const gezien = (gemeten: number, niet: number) =>
    met(gemeten, niet).tijden.map((each) => [
      each.gemeten,
      each.niet_te_meten,
      each.snelste,
      each.mediaan,
      each.langste,
    ])[0];

  it.each([
    ['vier gemeten', 4, 10, [null, null, null, null, null]],
    ['vijf gemeten', 5, 10, [5, 10, null, 2, null]],
    ['vijf, en niets niet', 5, 0, [5, 0, null, 2, null]],
    ['vijf en één: de tijd zelf zou het verraden', 5, 1, [null, null, null, null, null]],
    ['vijf en twee', 5, 2, [null, null, null, 2, null]],
    ['zes en één', 6, 1, [null, null, null, 2, null]],
    ['niets gemeten', 0, 9, [0, 9, null, null, null]],
  ])('%s', (_, gemeten, niet, verwacht) => {
    expect(gezien(gemeten, niet)).toEqual(verwacht);
  });

  it('het aantal incidenten blijft staan', () => {
    expect(aantallen(met(5, 1))).toEqual([6]);
  });
});

describe('leveranciers', () => {
  const gezien = (...aantal: readonly [number, number, number, number]) =>
    buiten({ leveranciers: [leverancier(...aantal)], getallen: [] }).leveranciers[0];

  it('met minder dan vijf berichten blijft alleen de naam over, ook geen nul', () => {
    expect(gezien(4, 4, 0, 0)).toEqual({
      id: 'wolk',
      naam: 'Wolk',
      berichten: null,
      op_tijd: null,
      te_laat: null,
      niet_te_zeggen: null,
      mediaan: null,
      afspraak: null,
      redenen: [],
      incidenten: [],
    });
  });

  it.each([
    ['vijf berichten', [5, 5, 0, 0], [5, 5, 0, 0, 12, 24]],
    ['geen bericht', [0, 0, 0, 0], [0, 0, 0, 0, null, 24]],
    ['één te laat', [12, 11, 1, 0], [12, null, null, 0, 12, 24]],
    ['te weinig om een tijd van te geven', [14, 2, 2, 10], [14, null, null, 10, null, 24]],
    ['genoeg om een tijd van te geven', [15, 5, 0, 10], [15, 5, 0, 10, 12, 24]],
  ] satisfies [string, [number, number, number, number], unknown[]][])('%s', (_, aantal, verwacht) => {
    const wie = gezien(...aantal);
    expect([
      wie?.berichten,
      wie?.op_tijd,
      wie?.te_laat,
      wie?.niet_te_zeggen,
      wie?.mediaan,
      wie?.afspraak,
    ]).toEqual(verwacht);
  });

  it('wie stil is, volgt niet uit alle leveranciers samen', () => {
    const { leveranciers, getallen: lijst } = buiten({
      getallen: getallen(['met_leverancier', 13]),
      leveranciers: [leverancier(10, 10, 0, 0), leverancier(3, 3, 0, 0)],
    });
    expect([...leveranciers.map(({ berichten }) => berichten), lijst[0]?.aantal]).toEqual([null, null, 13]);
  });
});

it('termijnen: kleine aantallen weg, en wie te laat was ook', () => {
  const soort = {
    id: 'fg',
    titel: 'FG informeren',
    tegen: 'protocol' as const,
    op_tijd: 12,
    te_laat: 4,
    over: 0,
    loopt: 5,
    tekorten: [{ incident: kenmerk(1), uren: 3, gedaan: true, reden: GEHEIM }],
  };
  const los = buiten({ termijnen: [soort] }).termijnen[0];
  expect(los).toMatchObject({ op_tijd: 12, te_laat: null, over: 0, loopt: 5, tekorten: [] });
  // Together they are all the datalekken: then te_laat would follow.
  const samen = buiten({
    getallen: getallen(['datalekken', 21]),
    termijnen: [soort],
    tabellen: [],
    tijden: [],
    jaren: [],
  });
  expect(samen.termijnen[0]).toMatchObject({ op_tijd: 12, te_laat: null, over: 0, loopt: null });
});

it('jaren: dit jaar net als de getallen, en eerdere jaren ook zonder klein verschil', () => {
  const jaar = (naam: number, incidenten: number, datalekken: number, gemeld_ap: number) => ({
    jaar: naam,
    herkomst: 'register' as const,
    incidenten,
    datalekken,
    gemeld_ap,
    betrokkenen_geinformeerd: 0,
  });
  const gezien = buiten({
    getallen: getallen(['incidenten', 30], ['datalekken', 20], ['geen_datalek', 6], ['datalek_onbekend', 4]),
    tabellen: [],
    tijden: [],
    jaren: [jaar(2024, 30, 26, 8), jaar(2025, 30, 20, 15), jaar(2026, 30, 20, 3)],
  });
  expect(gezien.jaren.map((each) => [each.incidenten, each.datalekken, each.gemeld_ap])).toEqual([
    [30, null, 8],
    [30, 20, 15],
    [30, 20, null],
  ]);
  expect(aantallen(gezien)).toEqual([30, 20, null, null]);
});

it('mensen, bronnen en wie meedeed', () => {
  const bron = { id: 'agenda', naam: 'Agenda', dagen: 3, dekking: 'deels' as const };
  const les = { dag: '2026-03-01', wat: 'Les', voor_wie: 'Iedereen' };
  const gezien = buiten({
    personen: { min: 4, max: 5, onbekend: 0 },
    volledigheid: {
      bronnen: [
        { ...bron, gevonden: 9, ontbraken: 4 },
        { ...bron, gevonden: 9, ontbraken: 5 },
      ],
      zonder_kennisname: [kenmerk(1)],
      zonder_jaar: [kenmerk(1)],
      niet_te_lezen: [GEHEIM],
    },
    bewustwording: [0, 1, 4, 5].map((aantal) => ({ ...les, aantal })),
  });
  expect(gezien.personen).toEqual({ min: null, max: 5, onbekend: 0 });
  expect(gezien.volledigheid).toEqual({
    // Of the second, four of the nine were there: that is small too.
    bronnen: [
      { ...bron, gevonden: 9, ontbraken: null },
      { ...bron, gevonden: 9, ontbraken: null },
    ],
    zonder_kennisname: [],
    zonder_jaar: [],
    niet_te_lezen: [],
  });
  expect(gezien.bewustwording.map(({ aantal }) => aantal)).toEqual([0, null, null, 5]);
});

it('wat over één incident gaat, gaat weg', () => {
  const gezien = voorBuiten(leeg);
  expect(gezien.voor).toBe('buiten');
  expect(jaarcijfers.parse(gezien)).toEqual(gezien);
  expect([gezien.niet_gemeld, gezien.maatregelen, gezien.herhalingen, gezien.voorstellen]).toEqual([
    [],
    [],
    [],
    null,
  ]);
  expect(JSON.stringify(gezien)).not.toContain(GEHEIM);
});

it('signalen: wat er speelt mag, waar en hoe vaak niet', () => {
  const signaal = {
    id: 'meer-datalekken',
    titel: 'Meer datalekken',
    zin: 'In 2026 waren het er 3, op school De Verzonnen Eik.',
    regel: 'Komt vanaf de helft meer.',
    vindplaats: 'protocol §5',
    incidenten: [kenmerk(1)],
  };
  const van = (ids: readonly string[]) =>
    buiten({
      tabellen: [tabel('aard', 'incidenten', true, { hack: 3, post: 1 })],
      signalen: ids.map((id) => ({ ...signaal, id, titel: id.startsWith('aard') ? 'Aard' : signaal.titel })),
    }).signalen;
  const algemeen = { ...signaal, zin: signaal.titel, incidenten: [] };
  expect(van(['meer-datalekken', 'vestiging-eik', 'leverancier-wolk'])).toEqual([algemeen]);
  // That it is about hack would say that hack is three and post one.
  const aard = { ...algemeen, id: 'aard-neemt-toe', titel: 'Aard', zin: 'Aard' };
  expect(van(['aard-neemt-toe-hack', 'aard-neemt-toe-post', 'meer-datalekken'])).toEqual([aard, algemeen]);
});

import fc from 'fast-check';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';

/** An invented incident: only what the figures of a year count. */
export interface Geval {
  readonly wat: 'geen_incident' | 'datalek' | 'geen_datalek' | 'onbekend';
  readonly gemeld: boolean;
  readonly vanAnder: boolean;
  readonly aangevuld: boolean;
  readonly maand: string;
  readonly aard: string;
  readonly scholen: readonly string[];
  readonly mensen: string;
  readonly gemeten: boolean;
  readonly leverancier: string;
  readonly opTijd: boolean;
}

const uit = <T>(...waarden: T[]) => fc.constantFrom(...waarden);

const geval: fc.Arbitrary<Geval> = fc.record({
  wat: uit('geen_incident', 'datalek', 'datalek', 'datalek', 'geen_datalek', 'geen_datalek', 'onbekend'),
  gemeld: fc.boolean(),
  vanAnder: uit(false, false, true),
  aangevuld: uit(false, false, true),
  maand: uit('01', '01', '01', '02', '02', '03', '04'),
  aard: uit('post', 'post', 'post', 'post', 'hack', 'verlies'),
  scholen: uit<string[]>(['a'], ['a'], ['a', 'b'], ['b'], ['c'], []),
  mensen: uit('een', 'een', '2-10', '11-50', 'onbekend'),
  gemeten: uit(true, true, true, false),
  leverancier: uit('', '', '', 'wolk', 'wolk', 'rooster'),
  opTijd: uit(true, true, false),
});

/** A year of invented incidents, small and large. */
export const gevallen = fc.oneof(
  fc.array(geval, { maxLength: 12 }),
  fc.array(geval, { minLength: 12, maxLength: 60, size: 'max' }),
);

export const kenmerk = (index: number) => `2026-${String(index).padStart(4, '0')}`;
export const GEHEIM = 'geheime reden';

type Zeef = (geval: Geval) => boolean;

const isIncident: Zeef = ({ wat }) => wat !== 'geen_incident';
const isDatalek: Zeef = ({ wat }) => wat === 'datalek';
const isGemeld: Zeef = (each) => isIncident(each) && each.gemeld;
const isNietGemeld: Zeef = (each) => isDatalek(each) && !each.gemeld && !each.vanAnder;

/** The figures of these incidents, counted as in a register: what should add up, adds up. */
export function jaarVan(alle: readonly Geval[], jaren: Jaarcijfers['jaren'] = []): Jaarcijfers {
  const achter = (zeef: Zeef) => alle.flatMap((each, index) => (zeef(each) ? [kenmerk(index)] : []));
  const tel = (zeef: Zeef) => {
    const incidenten = achter(zeef);
    return { aantal: incidenten.length, incidenten };
  };
  const getal = (id: string, zeef: Zeef, van?: string) => ({
    id,
    naam: id,
    ...tel(zeef),
    ...(van ? { van } : {}),
  });
  const tabel = (id: string, van: string, telt_op: boolean, rijen: Record<string, Zeef>) => ({
    id,
    titel: id,
    van,
    eenheid: 'incidenten' as const,
    telt_op,
    rijen: Object.entries(rijen).map(([rij, zeef]) => ({ id: rij, naam: rij, ...tel(zeef) })),
  });
  const rijen = (namen: readonly string[], zeef: (naam: string) => Zeef) =>
    Object.fromEntries(namen.map((naam) => [naam, zeef(naam)]));
  const tijd = (id: string, van: Zeef) => ({
    id,
    titel: id,
    gemeten: achter((each) => van(each) && each.gemeten).length,
    niet_te_meten: achter((each) => van(each) && !each.gemeten).length,
    snelste: 1.5,
    mediaan: 4,
    langste: 70,
    incidenten: achter((each) => van(each) && each.gemeten),
  });
  const aantal = (zeef: Zeef) => achter(zeef).length;
  const tekort = { incident: kenmerk(0), uren: 3, gedaan: true, reden: GEHEIM };
  return {
    versie: 1,
    jaar: 2026,
    nu: '2027-01-10T12:00:00+01:00',
    regels: '0.2.0',
    bron: 'incidents',
    voorbeeld: true,
    afgelopen: true,
    voor: 'intern',
    getallen: [
      getal('totaal', () => true),
      getal('geen_incident', (each) => !isIncident(each), 'totaal'),
      getal('incidenten', isIncident, 'totaal'),
      getal('datalekken', isDatalek, 'incidenten'),
      getal('geen_datalek', ({ wat }) => wat === 'geen_datalek', 'incidenten'),
      getal('datalek_onbekend', ({ wat }) => wat === 'onbekend', 'incidenten'),
      getal('gemeld_ap', isGemeld, 'incidenten'),
      getal('aangevuld', (each) => isGemeld(each) && each.aangevuld, 'gemeld_ap'),
      getal('niet_gemeld', isNietGemeld, 'datalekken'),
      getal('met_leverancier', (each) => isIncident(each) && each.leverancier !== '', 'incidenten'),
    ],
    personen: {
      min: 3 * aantal(isDatalek),
      max: null,
      onbekend: aantal((each) => isDatalek(each) && each.mensen === 'onbekend'),
    },
    tabellen: [
      tabel('afloop', 'incidenten', true, {
        gemeld: isGemeld,
        niet_gemeld: isNietGemeld,
        van_ander: (each) => isDatalek(each) && !each.gemeld && each.vanAnder,
        nog_open: () => false,
        geen_datalek: ({ wat, gemeld }) => wat === 'geen_datalek' && !gemeld,
        nog_niet_bekend: ({ wat, gemeld }) => wat === 'onbekend' && !gemeld,
      }),
      tabel(
        'maand',
        'incidenten',
        true,
        rijen(['01', '02', '03', '04', '05'], (maand) => (each) => isIncident(each) && each.maand === maand),
      ),
      tabel(
        'aard',
        'incidenten',
        true,
        rijen(
          ['post', 'hack', 'verlies', 'overig'],
          (aard) => (each) => isIncident(each) && each.aard === aard,
        ),
      ),
      tabel('vestiging', 'incidenten', false, {
        ...rijen(
          ['a', 'b', 'c', 'd'],
          (school) => (each) => isIncident(each) && each.scholen.includes(school),
        ),
        niet_vastgelegd: (each) => isIncident(each) && each.scholen.length === 0,
      }),
      tabel(
        'mensen',
        'datalekken',
        true,
        rijen(
          ['een', '2-10', '11-50', 'onbekend'],
          (band) => (each) => isDatalek(each) && each.mensen === band,
        ),
      ),
    ],
    tijden: [
      tijd('ontdekken', isIncident),
      tijd('kennisname_ap', isGemeld),
      tijd('kennisname_fg', isDatalek),
    ],
    termijnen: [
      {
        id: 'ap-72u',
        titel: 'Melden bij de AP',
        tegen: 'wet',
        op_tijd: aantal((each) => isGemeld(each) && each.opTijd),
        te_laat: aantal((each) => isGemeld(each) && !each.opTijd),
        over: 0,
        loopt: 0,
        tekorten: [tekort],
      },
    ],
    leveranciers: ['wolk', 'rooster'].map((naam) => {
      const van: Zeef = (each) => isIncident(each) && each.leverancier === naam;
      return {
        id: naam,
        naam,
        berichten: aantal(van),
        op_tijd: aantal((each) => van(each) && each.gemeten && each.opTijd),
        te_laat: aantal((each) => van(each) && each.gemeten && !each.opTijd),
        niet_te_zeggen: aantal((each) => van(each) && !each.gemeten),
        mediaan: 12,
        afspraak: 24,
        redenen: [{ incident: kenmerk(0), reden: GEHEIM }],
        incidenten: achter(van),
      };
    }),
    terugblikken: {
      gedaan: 3,
      omgekeerd: 1,
      incidenten: [kenmerk(0)],
      omgekeerde_incidenten: [kenmerk(0)],
    },
    niet_gemeld: [
      { incident: kenmerk(0), reden: GEHEIM, fg: 'eens', cvb: 'akkoord', terugblik: 'niet_teruggekeken' },
    ],
    maatregelen: [{ incident: kenmerk(0), wat: GEHEIM, wie: GEHEIM, voor: null, stand: 'open' }],
    herhalingen: [
      {
        incident: kenmerk(0),
        maatregel: GEHEIM,
        volgende: kenmerk(1),
        was: 'klaar',
        herkomst: 'vastgelegd',
        soort: GEHEIM,
      },
    ],
    jaren: [
      ...jaren,
      {
        jaar: 2026,
        herkomst: 'register',
        incidenten: aantal(isIncident),
        datalekken: aantal(isDatalek),
        gemeld_ap: aantal(isGemeld),
        betrokkenen_geinformeerd: 0,
      },
    ],
    volledigheid: {
      bronnen: [
        { id: 'agenda', naam: 'Agenda', dagen: 365, dekking: 'heel', gevonden: alle.length, ontbraken: 0 },
      ],
      zonder_kennisname: [kenmerk(0)],
      zonder_jaar: [kenmerk(0)],
      niet_te_lezen: [GEHEIM],
    },
    bewustwording: [],
    voorstellen: [{ incident: kenmerk(0), titel: GEHEIM, pr: 7, nieuw: true }],
    signalen: [
      {
        id: 'meer-datalekken',
        titel: 'Meer datalekken dan vorig jaar',
        zin: GEHEIM,
        regel: 'Komt vanaf de helft meer.',
        vindplaats: 'protocol §5',
        incidenten: [kenmerk(0)],
      },
    ],
  };
}

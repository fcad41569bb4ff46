import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { jaarcijfersVan } from '../../../scripts/jaarcijfers-van.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { alsBestand, organisatieTekst, padVan } from './maak-register.ts';

/** The public list of 1151 data breaches in `openbaar/` as a register of our own: its totals are known from elsewhere. */

const [kop, ...regels] = readFileSync(new URL('./openbaar/hhs-2015-02-26.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((regel) => regel.split(','));

interface Regel {
  readonly nr: number;
  readonly state: string;
  readonly entity: string;
  readonly individuals: number;
  readonly date: string;
  readonly type: string;
  readonly location: string;
}

const lijst = regels.map(
  ([nr, state = '', entity = '', individuals, date = '', type = '', location = '']): Regel => ({
    nr: Number(nr),
    state,
    entity,
    individuals: Number(individuals),
    date,
    type,
    location,
  }),
);

type Achterliggend = NonNullable<
  NonNullable<NonNullable<Incident['feiten']>['oorzaak']>['achterliggend']
>[number];
type Opzet = NonNullable<NonNullable<Incident['feiten']>['oorzaak']>['opzet'];
type Soort = NonNullable<NonNullable<Incident['feiten']>['gegevens']>[number]['soort'];
type GroepSoort = NonNullable<Incident['groepen']>[number]['soort'];

/** What the letters of the list become here. All of them count: a row with three letters stands in three rows. */
const ACHTER: Readonly<Record<string, Achterliggend>> = {
  T: 'onbewaakt_achtergelaten',
  L: 'procedure_niet_gevolgd',
  H: 'geen_meervoudige_aanmelding',
  I: 'oud_materiaal_niet_gewist',
  U: 'eigen_rechten_misbruikt',
  O: 'anders',
  K: 'onbekend',
};

/** An incident has one kind and one cause: those of the first letter. */
const EERSTE: Readonly<Record<string, readonly [NonNullable<Incident['aard']>, Opzet, string]>> = {
  T: ['apparaat_drager_papier_kwijt_of_gestolen', 'opzet_extern_ongericht', 'kwaadwillend_buiten'],
  L: ['post_kwijt', 'vergissing', 'menselijk'],
  H: ['hacking_malware_phishing', 'opzet_extern_gericht', 'kwaadwillend_buiten'],
  I: ['per_ongeluk_gepubliceerd', 'systeemfout', 'technisch'],
  U: ['autorisatie_verkeerd', 'opzet_intern', 'kwaadwillend_binnen'],
  O: ['overig', 'overmacht', 'overmacht'],
  K: ['verkeerd_dossier', 'onbekend', 'onbekend'],
};

/** Eight places become eight kinds of data, so that the number of places of a row can be counted by the figures. */
const PLAATS: Readonly<Record<string, Soort>> = {
  P: 'gezondheid',
  L: 'naam',
  D: 'adres',
  N: 'telefoonnummer',
  E: 'e_mailadres',
  M: 'zorgdossier',
  O: 'anders',
  X: 'bsn',
};

const GROEP: Readonly<Record<string, GroepSoort>> = {
  P: 'patient_of_client',
  B: 'derde',
  H: 'klant_of_relatie',
  C: 'gebruiker_van_dienst',
};

const vindt = <T>(tabel: Readonly<Record<string, T>>, letter: string): T => {
  const gevonden = tabel[letter];
  if (gevonden === undefined) throw new Error(`no meaning for ${letter}`);
  return gevonden;
};

const idVan = ({ nr, date }: Regel) => `${date.slice(0, 4)}-${String(nr).padStart(4, '0')}`;

function alsIncident(regel: Regel): Incident {
  const { state, entity, individuals, date, type, location } = regel;
  const [aard, opzet] = vindt(EERSTE, type[0] ?? '');
  return {
    schema: 1,
    id: idVan(regel),
    titel: 'Een melding uit een openbare lijst',
    samenvatting: 'Omgezet uit een openbare lijst; wie het was, staat er niet bij.',
    vestigingen: [state.toLowerCase()],
    onze_rol: 'verantwoordelijke',
    aard,
    tijdlijn: { kennisname: `${date} 12:00` },
    ...(entity === 'B' ? { organisaties: [{ naam: 'Een verwerker', hoedanigheid: 'verwerker' }] } : {}),
    feiten: {
      informatievoorziening: 'aangetast',
      persoonsgegevens: 'ja',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld' },
      oorzaak: { opzet, achterliggend: [...type].map((letter) => vindt(ACHTER, letter)) },
      gegevens: [...location].map((letter) => ({ soort: vindt(PLAATS, letter) })),
    },
    groepen: [
      {
        sleutel: 'mensen',
        soort: vindt(GROEP, entity),
        aantal_eigen: { min: individuals, max: individuals },
      },
    ],
    meldingen: [{ soort: 'eerste', door: 'wij', moment: `${date} 13:30`, nummer: `HHS-${regel.nr}` }],
  };
}

const staten = [...new Set(lijst.map(({ state }) => state.toLowerCase()))].sort();

const register = beoordeel({
  source: memorySource({
    'organisatie.yaml': organisatieTekst(staten),
    ...Object.fromEntries(lijst.map((each) => [padVan(idVan(each)), alsBestand(alsIncident(each))])),
  }),
  nu: Temporal.Instant.from('2015-02-26T12:00:00Z'),
  isNuFixed: true,
});

const jaren = [2009, 2010, 2011, 2012, 2013, 2014, 2015].map((jaar) => jaarcijfersVan(register, jaar));

const som = (getallen: readonly number[]) => getallen.reduce((samen, each) => samen + each, 0);
const getal = ({ getallen }: Jaarcijfers, id: string) =>
  getallen.find((each) => each.id === id)?.aantal ?? Number.NaN;
const rijen = (cijfers: Jaarcijfers, id: string) =>
  cijfers.tabellen.find((each) => each.id === id)?.rijen ?? [];

/** A table over all years together, without empty rows. */
function overAlleJaren(id: string): Record<string, number> {
  const samen: Record<string, number> = {};
  for (const cijfers of jaren)
    for (const rij of rijen(cijfers, id)) {
      expect(rij.aantal).toBe(rij.incidenten.length);
      if (rij.incidenten.length > 0) samen[rij.id] = (samen[rij.id] ?? 0) + rij.incidenten.length;
    }
  return samen;
}

/** How often each value occurs in the list itself. */
function tel(van: (regel: Regel) => Iterable<string>): Record<string, number> {
  const samen: Record<string, number> = {};
  for (const regel of lijst) for (const each of van(regel)) samen[each] = (samen[each] ?? 0) + 1;
  return samen;
}

describe('a public register with known totals', () => {
  it('is read whole', () => {
    expect(kop).toEqual(['nr', 'state', 'entity', 'individuals', 'date', 'type', 'location']);
    expect(lijst.map(({ nr }) => nr)).toEqual(Array.from({ length: 1151 }, (_, index) => index + 1));
    expect(register.incidenten).toHaveLength(1151);
    expect(jaren.flatMap(({ volledigheid }) => volledigheid.niet_te_lezen)).toEqual([]);
  });

  it('counts 1151 datalekken over the years, each of them notified', () => {
    const perJaar = { 2009: 18, 2010: 197, 2011: 192, 2012: 192, 2013: 249, 2014: 278, 2015: 25 };
    for (const id of ['totaal', 'incidenten', 'datalekken', 'gemeld_ap'])
      expect(Object.fromEntries(jaren.map((each) => [each.jaar, getal(each, id)]))).toEqual(perJaar);
    expect(som(Object.values(perJaar))).toBe(1151);
  });

  it('puts every incident in one of the 52 states', () => {
    const perStaat = overAlleJaren('vestiging');
    expect(Object.keys(perStaat)).toHaveLength(52);
    expect(som(Object.values(perStaat))).toBe(1151);
    expect(perStaat).toEqual(tel(({ state }) => [state.toLowerCase()]));
    // A state without an incident in a year is named all the same.
    for (const each of jaren)
      expect(rijen(each, 'vestiging').map(({ id }) => id)).toEqual(expect.arrayContaining(staten));
  });

  it('counts as many places per incident as the description of the list says', () => {
    const perIncident = new Map<string, number>();
    for (const cijfers of jaren)
      for (const { incidenten } of rijen(cijfers, 'gegevens'))
        for (const id of incidenten) perIncident.set(id, (perIncident.get(id) ?? 0) + 1);
    const verdeling: Record<number, number> = {};
    for (const aantal of perIncident.values()) verdeling[aantal] = (verdeling[aantal] ?? 0) + 1;
    expect(verdeling).toEqual({ 1: 1007, 2: 119, 3: 13, 4: 8, 5: 1, 6: 1, 7: 1, 8: 1 });
    expect(overAlleJaren('gegevens')).toEqual(
      tel(({ location }) => [...location].map((letter) => vindt(PLAATS, letter))),
    );
  });

  it('adds up the people', () => {
    expect(som(lijst.map(({ individuals }) => individuals))).toBe(41_181_144);
    expect(som(jaren.map(({ personen }) => personen.min ?? Number.NaN))).toBe(41_181_144);
    expect(som(jaren.map(({ personen }) => personen.max ?? Number.NaN))).toBe(41_181_144);
    expect(jaren.map(({ personen }) => personen.onbekend)).toEqual(jaren.map(() => 0));
    const banden = tel(({ individuals }) => [
      individuals <= 500
        ? '101-500'
        : individuals <= 1000
          ? '501-1000'
          : individuals <= 5000
            ? '1001-5000'
            : 'meer',
    ]);
    expect(overAlleJaren('mensen')).toEqual(banden);
  });

  it('counts every kind of organisation', () => {
    expect(overAlleJaren('groepen')).toEqual(tel(({ entity }) => [String(vindt(GROEP, entity))]));
    expect(som(jaren.map((each) => getal(each, 'met_leverancier')))).toBe(
      lijst.filter(({ entity }) => entity === 'B').length,
    );
    expect(som(jaren.flatMap(({ leveranciers }) => leveranciers.map((each) => each.berichten ?? 0)))).toBe(
      lijst.filter(({ entity }) => entity === 'B').length,
    );
  });

  it('counts every kind of breach', () => {
    // The figures leave out a cause that is not known; a row of the list that names no other has none.
    const achter = tel(({ type }) => {
      const bekend = [...type].filter((letter) => letter !== 'K');
      return bekend.length === 0 ? ['niet_vastgelegd'] : bekend.map((letter) => vindt(ACHTER, letter));
    });
    expect(overAlleJaren('achterliggend')).toEqual(achter);
    expect(overAlleJaren('aard')).toEqual(tel(({ type }) => [vindt(EERSTE, type[0] ?? '')[0]]));
    expect(overAlleJaren('oorzaak')).toEqual(tel(({ type }) => [vindt(EERSTE, type[0] ?? '')[2]]));
  });

  it('puts every incident in the month of its day', () => {
    expect(overAlleJaren('maand')).toEqual(tel(({ date }) => [date.slice(5, 7)]));
  });
});

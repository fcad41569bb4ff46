import { AARD, ACHTERLIGGEND } from '../../../schemas/incident/oorzaak.ts';
import type { Incident } from '../../../schemas/incident.ts';
import type { Toeval } from './toeval.ts';

/** The facts of an incident at random: what happened, with which data, of whom, how protected. */

type Feiten = NonNullable<Incident['feiten']>;
type Groep = NonNullable<Incident['groepen']>[number];
type Bescherming = NonNullable<Feiten['bescherming']>;

/** What should come out, so that every outcome comes out often. */
export const DOELEN = ['U0', 'U1', 'U1b', 'U2', 'U2b', 'U3', 'U4', 'U5a', 'U5b', 'open', 'los'] as const;

/** What should come out; `los` and `open` leave it to the facts. */
export type Doel = (typeof DOELEN)[number];

const SOORTEN = [
  'naam',
  'bsn',
  'adres',
  'cijfers',
  'gezondheid',
  'religie_of_levensovertuiging',
  'strafrechtelijk',
  'biometrisch',
  'politiek',
  'zorgdossier',
  'onderwijsnummer',
  'toegangsgegevens',
  'beeld',
  'anders',
] as const;

const GROEPEN = [
  'leerling_onder_16',
  'leerling_16_17',
  'ouder_of_verzorger',
  'medewerker',
  'sollicitant',
  'derde',
  'onbekend',
] as const;

const maakGegevens = (toeval: Toeval): NonNullable<Feiten['gegevens']> =>
  toeval.enkele(SOORTEN, 4).map((soort) => ({
    soort,
    ...(toeval.kans(30) ? { aanwezig: toeval.kies(['ja', 'ja', 'nee', 'onbekend'] as const) } : {}),
  }));

function maakBescherming(toeval: Toeval): Bescherming {
  // Half of them were well encrypted, or would have been but for one thing.
  if (toeval.kans(50)) {
    const goed: Bescherming = {
      vorm: [toeval.kies(['schijf', 'bestand', 'hash_sterk_gezouten'] as const)],
      dekking: 'alles',
      sleutel: 'veilig',
      stand_der_techniek: 'ja',
    };
    const mankement: Bescherming = toeval.kies([
      {},
      {},
      {},
      { dekking: 'deels' },
      { sleutel: 'gekraakt' },
      { sleutel: 'onbekend' },
      { stand_der_techniek: 'nee' },
      { apparaat: 'open' },
      { aanmelding_opgeslagen: 'ja' },
      { aanmelding_opgeslagen: 'ja', toegang_ingetrokken: '2019-05-05 10:00' },
      { leesbare_rest: 'herleidbaar' },
    ] as const);
    return { ...goed, ...mankement };
  }
  return {
    ...(toeval.kans(85)
      ? {
          vorm: toeval.enkele(
            ['geen', 'wachtwoord', 'schijf', 'bestand', 'verbinding', 'hash_zwak', 'pseudoniem', 'onbekend'],
            2,
          ),
        }
      : {}),
    ...(toeval.kans(50) ? { dekking: toeval.kies(['alles', 'deels', 'niets', 'onbekend'] as const) } : {}),
    ...(toeval.kans(50)
      ? { sleutel: toeval.kies(['veilig', 'in_gevaar', 'gekraakt', 'onbekend'] as const) }
      : {}),
  };
}

/** A from–to, on the borders of the bands more often than not, or with an end that nobody knows. */
export function maakAantal(toeval: Toeval): { min?: number | 'onbekend'; max?: number | 'onbekend' } {
  const getal = () =>
    toeval.kans(75)
      ? toeval.kies([0, 1, 2, 10, 11, 50, 51, 100, 101, 500, 501, 1000, 1001, 5000, 5001])
      : toeval.tot(6000);
  const [laag = 0, hoog = 0] = [getal(), getal()].sort((a, b) => a - b);
  return toeval.kies([
    { min: laag, max: laag },
    { min: laag, max: laag },
    { min: laag, max: hoog },
    { min: laag, max: hoog },
    { min: laag },
    { max: hoog },
    { min: laag, max: 'onbekend' as const },
    { min: 'onbekend' as const, max: hoog },
    { min: 'onbekend' as const, max: 'onbekend' as const },
    { min: 'onbekend' as const },
    {},
  ]);
}

/** The groups, with or without numbers, with or without facts of their own. */
export function maakGroepen(toeval: Toeval): Groep[] {
  const hoeveel = toeval.kies([0, 0, 1, 1, 1, 2, 3]);
  return Array.from({ length: hoeveel }, (_, index) => ({
    sleutel: `groep-${index + 1}`,
    soort: toeval.kies(GROEPEN),
    ...(toeval.kans(65) ? { aantal_eigen: maakAantal(toeval) } : {}),
    ...(toeval.kans(30) ? { aantal_totaal: maakAantal(toeval) } : {}),
    ...(toeval.kans(35)
      ? {
          afwijkende_feiten: {
            ...(toeval.kans(60) ? { gegevens: maakGegevens(toeval) } : {}),
            ...(toeval.kans(60) ? { bescherming: maakBescherming(toeval) } : {}),
            ...(toeval.kans(10) ? { misbruik_gezien: toeval.kies(['ja', 'nee'] as const) } : {}),
          },
        }
      : {}),
  }));
}

/** What makes the facts lead to an outcome. */
function feitenVoor(doel: Doel): Feiten {
  if (doel === 'U0') return { informatievoorziening: 'nee' };
  if (doel === 'open') return {};
  if (doel === 'U1') return { informatievoorziening: 'aangetast', persoonsgegevens: 'nee' };
  const rest: Feiten = { informatievoorziening: 'aangetast', persoonsgegevens: 'ja' };
  if (doel === 'U1b') return { ...rest, beveiliging_tekortgeschoten: 'nee' };
  return {
    ...rest,
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'geen' },
  };
}

/** The facts of the incident as a whole. */
export const maakFeiten = (doel: Doel, toeval: Toeval): Feiten => ({
  ...feitenVoor(doel),
  ...(toeval.kans(80) ? { gegevens: maakGegevens(toeval) } : {}),
  ...(toeval.kans(60) ? { bescherming: maakBescherming(toeval) } : {}),
  ...(toeval.kans(5) ? { misbruik_gezien: 'ja' } : {}),
  ...(toeval.kans(75)
    ? {
        oorzaak: {
          ...(toeval.kans(85)
            ? {
                opzet: toeval.kies([
                  'vergissing',
                  'vergissing',
                  'systeemfout',
                  'opzet_intern',
                  'opzet_extern_ongericht',
                  'opzet_extern_gericht',
                  'overmacht',
                  'onbekend',
                ] as const),
              }
            : {}),
          ...(toeval.kans(70) ? { achterliggend: achterliggend(toeval) } : {}),
        },
      }
    : {}),
});

/** One or two, sometimes the same twice: nobody is counted twice for that. */
function achterliggend(toeval: Toeval) {
  const gekozen = toeval.enkele(toeval.kans(20) ? (['leverancier', 'onbekend'] as const) : ACHTERLIGGEND, 3);
  return toeval.kans(10) ? [...gekozen, ...gekozen] : gekozen;
}

/** The kind of event, more often than not. */
export const maakAard = (toeval: Toeval): Pick<Incident, 'aard'> =>
  toeval.kans(80) ? { aard: toeval.kies(AARD) } : {};

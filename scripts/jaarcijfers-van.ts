import type { Incident } from '../schemas/incident.ts';
import type { Jaarcijfers } from '../schemas/jaarcijfers.ts';
import type { Voorstel } from './analysis/invoer.ts';
import { voorstellenOver } from './analysis/invoer.ts';
import { telJaar } from './analysis/jaarcijfers.ts';
import type { Geteld } from './analysis/tellen/geteld.ts';
import { geteld } from './analysis/tellen/geteld.ts';
import type { BeoordeeldRegister } from './beoordeel.ts';
import { schoneVelden, schoonIncident } from './privacy/schoon.ts';
import type { Zoeker } from './privacy/spoor.ts';
import { teljaar } from './protocol/teljaar.ts';
import { REGELS } from './protocol/wet/parameters.data.ts';
import { geldend } from './protocol/wet/regelset.ts';
import type { RegisterNu } from './register-nu.ts';

/** What may be added to the register that is counted. */
interface Erbij {
  /** Open proposals; nothing when nobody looked for them. */
  readonly voorstellen?: readonly Voorstel[] | undefined;
  /** Ways of searching for personal data besides the ordinary ones. */
  readonly zoekers?: readonly Zoeker[] | undefined;
}

/** The annual analysis of a year as it stands in the register. */
type Analyse = BeoordeeldRegister['jaaranalyses'][number];

/**
 * The figures of a year, from main as it was judged. What goes along in words (reasons, measures) is cleaned of personal
 * data first: the figures leave the register, as a page and as what the CvB keeps.
 * @param register main, without proposals
 */
export function jaarcijfersVan(register: BeoordeeldRegister, jaar: number, erbij: Erbij = {}): Jaarcijfers {
  const { voorstellen, zoekers = [] } = erbij;
  const cijfers = zoekers.length > 0 ? zonderPersonen(tel(register, jaar), zoekers) : gewoon(register, jaar);
  return voorstellen === undefined
    ? cijfers
    : { ...cijfers, voorstellen: voorstellenOver(jaar, voorstellen) };
}

const getelde = new WeakMap<BeoordeeldRegister, Map<number, Jaarcijfers>>();

/** The figures as they mostly are asked for, once per register and year: each year of a site stands beside the others. */
function gewoon(register: BeoordeeldRegister, jaar: number): Jaarcijfers {
  const jaren = getelde.get(register) ?? new Map<number, Jaarcijfers>();
  getelde.set(register, jaren);
  const cijfers = jaren.get(jaar) ?? zonderPersonen(tel(register, jaar));
  jaren.set(jaar, cijfers);
  return cijfers;
}

function tel(register: BeoordeeldRegister, jaar: number): Jaarcijfers {
  const { nu, organisatie, leveranciers, jaaranalyses } = register;
  return telJaar({
    jaar,
    nu,
    regels: REGELS,
    regelset: geldend,
    bron: register.verslag.bron,
    organisatie,
    leveranciers,
    incidenten: geteldVan(register),
    nietTeLezen: nietTeLezen(register, jaar),
    vastgelegd: new Map(
      jaaranalyses.flatMap((each) => {
        const toen = voorgelegdeCijfers(each, organisatie);
        return toen ? [[each.jaar, toen] as const] : [];
      }),
    ),
  });
}

/**
 * Are the frozen figures of a year still what the CvB got? Their own sum must be right, and be the one that the
 * organisation names: otherwise another file could take their place.
 */
export function isZoalsVoorgelegd(
  { jaar, vastgelegd }: Analyse,
  organisatie: BeoordeeldRegister['organisatie'],
): boolean {
  if (!vastgelegd) return false;
  const { sha256 } = vastgelegd.cijfers;
  const genoemd = organisatie?.jaaranalyses?.find((each) => each.jaar === jaar)?.cijfers_sha256;
  return vastgelegd.eigen === sha256 && (genoemd ?? sha256) === sha256;
}

/**
 * The figures of a year to lay beside another: what the CvB got, when that is still whole and was of the whole year. What
 * was frozen while its year still ran tells what had happened until then.
 */
export function voorgelegdeCijfers(
  analyse: Analyse,
  organisatie: BeoordeeldRegister['organisatie'],
): Jaarcijfers | undefined {
  const cijfers = isZoalsVoorgelegd(analyse, organisatie) ? analyse.vastgelegd?.cijfers.cijfers : undefined;
  return cijfers?.afgelopen ? cijfers : undefined;
}

const eerder = new WeakMap<BeoordeeldRegister, readonly Geteld[]>();

/** What counting asks of every incident, derived once per register: a site counts each of its years. */
function geteldVan(register: BeoordeeldRegister): readonly Geteld[] {
  const bekend = eerder.get(register);
  if (bekend) return bekend;
  const nu = register.incidenten.map(({ value: incident, beslissing, status, termijnen }) =>
    geteld({ incident, beslissing, status, termijnen }),
  );
  eerder.set(register, nu);
  return nu;
}

/** What people typed, without personal data in it. Numbers, ids and names of lists are ours. */
function zonderPersonen(cijfers: Jaarcijfers, ook: readonly Zoeker[] = []): Jaarcijfers {
  const schoon = <T extends object>(items: readonly T[], veld: keyof T & string): T[] =>
    items.map((item) => ({
      ...item,
      ...schoneVelden({ [veld]: item[veld] }, { omgeving: { jaar: cijfers.jaar }, ook }).waarde,
    }));
  return {
    ...cijfers,
    termijnen: cijfers.termijnen.map((each) => ({ ...each, tekorten: schoon(each.tekorten, 'reden') })),
    leveranciers: cijfers.leveranciers.map((each) => ({ ...each, redenen: schoon(each.redenen, 'reden') })),
    niet_gemeld: schoon(cijfers.niet_gemeld, 'reden'),
    maatregelen: schoon(cijfers.maatregelen, 'wat'),
    herhalingen: schoon(cijfers.herhalingen, 'maatregel'),
    jaren: cijfers.jaren.map((each) =>
      each.bron === undefined ? each : (schoon([each], 'bron')[0] ?? each),
    ),
    bewustwording: schoon(schoon(cijfers.bewustwording, 'wat'), 'voor_wie'),
  };
}

const IN_JAARMAP = /(?:^|\/)(20\d\d)\/([^/]+)\.md$/;

/**
 * Files in the folder of a year that are no incident that could be read: they do not count, so they are named. So are
 * frozen figures that cannot be read: without them it looks as if nothing was presented.
 */
function nietTeLezen({ bestanden, incidenten, jaaranalyses }: BeoordeeldRegister, jaar: number): string[] {
  const gelezen = new Set(incidenten.map(({ path }) => path));
  const kapot = jaaranalyses.flatMap(({ jaar: van, bestand, vastgelegd }) =>
    van === jaar && bestand !== undefined && !vastgelegd ? [bestand] : [],
  );
  return bestanden.filter((bestand) => {
    if (kapot.some((each) => bestand === each || bestand.endsWith(`/${each}`))) return true;
    const [, map, naam] = IN_JAARMAP.exec(bestand) ?? [];
    return map === String(jaar) && naam !== 'jaaranalyse' && !gelezen.has(`${map}/${naam}.md`);
  });
}

/** The years that have something to say: incidents, an analysis, or totals from before the register; the newest first. */
export function jarenVan({ incidenten, jaaranalyses, organisatie }: BeoordeeldRegister): number[] {
  const jaren = new Set([
    ...incidenten.flatMap(({ value }) => (value.oefening === 'ja' ? [] : teljaar(value).jaar)),
    ...jaaranalyses.map(({ jaar }) => jaar),
    ...(organisatie?.jaaranalyses ?? []).map(({ jaar }) => jaar),
  ]);
  return [...jaren].sort((a, b) => b - a);
}

/** Open proposals about incidents, with the year in which each counts or will count. */
export function voorstellenVan({ voorstellen, incidenten, onleesbaar, vastgesteld }: RegisterNu): Voorstel[] {
  const opHoofdtak = new Map(vastgesteld().incidenten.map(({ value }) => [value.id, value]));
  const nu = new Map(incidenten.map(({ value }) => [value.id, value]));
  const onleesbareIds = new Set(onleesbaar.map(({ id }) => id));
  return [...voorstellen].flatMap(([id, nummers]): Voorstel[] => {
    const toen: Incident | undefined = opHoofdtak.get(id);
    const incident = nu.get(id) ?? toen;
    const titel =
      incident && !onleesbareIds.has(id) ? schoonIncident(incident).incident.titel : 'nog niet te lezen';
    const jaren = new Set([toen, incident].flatMap((each) => (each ? teljaar(each).jaar : [])));
    if (jaren.size === 0) jaren.add(Number(id.slice(0, 4)));
    const isOefening = incident?.oefening === 'ja' && toen === undefined;
    return isOefening
      ? []
      : nummers.flatMap((pr) =>
          [...jaren].map((jaar) => ({ incident: id, titel, pr, nieuw: toen === undefined, jaar })),
        );
  });
}

import type { BronId } from '../wet/bronnen.data.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { Beslisboom, Bestemming, Knoop, KnoopId, Rol } from './beslisboom.data.ts';
import type { Grond, UitkomstCode } from './uitkomsten.data.ts';
import { uitkomsten } from './uitkomsten.data.ts';

/** Where an answer came from. */
type Herkomst = 'feit' | 'oordeel' | 'onbekend';

/** A question on the way, with its answer. */
export interface Stap {
  readonly knoop: KnoopId;
  readonly vraag: string;
  /** One answer, or `onbekend` when more are still possible. */
  readonly antwoord: string;
  readonly herkomst: Herkomst;
  readonly rol: Rol;
  readonly bron: readonly BronId[];
}

/** An outcome that can still come out. */
export interface Einde {
  readonly code: UitkomstCode;
  readonly grond?: Grond;
}

/** The walk of one group: every outcome that the answers still allow, and the questions on the ways to them. */
export interface Wandeling {
  readonly eindes: readonly Einde[];
  readonly pad: readonly Stap[];
}

/**
 * Walks a tree. A question that is not answered is walked along every answer that it can still get, so that nothing
 * unknown is ever read as no.
 * @param oordelen questions that a person answered; every other answer is a fact
 */
export function wandel(
  boom: Beslisboom,
  antwoorden: Antwoorden,
  oordelen: ReadonlySet<KnoopId> = new Set(),
): Wandeling {
  const eindes = new Map<string, Einde>();
  const bereikt = new Set<KnoopId>([boom.begin]);
  const pad: Stap[] = [];
  // Questions stand in the order in which they are asked: whatever leads to one comes before it.
  for (const knoop of boom.knopen) {
    if (!bereikt.has(knoop.id)) continue;
    const mogelijk = antwoorden[knoop.id];
    pad.push(stap(knoop, mogelijk, oordelen.has(knoop.id)));
    for (const antwoord of mogelijk) {
      const verder = knoop.naar[antwoord];
      if (!verder) throw new Error(`${knoop.id} has no answer ${antwoord}`);
      if ('knoop' in verder) bereikt.add(verder.knoop);
      else eindes.set(sleutel(verder), einde(verder));
    }
  }
  return { eindes: [...eindes.values()], pad };
}

const einde = ({ uitkomst, grond }: Extract<Bestemming, { uitkomst: UitkomstCode }>): Einde =>
  grond === undefined ? { code: uitkomst } : { code: uitkomst, grond };
const sleutel = ({ uitkomst, grond = '' }: { readonly uitkomst: string; readonly grond?: string }) =>
  `${uitkomst} ${grond}`;

function stap(knoop: Knoop, mogelijk: readonly string[], isOordeel: boolean): Stap {
  const [enige] = mogelijk;
  const isBekend = mogelijk.length === 1 && enige !== undefined;
  const { id, vraag, rol, bron } = knoop;
  const herkomst = !isBekend ? 'onbekend' : isOordeel ? 'oordeel' : 'feit';
  return { knoop: id, vraag, antwoord: isBekend ? enige : 'onbekend', herkomst, rol, bron };
}

/** What is to be done about the AP: no only when no under every possible answer. */
export type ApAntwoord = 'ja' | 'nee' | 'voorlopig-ja';
/** What is to be done about the people. */
export type BetrokkenenAntwoord = 'ja' | 'openbaar' | 'nee' | 'nog-te-besluiten';

/** An outcome of one group, or of the incident. */
export interface Verdict {
  /** The one outcome; `open` while more are possible. */
  readonly code: UitkomstCode | 'open';
  readonly grond?: Grond;
  /** Every outcome that is still possible, the lightest first. */
  readonly mogelijk: readonly UitkomstCode[];
  readonly datalek: 'ja' | 'nee' | 'onbekend';
  readonly ap: ApAntwoord;
  readonly betrokkenen: BetrokkenenAntwoord;
}

/** Does one ask something else to be done than the other? */
export const isAnders = (een: Gevraagd, ander: Gevraagd): boolean =>
  een.ap !== ander.ap || een.betrokkenen !== ander.betrokkenen;

type Gevraagd = Pick<Verdict, 'ap' | 'betrokkenen'>;

/** What the outcomes that are possible for one group say together. */
export function verdictVan(eindes: readonly Einde[]): Verdict {
  const ieder = eindes.map(({ code }) => uitkomsten[code]);
  const mogelijk = opGewicht(eindes.map(({ code }) => code));
  const [enige] = eindes;
  return {
    ...(enige && eindes.length === 1
      ? enige
      : { code: mogelijk.length === 1 && enige ? enige.code : 'open' }),
    mogelijk,
    datalek: eens(ieder.map(({ datalek }) => datalek)),
    ap: AP_ANTWOORD[eens(ieder.map(({ ap }) => ap))],
    betrokkenen: betrokkenen(ieder.map((each) => each.betrokkenen)),
  };
}

const AP_ANTWOORD = { ja: 'ja', nee: 'nee', onbekend: 'voorlopig-ja' } as const;

/** Outcomes in which we ourselves owe the AP nothing, whatever the risk: no datalek, or another is the controller. */
const NIET_VAN_ONS: ReadonlySet<UitkomstCode> = new Set(['U0', 'U1', 'U1b', 'U2', 'U2b']);

/** Can it, by what is known, be a datalek of our own? */
export const kanOnsDatalekZijn = ({ mogelijk }: Verdict): boolean =>
  mogelijk.some((code) => !NIET_VAN_ONS.has(code));

const gewicht = (code: UitkomstCode) => uitkomsten[code].gewicht;
const opGewicht = (codes: readonly UitkomstCode[]) =>
  [...new Set(codes)].sort((a, b) => gewicht(a) - gewicht(b));

const eens = (waarden: readonly boolean[]): 'ja' | 'nee' | 'onbekend' =>
  waarden.every(Boolean) ? 'ja' : waarden.some(Boolean) ? 'onbekend' : 'nee';

/** That people are told is certain when they are told under every answer, also while it is open how. */
function betrokkenen(waarden: readonly ('ja' | 'openbaar' | 'nee')[]): BetrokkenenAntwoord {
  if (waarden.every((each) => each === 'nee')) return 'nee';
  if (waarden.includes('nee')) return 'nog-te-besluiten';
  return waarden.every((each) => each === 'openbaar') ? 'openbaar' : 'ja';
}

/**
 * The outcome of the incident: of every group the heaviest. With one group that is certain and heaviest whatever
 * becomes of the others, the incident is certain too.
 */
export function samen(groepen: readonly Verdict[]): Verdict {
  const zwaarst = (each: Verdict) => gewicht(each.mogelijk.at(-1) ?? 'U0');
  const top = groepen.reduce((a, b) => (zwaarst(b) > zwaarst(a) ? b : a));
  const zekere = groepen.filter((each) => each.code !== 'open' && zwaarst(each) === zwaarst(top));
  // Of groups that are not told, the one that has to be told later is the one to remember.
  const zeker = zekere.find(({ grond }) => grond === 'wettelijke_reden') ?? zekere[0];
  return {
    ...(zeker ? metGrond(zeker) : { code: 'open' }),
    mogelijk: zeker ? zeker.mogelijk : opGewicht(groepen.flatMap(({ mogelijk }) => mogelijk)),
    datalek: hoogste(
      DATALEK,
      groepen.map(({ datalek }) => datalek),
    ),
    ap: hoogste(
      AP,
      groepen.map(({ ap }) => ap),
    ),
    betrokkenen: hoogste(
      BETROKKENEN,
      groepen.map((each) => each.betrokkenen),
    ),
  };
}

const metGrond = ({ code, grond }: Verdict) => (grond === undefined ? { code } : { code, grond });

const AP: readonly ApAntwoord[] = ['nee', 'voorlopig-ja', 'ja'];
const BETROKKENEN: readonly BetrokkenenAntwoord[] = ['nee', 'nog-te-besluiten', 'openbaar', 'ja'];
const DATALEK: readonly Verdict['datalek'][] = ['nee', 'onbekend', 'ja'];

const hoogste = <T>(schaal: readonly T[], waarden: readonly T[]): T =>
  schaal[Math.max(...waarden.map((each) => schaal.indexOf(each)))] as T;

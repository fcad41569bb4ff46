import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { isWerkbaar } from './lijst.ts';
import type { Wie } from './rollen.ts';
import { opRol, rolNaam, wieIs } from './rollen.ts';
import { durationText, momentText } from './text.ts';

/** Something that somebody has to do, with until when and why. */
export interface Taak {
  /** Id of the incident; nothing for the register as a whole. */
  readonly kenmerk: string | undefined;
  readonly titel: string;
  readonly wat: string;
  readonly wie: Wie;
  readonly staat: 'over' | 'nabij' | 'loopt';
  /** Milliseconds, for the countdown. */
  readonly einde: number;
  readonly voor: string;
  /** As it was when the page was made: `nog 3 uur`, `2 dagen te laat`. */
  readonly rest: string;
  /** Whose term it is. */
  readonly tegen: string;
  /** Another end of the same act, in a sentence. */
  readonly ook: readonly string[];
  /** The sum, line by line, and the place in the law. */
  readonly waarom: readonly string[];
  readonly vindplaats: string;
  /** Does somebody wait for word: the AP, the people, the FG? Otherwise it is work that was promised. */
  readonly isBericht: boolean;
  /** What goes first when two press. */
  readonly gewicht: number;
  readonly pr: number | undefined;
}

/** A question whose answer changes what has to be done. */
interface Vraag {
  readonly kenmerk: string;
  readonly vraag: string;
  readonly alsJa: string;
  readonly alsNee: string;
}

/** What one role has to do. */
interface RolBeeld extends Wie {
  readonly taken: readonly Taak[];
  readonly vragen: readonly {
    readonly kenmerk: string;
    readonly titel: string;
    readonly vragen: readonly Vraag[];
  }[];
  /** What still has to be filled in, by incident. */
  readonly ontbreekt: readonly {
    readonly kenmerk: string;
    readonly titel: string;
    readonly wat: readonly string[];
  }[];
}

/** What the page of today says. */
export interface Vandaag {
  /** Word that is late or near, the most pressing first. */
  readonly nu: readonly Taak[];
  /** Promised work that is late or near. */
  readonly werk: readonly Taak[];
  /** Running, with time left. */
  readonly straks: readonly Taak[];
  readonly rollen: readonly RolBeeld[];
}

type InVerslag = Verslag['incidents'][number];
type Termijn = Verslag['termijnen'][number];

/**
 * What has to be done, by whom, until when. A drill and what is closed ask nothing, but for measures that were promised.
 * @param rolhouders who holds which role, to name the owner of a measure
 */
export function vandaag(verslag: Verslag, rolhouders?: Rolhouders): Vandaag {
  const nu = Temporal.Instant.from(verslag.nu);
  const echte = verslag.incidents.filter(({ oefening }) => !oefening);
  const taken = [
    ...echte.flatMap((each) => takenVan(each, nu, rolhouders)),
    ...verslag.termijnen
      .filter(({ state }) => LOOPT.has(state))
      .map((each) => taak(each, undefined, nu, rolhouders)),
  ].sort(dringendEerst);
  const open = echte.filter(({ status }) => status !== 'afgesloten');
  const rollen = new Map<string, RolBeeld>();
  for (const rol of [...rollenVan(taken, open)].sort(opRol)) {
    const naam = rolNaam(rol);
    rollen.set(rol, {
      rol,
      naam,
      taken: taken.filter(({ wie }) => wie.rol === rol),
      vragen: vragenVoor(rol, open),
      ontbreekt: ontbreektVoor(rol, open),
    });
  }
  return {
    nu: taken.filter(({ staat, isBericht }) => staat !== 'loopt' && isBericht),
    werk: taken.filter(({ staat, isBericht }) => staat !== 'loopt' && !isBericht),
    straks: taken.filter(({ staat }) => staat === 'loopt').sort((a, b) => a.einde - b.einde),
    rollen: [...rollen.values()],
  };
}

const rollenVan = (taken: readonly Taak[], open: readonly InVerslag[]) =>
  new Set([
    ...taken.map(({ wie }) => wie.rol),
    ...open.flatMap(({ uitkomst, fasen }) => [
      ...uitkomst.open.map(({ rol }) => rol),
      ...fasen.flatMap(({ ontbreekt }) => ontbreekt.map(({ rol }) => rol)),
    ]),
  ]);

const LOOPT = new Set(['over', 'nabij', 'loopt']);

function takenVan(incident: InVerslag, nu: Temporal.Instant, rolhouders: Rolhouders): Taak[] {
  const loopt = incident.termijnen.filter((each) => LOOPT.has(each.state) && isWerkbaar(each));
  const isAp = ({ id }: Termijn) => id.startsWith('ap-');
  // Each fact that came later has a clock of its own: `ap-72u:2`.
  const melden = Map.groupBy(
    loopt.filter((each) => isAp(each) && (each.bindend || each.tegen === 'wet')),
    ({ id }) => id.split(':')[1] ?? '',
  );
  return [
    ...[...melden.values()].flatMap((alle) => eenTaak(alle, incident, nu, rolhouders)),
    ...loopt.filter((each) => !isAp(each)).map((each) => taak(each, incident, nu, rolhouders)),
  ];
}

/** Law and protocol each have an end for one notification: the first that can still be met is the task, the other is named. */
function eenTaak(
  alle: readonly Termijn[],
  incident: InVerslag,
  nu: Temporal.Instant,
  rolhouders: Rolhouders,
): Taak[] {
  const opTijd = alle.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const gekozen =
    opTijd.find(({ state }) => state !== 'over') ?? opTijd.find(({ tegen }) => tegen === 'wet') ?? opTijd[0];
  if (!gekozen) return [];
  const ook = opTijd
    .filter((each) => each !== gekozen)
    .map((each) => {
      const einde = Temporal.Instant.from(each.dueAt);
      return `${each.tegen === 'wet' ? 'De wet' : 'Het eigen protocol'}: ${momentText(einde)} (${rest(each, nu)}).`;
    });
  return [{ ...taak(gekozen, incident, nu, rolhouders), wat: 'Melden bij de AP', ook }];
}

type Rolhouders = Organisatie['rolhouders'] | undefined;

const rest = ({ dueAt, state }: Termijn, nu: Temporal.Instant): string => {
  const duur = durationText(nu, Temporal.Instant.from(dueAt));
  return state === 'over' ? `${duur} te laat` : `nog ${duur}`;
};

function taak(
  termijn: Termijn,
  incident: InVerslag | undefined,
  nu: Temporal.Instant,
  rolhouders: Rolhouders,
): Taak {
  const { titel: wat, dueAt, state, rol, rekening, vindplaats, tegen, id } = termijn;
  const einde = Temporal.Instant.from(dueAt);
  return {
    kenmerk: incident?.id,
    titel: incident?.titel ?? 'Het register als geheel',
    wat,
    tegen: TEGEN[tegen],
    wie: wieIs(rol, rolhouders),
    staat: state as Taak['staat'],
    einde: einde.epochMilliseconds,
    voor: momentText(einde),
    rest: rest(termijn, nu),
    ook: [],
    waarom: rekening,
    vindplaats,
    isBericht: !WERK.test(id),
    gewicht: tegen === 'wet' ? 0 : id === 'betrokkenen' ? 1 : 2,
    pr: incident?.pr,
  };
}

/** Whose term it is, as a page says it. */
export const TEGEN = {
  wet: 'de wet',
  protocol: 'het eigen protocol',
  afspraak: 'de afspraak met de leverancier',
  eigen: 'eigen keuze',
} as const;

/** Work that was promised, against word that somebody waits for. */
const WERK = /^(?:maatregel|effect|jaaranalyse|protocol)(?::|$)/;

const STAAT = ['over', 'nabij', 'loopt'];

/** The law's before the people's before the rest; then what is late; then what ends first. */
const dringendEerst = (a: Taak, b: Taak): number =>
  a.gewicht - b.gewicht || STAAT.indexOf(a.staat) - STAAT.indexOf(b.staat) || a.einde - b.einde;

const vragenVoor = (rol: string, open: readonly InVerslag[]): RolBeeld['vragen'] =>
  open.flatMap(({ id, titel, uitkomst }) => {
    const vragen = uitkomst.open
      .filter((each) => each.rol === rol)
      .map(({ vraag, alsJa, alsNee }) => ({ kenmerk: id, vraag, alsJa: alsJa.zin, alsNee: alsNee.zin }));
    return vragen.length === 0 ? [] : [{ kenmerk: id, titel, vragen }];
  });

const ontbreektVoor = (rol: string, open: readonly InVerslag[]): RolBeeld['ontbreekt'] =>
  open.flatMap(({ id, titel, fasen }) => {
    const wat = fasen.flatMap(({ ontbreekt }) =>
      ontbreekt.filter((each) => each.rol === rol).map((each) => each.wat),
    );
    return wat.length === 0 ? [] : [{ kenmerk: id, titel, wat }];
  });

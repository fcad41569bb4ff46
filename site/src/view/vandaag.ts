import type { Verslag } from '../../../schemas/verslag.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import type { Wie } from '../../../scripts/weergave/rollen.ts';
import { opRol, rolNaam } from '../../../scripts/weergave/rollen.ts';
import { momentText } from '../../../scripts/weergave/text.ts';
import type { InVerslag, Rolhouders, Taak } from './taken.ts';
import { dringendEerst, taak, takenVan } from './taken.ts';

/** A question whose answer changes what has to be done. */
interface Vraag {
  readonly vraag: string;
  readonly alsJa: string;
  readonly alsNee: string;
}

/** The questions about one incident that one role can answer. */
interface VragenBeeld {
  readonly kenmerk: string;
  readonly titel: string;
  readonly vragen: readonly Vraag[];
}

/** What one role still has to fill in of one incident. */
interface OntbreektBeeld {
  readonly kenmerk: string;
  readonly titel: string;
  readonly wat: readonly string[];
}

/** The first of a list, and how many there are besides: a page for a bad Friday does not show a thousand things. */
export interface Deel<T> {
  readonly eerste: readonly T[];
  readonly meer: number;
}

/** So many things still read as a list of what to do. */
const MEESTE = 20;

const deel = <T>(alle: readonly T[]): Deel<T> => ({
  eerste: alle.slice(0, MEESTE),
  meer: Math.max(0, alle.length - MEESTE),
});

/** How many there are in all. */
export const aantalIn = ({ eerste, meer }: Deel<unknown>): number => eerste.length + meer;

/** An incident that stands in an open proposal. */
interface VoorstelBeeld {
  readonly kenmerk: string;
  readonly titel: string;
  readonly zin: string;
  readonly pr: number;
  /** When the 72 hours end, also where the proposal says that nothing has to be notified: nobody has approved that yet. */
  readonly klok: string | undefined;
}

/** What one role has to do. */
interface RolBeeld extends Wie {
  readonly taken: Deel<Taak>;
  readonly vragen: Deel<VragenBeeld>;
  /** What still has to be filled in, by incident. */
  readonly ontbreekt: Deel<OntbreektBeeld>;
}

/** What the page of today says. */
export interface Vandaag {
  /** Word that is late or near, the most pressing first. */
  readonly nu: Deel<Taak>;
  /** Promised work that is late or near. */
  readonly werk: Deel<Taak>;
  /** Running, with time left. */
  readonly straks: Deel<Taak>;
  /** What is not on main yet; the CvB approves it there. */
  readonly voorstellen: readonly VoorstelBeeld[];
  readonly rollen: readonly RolBeeld[];
}

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
      .filter(({ state }) => isLopend(state))
      .map((each) => taak(each, undefined, nu, rolhouders)),
  ].sort(dringendEerst);
  const open = echte.filter(({ status }) => status !== 'afgesloten');
  return {
    nu: deel(taken.filter(({ staat, isBericht }) => staat !== 'loopt' && isBericht)),
    werk: deel(taken.filter(({ staat, isBericht }) => staat !== 'loopt' && !isBericht)),
    straks: deel(taken.filter(({ staat }) => staat === 'loopt').sort((a, b) => a.einde - b.einde)),
    voorstellen: echte.flatMap(({ id, titel, pr, uitkomst, termijnen }) =>
      pr === undefined ? [] : [{ kenmerk: id, titel, pr, zin: uitkomst.zin, klok: klok(termijnen, nu) }],
    ),
    rollen: [...rollenVan(taken, open)].sort(opRol).map((rol) => ({
      rol,
      naam: rolNaam(rol),
      taken: deel(taken.filter(({ wie }) => wie.rol === rol)),
      vragen: deel(vragenVoor(rol, open)),
      ontbreekt: deel(ontbreektVoor(rol, open)),
    })),
  };
}

/** The end of the first clock of the law that nobody met yet. */
function klok(termijnen: InVerslag['termijnen'], nu: Temporal.Instant): string | undefined {
  const wet = termijnen.find(({ id, state }) => /^ap-72u(?::|$)/.test(id) && !state.startsWith('gehaald'));
  if (!wet) return undefined;
  const einde = Temporal.Instant.from(wet.dueAt);
  const isOm = Temporal.Instant.compare(nu, einde) > 0;
  return isOm ? `De 72 uur zijn om sinds ${momentText(einde)}` : `De 72 uur eindigen op ${momentText(einde)}`;
}

const rollenVan = (taken: readonly Taak[], open: readonly InVerslag[]) =>
  new Set([
    ...taken.map(({ wie }) => wie.rol),
    ...open.flatMap(({ uitkomst, fasen }) => [
      ...uitkomst.open.map(({ rol }) => rol),
      ...fasen.flatMap(({ ontbreekt }) => ontbreekt.map(({ rol }) => rol)),
    ]),
  ]);

const vragenVoor = (rol: string, open: readonly InVerslag[]): VragenBeeld[] =>
  open.flatMap(({ id, titel, uitkomst }) => {
    const vragen = uitkomst.open
      .filter((each) => each.rol === rol)
      .map(({ vraag, alsJa, alsNee }) => ({ vraag, alsJa: alsJa.zin, alsNee: alsNee.zin }));
    return vragen.length === 0 ? [] : [{ kenmerk: id, titel, vragen }];
  });

const ontbreektVoor = (rol: string, open: readonly InVerslag[]): OntbreektBeeld[] =>
  open.flatMap(({ id, titel, fasen }) => {
    const wat = fasen.flatMap(({ ontbreekt }) =>
      ontbreekt.filter((each) => each.rol === rol).map((each) => each.wat),
    );
    return wat.length === 0 ? [] : [{ kenmerk: id, titel, wat }];
  });

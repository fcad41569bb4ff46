import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import type { Wie } from '../../../scripts/weergave/rollen.ts';
import { wieIs } from '../../../scripts/weergave/rollen.ts';
import { durationText, momentText } from '../../../scripts/weergave/text.ts';
import { isWerkbaar } from './lijst.ts';
import type { Stand } from './stand.ts';
import { TERMIJNTOON } from './toon.ts';

/** Something that somebody has to do, with until when and why. */
export interface Taak {
  /** Id of the incident; nothing for the register as a whole. */
  readonly kenmerk: string | undefined;
  readonly titel: string;
  readonly wat: string;
  readonly wie: Wie;
  readonly staat: 'over' | 'nabij' | 'loopt';
  /** Milliseconds. */
  readonly einde: number;
  readonly voor: string;
  /** How much time is left, counting down from when the page was made. */
  readonly stand: Stand;
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
  /** The page that helps to do it. */
  readonly stuk:
    | {
        readonly soort: 'formulier' | 'brieven' | 'jaaranalyse';
        readonly pad: string;
        readonly tekst: string;
      }
    | undefined;
}

/** An incident as the report names it. */
export type InVerslag = Verslag['incidents'][number];
type Termijn = Verslag['termijnen'][number];

/** What an incident asks of people, by its terms. */
export function takenVan(incident: InVerslag, nu: Temporal.Instant, rolhouders: Rolhouders): Taak[] {
  const loopt = incident.termijnen.filter((each) => isLopend(each.state) && isWerkbaar(each));
  const isAp = ({ id }: Termijn) => id.startsWith('ap-');
  // Each fact that came later has a clock of its own: `ap-72u:2`.
  const melden = Map.groupBy(loopt.filter(isAp), ({ id }) => id.split(':')[1] ?? '');
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
  // Notifying goes first, also in the hours in which the protocol's own end is the one to work by.
  return [{ ...taak(gekozen, incident, nu, rolhouders), wat: 'Melden bij de AP', ook, gewicht: 0 }];
}

/** Who holds which role, when that is known. */
export type Rolhouders = Organisatie['rolhouders'] | undefined;

/** How much time is left of a term that runs, or how late it is; it counts down. */
export const loopStand = (termijn: Termijn, nu: Temporal.Instant): Stand => ({
  tekst: rest(termijn, nu),
  toon: TERMIJNTOON[termijn.state] ?? 'rustig',
  einde: Temporal.Instant.from(termijn.dueAt).epochMilliseconds,
});

const rest = ({ dueAt, state }: Termijn, nu: Temporal.Instant): string => {
  const duur = durationText(nu, Temporal.Instant.from(dueAt));
  return state === 'over' ? `${duur} te laat` : `nog ${duur}`;
};

/** One term as something to do. */
export function taak(
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
    stand: loopStand(termijn, nu),
    ook: [],
    waarom: rekening,
    vindplaats,
    isBericht: !WERK.test(id),
    gewicht: tegen === 'wet' ? 0 : id === 'betrokkenen' ? 1 : 2,
    pr: incident?.pr,
    stuk: incident ? stukBij(id, incident.id) : stukVanGeheel(id),
  };
}

/** For the AP the filled-in form, for the people the letters. */
function stukBij(termijn: string, kenmerk: string): Taak['stuk'] {
  if (termijn.startsWith('ap-') || termijn.startsWith('vervolgmelding'))
    return { soort: 'formulier', pad: `/formulier/${kenmerk}.html`, tekst: 'Open het formulier' };
  return termijn === 'betrokkenen'
    ? { soort: 'brieven', pad: `/brieven/${kenmerk}.html`, tekst: 'Open de brieven' }
    : undefined;
}

/** Of the register as a whole only the analysis of a year has a page that helps: `jaaranalyse:2026`. */
function stukVanGeheel(termijn: string): Taak['stuk'] {
  const [soort, jaar] = termijn.split(':');
  return soort === 'jaaranalyse'
    ? { soort, pad: `/jaaranalyse/${jaar}.html`, tekst: 'Open de jaaranalyse' }
    : undefined;
}

/** Whose term it is, as a page says it. */
export const TEGEN = {
  wet: 'de wet',
  protocol: 'het eigen protocol',
  afspraak: 'de afspraak met de leverancier',
  eigen: 'eigen richttijd of afspraak',
} as const;

/** Work that was promised, against word that somebody waits for. */
const WERK = /^(?:maatregel|effect|jaaranalyse|protocol)(?::|$)/;

const STAAT = ['over', 'nabij', 'loopt'];

/** The law's before the people's before the rest; then what is late; then what ends first. */
export const dringendEerst = (a: Taak, b: Taak): number =>
  a.gewicht - b.gewicht || STAAT.indexOf(a.staat) - STAAT.indexOf(b.staat) || a.einde - b.einde;

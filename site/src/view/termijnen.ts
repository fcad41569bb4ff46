import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import { wieIs } from '../../../scripts/weergave/rollen.ts';
import { momentText } from '../../../scripts/weergave/text.ts';
import type { Stand } from './stand.ts';
import { loopStand, TEGEN } from './taken.ts';

/** A term with its sum, as the page of its incident shows it. */
interface TermijnBeeld {
  readonly titel: string;
  readonly tegen: string;
  readonly wie: string;
  readonly voor: string;
  readonly stand: Stand;
  /** How much of it has passed, 0 to 1; nothing for what does not run. */
  readonly deel: number | undefined;
  readonly isBindend: boolean;
  readonly isVoorzichtig: boolean;
  readonly rekening: readonly string[];
  readonly vindplaats: string;
}

type Termijn = Verslag['termijnen'][number];

/** States of a term that no longer runs, or not yet; one that runs says how much time is left. */
const WOORD: Partial<Readonly<Record<Termijn['state'], Stand>>> = {
  gehaald: { tekst: 'gehaald', toon: 'klaar' },
  'gehaald-laat': { tekst: 'te laat gedaan', toon: 'let-op' },
  'niet-gestart': { tekst: 'niet nodig, of nog niet begonnen', toon: 'rustig' },
};

const VOLGORDE = ['over', 'nabij', 'loopt', ...Object.keys(WOORD)];

/** Every term of an incident: what runs first, then what was met, then what was not needed. */
export const termijnenBeeld = (
  termijnen: readonly Termijn[],
  nu: Temporal.Instant,
  rolhouders?: Organisatie['rolhouders'],
): TermijnBeeld[] =>
  termijnen
    .toSorted((a, b) => VOLGORDE.indexOf(a.state) - VOLGORDE.indexOf(b.state) || (a.dueAt < b.dueAt ? -1 : 1))
    .map((each) => beeld(each, nu, rolhouders));

function beeld(
  termijn: Termijn,
  nu: Temporal.Instant,
  rolhouders: Organisatie['rolhouders'] | undefined,
): TermijnBeeld {
  const { titel, tegen, rol, begin, dueAt, state, bindend, voorzichtig, rekening, vindplaats } = termijn;
  const [van, einde] = [Temporal.Instant.from(begin), Temporal.Instant.from(dueAt)];
  return {
    titel,
    tegen: TEGEN[tegen],
    wie: wieIs(rol, rolhouders).naam,
    voor: momentText(einde),
    stand: WOORD[state] ?? loopStand(termijn, nu),
    deel: isLopend(state) ? verstreken(van, einde, nu) : undefined,
    isBindend: bindend,
    isVoorzichtig: voorzichtig,
    rekening,
    vindplaats,
  };
}

function verstreken(van: Temporal.Instant, einde: Temporal.Instant, nu: Temporal.Instant): number {
  const [begin, eind, nuMs] = [van, einde, nu].map((each) => each.epochMilliseconds) as [
    number,
    number,
    number,
  ];
  return eind <= begin ? 1 : Math.min(1, Math.max(0, (nuMs - begin) / (eind - begin)));
}

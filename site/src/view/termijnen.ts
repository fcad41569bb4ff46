import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { wieIs } from './rollen.ts';
import type { Stand } from './stand.ts';
import { TEGEN } from './taken.ts';
import { durationText, momentText } from './text.ts';

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
  /** Milliseconds, for the countdown; nothing for what does not run. */
  readonly einde: number | undefined;
}

type Termijn = Verslag['termijnen'][number];

const WOORD: Readonly<Record<Termijn['state'], Stand>> = {
  over: { tekst: 'te laat', toon: 'dringend' },
  nabij: { tekst: 'bijna', toon: 'let-op' },
  loopt: { tekst: 'loopt', toon: 'rustig' },
  gehaald: { tekst: 'gehaald', toon: 'klaar' },
  'gehaald-laat': { tekst: 'te laat gedaan', toon: 'let-op' },
  'niet-gestart': { tekst: 'niet nodig, of nog niet begonnen', toon: 'rustig' },
};

const VOLGORDE = Object.keys(WOORD);
const LOOPT = new Set<Termijn['state']>(['over', 'nabij', 'loopt']);

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
  { titel, tegen, rol, begin, dueAt, state, bindend, voorzichtig, rekening, vindplaats }: Termijn,
  nu: Temporal.Instant,
  rolhouders: Organisatie['rolhouders'] | undefined,
): TermijnBeeld {
  const [van, einde] = [Temporal.Instant.from(begin), Temporal.Instant.from(dueAt)];
  const duur = durationText(nu, einde);
  const { tekst, toon } = WOORD[state];
  const loopt = LOOPT.has(state);
  return {
    titel,
    tegen: TEGEN[tegen],
    wie: wieIs(rol, rolhouders).naam,
    voor: momentText(einde),
    stand: { tekst: loopt ? (state === 'over' ? `${duur} te laat` : `nog ${duur}`) : tekst, toon },
    deel: loopt ? verstreken(van, einde, nu) : undefined,
    isBindend: bindend,
    isVoorzichtig: voorzichtig,
    rekening,
    vindplaats,
    einde: loopt ? einde.epochMilliseconds : undefined,
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

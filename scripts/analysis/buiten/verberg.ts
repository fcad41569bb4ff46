import type { Som } from './sommen.ts';

/**
 * Leaving out small numbers so that they cannot be worked out again. The measure: for every number that is left out there
 * must be another year, with the same numbers shown, in which it is different. Such a year is looked for by
 * changing the number by one and repairing each sum that no longer adds up, with other numbers that are not shown. As long
 * as none is found, one more number is left out.
 *
 * It ends: when nothing but zeros is shown around a number, the year in which everything happened twice is that other year.
 */

/** A number of the figures. */
export interface Cel {
  readonly aantal: number;
  /** Is it left out from the start? */
  readonly verborgen: boolean;
  /** The least that a reader knows it to be once it is left out: a zero is always shown, unless it says otherwise here. */
  readonly minstens: number;
  /** Is it one of the few numbers that people come for? It goes only when nothing else is left to leave out. */
  readonly isKern?: boolean;
}

/** A number in the calculation; without a name it is what is left over in a sum, which nobody ever sees. */
interface Grootheid {
  readonly sleutel: string | undefined;
  readonly aantal: number;
  readonly minstens: number;
  readonly isKern: boolean;
  readonly termen: Term[];
  onbekend: boolean;
}

interface Term {
  readonly grootheid: Grootheid;
  readonly som: Vergelijking;
  readonly teken: 1 | -1;
}

/** The terms with their signs are together zero. */
type Vergelijking = Term[];

/** How many repairs are tried before a search is given up; giving up only means leaving out one number more. */
const POGINGEN = 2000;

const isKlein = (aantal: number, grens: number) => aantal >= 1 && aantal < grens;

function bouw(cellen: ReadonlyMap<string, Cel>, sommen: readonly Som[]): Grootheid[] {
  const grootheden = new Map(
    [...cellen].map(([sleutel, { aantal, minstens, verborgen, isKern = false }]): [string, Grootheid] => [
      sleutel,
      { sleutel, aantal, minstens, isKern, termen: [], onbekend: verborgen },
    ]),
  );
  const resten: Grootheid[] = [];
  for (const { links, rechts, soort } of sommen) {
    const kanten = [links, rechts].map((kant) => kant.flatMap((each) => grootheden.get(each) ?? []));
    const [geheel = [], delen = []] = kanten;
    // A sum with a number that the figures do not hold says nothing.
    if (geheel.length < links.length || delen.length < rechts.length) continue;
    const som = (kant: readonly Grootheid[]) => kant.reduce((samen, { aantal }) => samen + aantal, 0);
    const over = som(geheel) - som(delen);
    if (over < 0 || (over > 0 && soort === 'gelijk')) continue;
    // Nothing left over: then it is taken as known that nothing can be. That makes it harder for us, not for the reader.
    const rest: Grootheid = {
      sleutel: undefined,
      aantal: over,
      minstens: 0,
      isKern: false,
      termen: [],
      onbekend: true,
    };
    if (over > 0) resten.push(rest);
    const vergelijking: Vergelijking = [];
    const voegToe = (grootheid: Grootheid, teken: 1 | -1) => {
      const term = { grootheid, som: vergelijking, teken };
      vergelijking.push(term);
      grootheid.termen.push(term);
    };
    for (const each of geheel) voegToe(each, 1);
    for (const each of over > 0 ? [...delen, rest] : delen) voegToe(each, -1);
  }
  return [...grootheden.values(), ...resten];
}

/** Looks for another year in which a number differs. Gives what differs in it, or the sums that stood in the way. */
function zoekAnderJaar(begin: Grootheid) {
  const anders = new Map<Grootheid, number>();
  const scheef = new Map<Vergelijking, number>();
  const klem = new Set<Vergelijking>();
  let pogingen = POGINGEN;

  const verander = (grootheid: Grootheid, stap: number) => {
    for (const { som, teken } of grootheid.termen) {
      const nu = (scheef.get(som) ?? 0) + teken * stap;
      if (nu === 0) scheef.delete(som);
      else scheef.set(som, nu);
    }
  };
  const probeer = (grootheid: Grootheid, stap: number): boolean => {
    pogingen -= 1;
    anders.set(grootheid, stap);
    verander(grootheid, stap);
    if (herstel()) return true;
    verander(grootheid, -stap);
    anders.delete(grootheid);
    return false;
  };
  const herstel = (): boolean => {
    const [eerste] = scheef;
    if (!eerste) return true;
    const [som, hoeveel] = eerste;
    const ruimte = som
      .filter(({ grootheid }) => grootheid.onbekend && !anders.has(grootheid))
      .map(({ grootheid, teken }) => ({ grootheid, stap: -teken * hoeveel }))
      .filter(({ grootheid, stap }) => grootheid.aantal + stap >= grootheid.minstens)
      // What stands in few sums disturbs few others.
      .sort((a, b) => a.grootheid.termen.length - b.grootheid.termen.length);
    if (ruimte.length === 0) klem.add(som);
    return ruimte.some(({ grootheid, stap }) => pogingen > 0 && probeer(grootheid, stap));
  };
  const isGevonden = [1, -1].some((stap) => begin.aantal + stap >= begin.minstens && probeer(begin, stap));
  return { anders: isGevonden ? [...anders.keys()] : undefined, klem: [...klem] };
}

/** The sums around a number that are joined by what is not shown, the nearest first. */
function rondom(begin: Grootheid): Vergelijking[] {
  const gezien = new Set(begin.termen.map(({ som }) => som));
  for (const som of gezien)
    for (const { grootheid } of som)
      if (grootheid.onbekend) for (const term of grootheid.termen) gezien.add(term.som);
  return [...gezien];
}

/**
 * The smallest number that is shown and not zero, of the first sum that has one. A part goes before its whole, and what
 * people come for goes last: figures without a total tell nobody anything.
 */
function kiesErbij(sommen: readonly Vergelijking[]): Grootheid | undefined {
  for (const isKern of [false, true])
    for (const som of sommen) {
      const [kleinste] = som
        .filter(({ grootheid }) => !grootheid.onbekend && grootheid.aantal > 0 && grootheid.isKern === isKern)
        .sort((a, b) => a.grootheid.aantal - b.grootheid.aantal || a.teken - b.teken);
      if (kleinste) return kleinste.grootheid;
    }
  return undefined;
}

/**
 * The names of the numbers to leave out: those from one up to the limit, and as many others as it takes that none of
 * them can be worked out, nor what is left over in a sum when that is so small.
 */
export function teVerbergen(
  cellen: ReadonlyMap<string, Cel>,
  sommen: readonly Som[],
  grens: number,
): ReadonlySet<string> {
  const grootheden = bouw(cellen, sommen);
  for (const each of grootheden) each.onbekend ||= isKlein(each.aantal, grens);
  const wacht = grootheden.filter(({ sleutel, aantal, onbekend }) =>
    // That there was none may be worked out: a zero is nobody.
    sleutel === undefined ? isKlein(aantal, grens) : onbekend && aantal > 0,
  );
  const veilig = new Set<Grootheid>();
  // Leaving out more never takes such another year away, so what is safe stays safe.
  for (const each of wacht)
    while (!veilig.has(each)) {
      const { anders, klem } = zoekAnderJaar(each);
      const erbij = anders ? undefined : kiesErbij([...klem, ...rondom(each)]);
      for (const veilige of anders ?? (erbij ? [] : [each])) veilig.add(veilige);
      if (erbij) {
        erbij.onbekend = true;
        wacht.push(erbij);
      }
    }
  return new Set(grootheden.flatMap(({ sleutel, onbekend }) => (onbekend && sleutel ? [sleutel] : [])));
}

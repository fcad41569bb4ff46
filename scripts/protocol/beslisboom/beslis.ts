import type { Incident } from '../../../schemas/incident.ts';
import { isOnbegrijpelijk } from '../advies/bescherming.ts';
import type { Risico } from '../advies/weeg.ts';
import { weeg } from '../advies/weeg.ts';
import type { Beeld } from '../beeld.ts';
import { beelden } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import { antwoordenUitFeiten } from './antwoorden.ts';
import type { KnoopId } from './beslisboom.data.ts';
import { metOordelen, oordelenOver } from './oordelen.ts';
import type { ApAntwoord, BetrokkenenAntwoord, Stap, Verdict } from './wandel.ts';
import { samen, verdictVan, wandel } from './wandel.ts';

/** What comes out for one group. */
export interface GroepBeslissing {
  readonly beeld: Beeld;
  readonly risico: Risico;
  /** With the judgements that were made. */
  readonly uitkomst: Verdict;
  readonly pad: readonly Stap[];
  /** From the facts alone. */
  readonly advies: Verdict;
  readonly oordelen: ReadonlyMap<KnoopId, 'ja' | 'nee'>;
}

/** The two lines: what the AVG asks, and what the protocol of the school asks. */
export interface Lijn {
  readonly ap: ApAntwoord;
  readonly betrokkenen: BetrokkenenAntwoord;
}

/** Step 6, wandel: what comes out for an incident, and from what. */
export interface Beslissing {
  readonly regels: Regelset;
  readonly groepen: readonly GroepBeslissing[];
  /** With the judgements that were made: the heaviest of the groups. */
  readonly uitkomst: Verdict;
  /** From the facts alone. */
  readonly advies: Verdict;
  readonly lijnen: { readonly avg: Lijn; readonly protocol: Lijn };
}

/**
 * Judges an incident under a set of rules: per group, and together. Human judgements take the place of what the facts
 * say; where nobody judged, the facts speak, and what is unknown stays open.
 */
export function beslis(incident: Incident, regels: Regelset): Beslissing {
  const groepen = beelden(incident).map((beeld): GroepBeslissing => {
    const risico = weeg(beeld, regels);
    const uitFeiten = antwoordenUitFeiten(beeld, risico);
    const oordelen = oordelenOver(incident, beeld.groep);
    const advies = wandel(regels.beslisboom, uitFeiten);
    const uitkomst =
      oordelen.size === 0
        ? advies
        : wandel(regels.beslisboom, metOordelen(uitFeiten, oordelen), new Set(oordelen.keys()));
    return {
      beeld,
      risico,
      uitkomst: verdictVan(uitkomst.eindes),
      pad: uitkomst.pad,
      advies: verdictVan(advies.eindes),
      oordelen,
    };
  });
  const uitkomst = samen(groepen.map((each) => each.uitkomst));
  const avg: Lijn = { ap: uitkomst.ap, betrokkenen: uitkomst.betrokkenen };
  return {
    regels,
    groepen,
    uitkomst,
    advies: samen(groepen.map((each) => each.advies)),
    lijnen: { avg, protocol: { ap: avg.ap, betrokkenen: volgensProtocol(groepen, avg) } },
  };
}

/**
 * What the protocol asks about informing, where it is stricter than the AVG. §6: notified to the AP, and not well
 * encrypted or otherwise adverse, then the people are told. About the AP the protocol is laxer (the test of the Wbp),
 * so there the line of the AVG stands.
 */
function volgensProtocol(groepen: readonly GroepBeslissing[], avg: Lijn): BetrokkenenAntwoord {
  if (avg.betrokkenen === 'ja' || avg.betrokkenen === 'openbaar') return avg.betrokkenen;
  const perGroep = groepen.map(({ uitkomst, beeld }): BetrokkenenAntwoord => {
    if (uitkomst.ap === 'nee') return 'nee';
    const onbegrijpelijk = isOnbegrijpelijk(beeld);
    if (onbegrijpelijk === 'ja') return uitkomst.betrokkenen;
    return uitkomst.ap === 'ja' && onbegrijpelijk === 'nee' ? 'ja' : 'nog-te-besluiten';
  });
  if (perGroep.includes('ja')) return 'ja';
  return perGroep.includes('nog-te-besluiten') ? 'nog-te-besluiten' : avg.betrokkenen;
}

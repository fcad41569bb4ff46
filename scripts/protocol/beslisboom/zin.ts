import type { Grond } from './uitkomsten.data.ts';
import type { ApAntwoord, BetrokkenenAntwoord } from './wandel.ts';

const AP: Readonly<Record<ApAntwoord, string>> = {
  ja: 'melden bij de AP',
  nee: 'niet melden bij de AP',
  'voorlopig-ja': 'voorlopig melden bij de AP (nog niet zeker)',
};

const BETROKKENEN: Readonly<Record<BetrokkenenAntwoord, string>> = {
  ja: 'betrokkenen informeren',
  openbaar: 'betrokkenen informeren met een openbare mededeling',
  nee: 'betrokkenen hoeven het niet te horen',
  'nog-te-besluiten': 'over de betrokkenen is nog te besluiten',
};

/** Who may not be told now, has to be told when that ends: never "need not hear it". */
const NU_NIET = 'betrokkenen nu niet informeren, zolang de wettelijke reden duurt';

/** What is to be done, in one line for a board member. */
export const zin = ({ ap, betrokkenen, grond }: Kort): string =>
  `${AP[ap]}; ${betrokkenen === 'nee' && grond === 'wettelijke_reden' ? NU_NIET : BETROKKENEN[betrokkenen]}`;

interface Kort {
  readonly ap: ApAntwoord;
  readonly betrokkenen: BetrokkenenAntwoord;
  readonly grond?: Grond | undefined;
}

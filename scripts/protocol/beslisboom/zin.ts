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

/** What is to be done, in one line for a board member. */
export const zin = (kort: { readonly ap: ApAntwoord; readonly betrokkenen: BetrokkenenAntwoord }): string =>
  `${AP[kort.ap]}; ${BETROKKENEN[kort.betrokkenen]}`;

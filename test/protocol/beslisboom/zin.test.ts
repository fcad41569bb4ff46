import { expect, it } from 'vitest';
import type { Grond } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import type { ApAntwoord, BetrokkenenAntwoord } from '../../../scripts/protocol/beslisboom/wandel.ts';
import { zin } from '../../../scripts/protocol/beslisboom/zin.ts';

it.each<[ApAntwoord, BetrokkenenAntwoord, Grond | undefined, string]>([
  ['nee', 'nee', undefined, 'niet melden bij de AP; betrokkenen hoeven het niet te horen'],
  ['ja', 'nee', 'geen_hoog_risico', 'melden bij de AP; betrokkenen hoeven het niet te horen'],
  ['ja', 'nee', 'vooraf_onbegrijpelijk', 'melden bij de AP; betrokkenen hoeven het niet te horen'],
  ['ja', 'nee', 'risico_weggenomen', 'melden bij de AP; betrokkenen hoeven het niet te horen'],
  [
    'ja',
    'nee',
    'wettelijke_reden',
    'melden bij de AP; betrokkenen nu niet informeren, zolang de wettelijke reden duurt',
  ],
  ['ja', 'ja', 'wettelijke_reden', 'melden bij de AP; betrokkenen informeren'],
  ['ja', 'openbaar', undefined, 'melden bij de AP; betrokkenen informeren met een openbare mededeling'],
  [
    'voorlopig-ja',
    'nog-te-besluiten',
    undefined,
    'voorlopig melden bij de AP (nog niet zeker); over de betrokkenen is nog te besluiten',
  ],
])('%s %s %s', (ap, betrokkenen, grond, verwacht) => {
  expect(zin({ ap, betrokkenen, grond })).toBe(verwacht);
});

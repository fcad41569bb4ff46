import type { Brief } from '../letters/brief.ts';
import type { BriefNaam } from '../letters/brieven.data.ts';
import { overWeggelaten } from '../letters/weggelaten.ts';
import type { Weggelaten } from '../privacy/schoon.ts';
import { soorten } from '../privacy/soorten.data.ts';

/**
 * What is read before the letter itself: what is still to be filled in, and what the sender must know.
 * @param weggelaten what was cut out of the incident before the letter was made
 * @param isGewijzigd is there more on disk than the state whose hash the letter names?
 */
export function vooraf(
  naam: BriefNaam,
  { gaten, opmerkingen }: Pick<Brief, 'gaten' | 'opmerkingen'>,
  weggelaten: readonly Weggelaten[],
  isGewijzigd: boolean,
): string {
  const alle = [
    ...opmerkingen,
    ...(isGewijzigd
      ? ['Er zijn wijzigingen die nog niet zijn vastgelegd. Het controlegetal hoort bij de stand daarvoor.']
      : []),
    ...overWeggelaten(
      naam,
      weggelaten.map(({ veld, soort }) => ({ veld, wat: soorten[soort].naam })),
    ),
  ];
  return [
    `Nog in te vullen: ${gaten.length}`,
    ...gaten.map((gat) => `  - ${gat}`),
    ...(alle.length > 0 ? ['Let op:', ...alle.map((each) => `  - ${each}`)] : []),
    '',
    '',
  ].join('\n');
}

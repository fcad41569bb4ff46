import type { Organisatie } from '../../schemas/organisatie.ts';
import { parseInstant } from '../protocol/moment.ts';
import { kalenderklok } from '../protocol/termijnen/ap.ts';
import { geldend } from '../protocol/wet/regelset.ts';

/**
 * When the 72 hours end that run from this moment (AVG art. 33 lid 1), by the same arithmetic as the check.
 * @param kennisname a moment as the register writes it
 * @returns nothing when the moment cannot be read
 */
export function eindeVan(
  kennisname: string,
  extraFeestdagen: NonNullable<Organisatie['instellingen']>['extra_feestdagen'] = [],
): Temporal.Instant | undefined {
  const begin = parseInstant(kennisname);
  if (!begin) return undefined;
  const klok = kalenderklok(begin, { regels: geldend, extraFeestdagen });
  return klok.find(({ soort }) => soort === 'ap-72u')?.dueAt;
}

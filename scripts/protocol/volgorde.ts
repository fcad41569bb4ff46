import type { Moment } from './velden.ts';

/** Is one moment certainly before another, whatever is not known about both? "2020" and "2020-05" agree. */
export function isVoor(een: Moment, ander: Moment): boolean {
  if (een.gelezen.soort !== 'tijdstip' || ander.gelezen.soort !== 'tijdstip') return false;
  return Temporal.Instant.compare(een.gelezen.tijdstip.tot, ander.gelezen.tijdstip.van) < 0;
}

import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';

/** Whether there is so much of something that it can be shown to others at all. */

/**
 * Are there enough measured cases to show a time? With one unmeasured case beside exactly the limit, the time itself would
 * tell how many of both there are, so then not. Null is a number that is left out already.
 */
export const isGenoeg = (gemeten: number | null, niet: number | null, grens: number): boolean =>
  gemeten !== null && gemeten >= grens && (gemeten > grens || niet !== 1);

/** A supplier with so few messages says nothing at all: also not how they were. */
export const isStil = ({ berichten }: Jaarcijfers['leveranciers'][number], grens: number): boolean =>
  berichten !== null && berichten > 0 && berichten < grens;

/**
 * Are the people counted of so few breaches that who knows one of them, as everybody does who got the letter, could work
 * out how many the others hit?
 */
export function isWeinig({ getallen }: Jaarcijfers, grens: number): boolean {
  const datalekken = getallen.find(({ id }) => id === 'datalekken')?.aantal ?? 0;
  return datalekken > 0 && datalekken < grens;
}

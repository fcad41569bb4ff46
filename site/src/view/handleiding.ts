import gemaakt from '../plaatjes/plaatjes.json' with { type: 'json' };
import type { Plaatje } from './handleiding.data.ts';
import { plaatjes } from './handleiding.data.ts';

/** A picture as a page shows it. */
export interface PlaatjeBeeld extends Pick<Plaatje, 'naam' | 'alt'> {
  /** Pixels. */
  readonly breed: number;
  readonly hoog: number;
}

const maten: Readonly<Record<string, { readonly breed: number; readonly hoog: number } | undefined>> =
  gemaakt;

/** @returns nothing for a picture that was not taken yet; a test asks for it */
export function plaatjeBeeld(naam: string): PlaatjeBeeld | undefined {
  const plaatje = plaatjes.find((each) => each.naam === naam);
  const maat = maten[naam];
  return plaatje && maat && { naam, alt: plaatje.alt, breed: maat.breed, hoog: maat.hoog };
}

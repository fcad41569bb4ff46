import gemaakt from '../plaatjes/plaatjes.json' with { type: 'json' };
import type { Plaatje } from './handleiding.data.ts';
import { plaatjes } from './handleiding.data.ts';
import { menu } from './menu.ts';

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

/** A text in pieces: what stands between backticks is shown letter by letter. */
export const stukken = (tekst: string): { readonly stuk: string; readonly isLetterlijk: boolean }[] =>
  tekst
    .split('`')
    .map((stuk, index) => ({ stuk, isLetterlijk: index % 2 === 1 }))
    .filter(({ stuk }) => stuk !== '');

/** Is a page in this site? The open one begins with another page, and has none with incidents. */
export function isHier(naar: string, bouw: 'intern' | 'open'): boolean {
  if (bouw === 'intern' || naar.startsWith('/handleiding/')) return true;
  const { hoofd, voet } = menu('open');
  return naar !== '/index.html' && [...hoofd, ...voet].some(([pad]) => pad === naar);
}

/** Who is called in a reminder, and from how many hours before the end: what holds where the board chose nothing else. */
export const TRAP: readonly { readonly wie: readonly string[]; readonly vanaf: number }[] = [
  { wie: ['Privacy', 'Officer'], vanaf: 48 },
  { wie: ['plaats-', 'vervanger'], vanaf: 12 },
  { wie: ['CvB'], vanaf: 6 },
  { wie: ['FG'], vanaf: 2 },
];

/** Hours before the end at which there is a reminder; the last is when the term is over. */
export const MOMENTEN: readonly number[] = [48, 24, 12, 6, 2, 0];

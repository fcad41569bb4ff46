import type { TermijnSoort } from '../protocol/termijnen/termijnen.data.ts';

/** How a kind of term is reminded of. */
interface Wijze {
  /**
   * `uren`: at every threshold in hours. `bindend`: so while it is the term to work by, and otherwise as `nabij`.
   * `nabij`: when it is near and when it is over.
   */
  readonly drempels: 'uren' | 'bindend' | 'nabij';
  /** Are the substitute, the board and the FG named too when its end comes near? */
  readonly escaleert: boolean;
}

/** Hours before the end at which is reminded; zero is: it is over. A run may be hours late, so they lie far apart. */
export const UREN: readonly number[] = [48, 24, 12, 6, 2, 0];

/**
 * Every kind of term of which is reminded, the most urgent first: where several are due at once, the first is named.
 * The law goes before the protocol: what the protocol asks can be late while the law can still be kept.
 */
export const wijzen: Readonly<Partial<Record<TermijnSoort, Wijze>>> = {
  'ap-72u': { drempels: 'uren', escaleert: true },
  'ap-2wd-ontdekking': { drempels: 'bindend', escaleert: true },
  'ap-2wd-besluit': { drempels: 'bindend', escaleert: true },
  betrokkenen: { drempels: 'nabij', escaleert: true },
  fg: { drempels: 'nabij', escaleert: false },
  vervolgmelding: { drempels: 'nabij', escaleert: true },
  leverancier: { drempels: 'nabij', escaleert: false },
  maatregel: { drempels: 'nabij', escaleert: false },
  effect: { drempels: 'nabij', escaleert: false },
  jaaranalyse: { drempels: 'nabij', escaleert: true },
  protocol: { drempels: 'nabij', escaleert: true },
  bewaren: { drempels: 'nabij', escaleert: false },
};

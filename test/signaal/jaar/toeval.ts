/** Chance that can be done again: the same seed gives the same year. */
export interface Toeval {
  /** From 0 up to and without 1. */
  readonly getal: () => number;
  readonly kans: (deel: number) => boolean;
  /** A number between two. */
  readonly tussen: (van: number, tot: number) => number;
}

/** Mulberry32: small, and good enough to deal out a year. */
export function toeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const getal = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { getal, kans: (deel) => getal() < deel, tussen: (van, tot) => van + getal() * (tot - van) };
}

/** Chance with a seed, so that whoever sees a test fail can see the same register again. */
export interface Toeval {
  /** A whole number from 0 up to, not including, this one. */
  readonly tot: (grens: number) => number;
  /** True so many times out of a hundred. */
  readonly kans: (procent: number) => boolean;
  /** One of a list. */
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** Some of a list, each at most once, in the order of the list. */
  readonly enkele: <T>(lijst: readonly T[], hoogstens: number) => T[];
}

/** Mulberry32: small, the same on every machine, and good enough to make test registers with. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const volgende = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const tot = (grens: number) => Math.floor(volgende() * grens);
  const kies = <T>(lijst: readonly T[]): T => {
    if (lijst.length === 0) throw new Error('nothing to choose from');
    return lijst[tot(lijst.length)] as T;
  };
  return {
    tot,
    kans: (procent) => volgende() * 100 < procent,
    kies,
    enkele: (lijst, hoogstens) => {
      const gekozen = new Set(Array.from({ length: 1 + tot(hoogstens) }, () => tot(lijst.length)));
      return lijst.filter((_, index) => gekozen.has(index));
    },
  };
}

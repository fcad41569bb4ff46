import type { DokterStand } from '../../schemas/dokter-stand.ts';

/** What comes out of a check: what was not seen is never good. */
export type Oordeel = 'goed' | 'fout' | 'niet-te-zien';

/** The verdict of one check, for people. */
export interface Bevonden {
  readonly oordeel: Oordeel;
  readonly zin: string;
  /** What to do, one step each; empty when nothing has to be done, or when only another key can tell. */
  readonly herstel: readonly string[];
}

/** One check of the settings: data, and a pure function. */
export interface Keuring {
  readonly id: string;
  /** What must be so. */
  readonly wat: string;
  /** Why: the place in law, protocol or design that asks for it. */
  readonly bron: string;
  /** Which key or clone is needed to see it. */
  readonly ziet: string;
  readonly keur: (stand: DokterStand) => Bevonden;
}

/** Something that is wrong, and what to do. */
export interface Probleem {
  readonly zin: string;
  readonly herstel: readonly string[];
}

/** Who can see what; the words are part of the sentence "dit ziet …". */
export const ZIET = {
  lezer: 'elke sleutel die dit register mag lezen',
  beheerder: 'de sleutel van een beheerder van dit register (recht "Administration: read")',
  eigenaar: 'de sleutel van een eigenaar van de organisatie',
  kloon:
    'wie de laatste hoofdtak heeft opgehaald (git fetch origin) en een sleutel heeft die het register mag lezen',
} as const;

/** The command that sets up the forge, as the last step of a repair. */
export const INRICHTEN = 'Liever niet met de hand? Typ: npm run -s register -- inrichten';

/**
 * Joins what was found into one verdict: any problem makes it wrong, then anything unseen leaves it open.
 * @param goed sentence for when all is well
 * @param ongezien what could not be seen, each a sentence
 */
export function bevonden(
  goed: string,
  problemen: readonly Probleem[],
  ongezien: readonly string[] = [],
): Bevonden {
  if (problemen.length > 0)
    return {
      oordeel: 'fout',
      zin: problemen.map(({ zin }) => zin).join(' '),
      herstel: [...new Set(problemen.flatMap(({ herstel }) => herstel))],
    };
  if (ongezien.length > 0)
    return { oordeel: 'niet-te-zien', zin: [...new Set(ongezien)].join(' '), herstel: [] };
  return { oordeel: 'goed', zin: goed, herstel: [] };
}

/**
 * Could not be seen.
 * @param herstel when it is not the key: what has to be repaired first
 */
export const ongezien = (zin: string, ...herstel: readonly string[]): Bevonden => ({
  ...bevonden('', [], [zin]),
  herstel,
});

/** A list as people write it: `a, b en c`. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

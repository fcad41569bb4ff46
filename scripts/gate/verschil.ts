import type { Inhoud } from './besluit.ts';

/** A decisive field that is not as it was. */
export interface Verschil {
  /** Names from the root, places in lists from 0. */
  readonly pad: readonly (string | number)[];
  /** What stood there and stands there, as it may be shown; nothing where the field was or is empty. */
  readonly was: string | undefined;
  readonly wordt: string | undefined;
}

/** A choice, a number or a moment: never a text that somebody made up. */
const KORT = /^[a-z0-9_]{1,40}$|^\d{4}(?:-[\d: T+Z-]{1,25})?$/;
const TEKST = 'een tekst';

/** Which decisive fields differ, in the order of the file. */
export function verschillen(was: Inhoud | undefined, wordt: Inhoud | undefined): Verschil[] {
  return vergelijk(was, wordt, []);
}

function vergelijk(was: unknown, wordt: unknown, pad: readonly (string | number)[]): Verschil[] {
  if (was === wordt) return [];
  if (isTak(was) || isTak(wordt)) {
    const [een, ander] = [takVan(was), takVan(wordt)];
    const namen = [...new Set([...Object.keys(een), ...Object.keys(ander)])];
    const isLijst = Array.isArray(was) || Array.isArray(wordt);
    return namen.flatMap((naam) =>
      vergelijk(een[naam], ander[naam], [...pad, isLijst ? Number(naam) : naam]),
    );
  }
  return [{ pad, was: toonbaar(was), wordt: toonbaar(wordt) }];
}

const isTak = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;
const takVan = (waarde: unknown) => (isTak(waarde) ? (waarde as Record<string, unknown>) : {});

const toonbaar = (waarde: unknown): string | undefined => {
  if (waarde === undefined) return undefined;
  const tekst = String(waarde);
  return KORT.test(tekst) ? tekst : TEKST;
};

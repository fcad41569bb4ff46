import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Spoor, Zoeker } from './spoor.ts';
import { vouw } from './vouw.ts';

/**
 * A school's own list of words that may never stand in the register: names of pupils, parents, staff. The list is kept
 * outside the register and holds checksums, so that nobody reads names in it. Somebody who has the list can try names
 * on it: keep it as you keep a list of names.
 */
export interface Weigerlijst {
  /** Drawn at random once for a list, so that two lists cannot be compared. */
  readonly zout: string;
  readonly controlegetallen: ReadonlySet<string>;
}

const KOP = 'weigerlijst 1';
const MEESTE_WOORDEN = 4;
const AANTALLEN = Array.from({ length: MEESTE_WOORDEN }, (_, index) => index + 1);
const WOORD = /[\p{L}\p{M}\d]+(?:['-][\p{L}\p{M}\d]+)*/gu;

/** However it is typed: capitals, accents and blanks make no difference. */
const genormaliseerd = (woorden: readonly string[]) =>
  woorden.join(' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const getal = (zout: string, tekst: string) => bytesToHex(sha256(utf8ToBytes(`${zout}\n${tekst}`)));

/**
 * The text of a list.
 * @param namen one entry each: a name of one to four words
 * @param zout at least sixteen characters, drawn at random
 * @returns the text, and how many entries could not be used: empty, of one letter, or of more than four words
 */
export function weigerlijstTekst(
  namen: readonly string[],
  zout: string,
): { tekst: string; overgeslagen: number } {
  const woorden = namen.map((naam) => vouw(naam).match(WOORD) ?? []);
  const bruikbaar = woorden.filter(
    (each) => each.length > 0 && each.length <= MEESTE_WOORDEN && each.join('').length > 1,
  );
  const getallen = [...new Set(bruikbaar.map((each) => getal(zout, genormaliseerd(each))))].sort();
  return {
    tekst: [KOP, `zout ${zout}`, ...getallen, ''].join('\n'),
    overgeslagen: namen.length - bruikbaar.length,
  };
}

/** A list from its text, or nothing when this is no such list. */
export function leesWeigerlijst(tekst: string): Weigerlijst | undefined {
  const [kop, zout = '', ...rest] = tekst.split(/\r?\n/).filter((regel) => regel.trim() !== '');
  if (kop !== KOP || !/^zout \S{16,}$/.test(zout) || !rest.every((regel) => /^[0-9a-f]{64}$/.test(regel)))
    return undefined;
  return { zout: zout.slice('zout '.length), controlegetallen: new Set(rest) };
}

/** Searches for the words of a list, up to four in a row. The same words are worked out once. */
export function opWeigerlijst({ zout, controlegetallen }: Weigerlijst): Zoeker {
  const bekend = new Map<string, boolean>();
  const staatErop = (woorden: readonly string[]): boolean => {
    const tekst = genormaliseerd(woorden);
    const eerder = bekend.get(tekst);
    if (eerder !== undefined) return eerder;
    const uitkomst = controlegetallen.has(getal(zout, tekst));
    bekend.set(tekst, uitkomst);
    return uitkomst;
  };
  return (tekst) => {
    const woorden = [...tekst.matchAll(WOORD)];
    return woorden.flatMap((eerste, index): Spoor[] =>
      AANTALLEN.flatMap((aantal): Spoor[] => {
        const deel = woorden.slice(index, index + aantal);
        const laatste = deel.at(-1);
        if (deel.length < aantal || !laatste || !staatErop(deel.map(([woord]) => woord))) return [];
        const tot = laatste.index + laatste[0].length;
        return [{ soort: 'weigerlijst', zekerheid: 'zeker', van: eerste.index, tot }];
      }),
    );
  };
}

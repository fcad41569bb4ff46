import { stemmer } from '@orama/stemmers/dutch';

/**
 * Full-text search in Dutch. Words are brought back to their stem by a library; a stem matches inside a longer word too,
 * because Dutch writes words together: `dossier` finds a leerlingdossier.
 */

/** Words of a text, without accents and signs. */
const woorden = (tekst: string): string[] =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** `brieven` and `brief`, `huizen` and `huis` are one word; a doubled vowel falls away when a word grows (`school`, `scholen`). */
const stam = (woord: string): string =>
  stemmer(woord)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replaceAll(/([aeou])\1/g, '$1');

/** What is kept of a text to search in: each stem once. */
export const sporen = (tekst: string): string => [...new Set(woorden(tekst).map(stam))].join(' ');

/** A stem this long matches anywhere in a word; one letter shorter at its begin or end; shorter still, at its begin. */
const LANG = 4;

/**
 * Makes a test for texts: every word that was asked must be in it.
 * @returns nothing when nothing was asked
 */
export function zoeker(vraag: string): ((sporen: string) => boolean) | undefined {
  const gevraagd = [...new Set(woorden(vraag).map(stam))].filter((each) => each !== '');
  if (gevraagd.length === 0) return undefined;
  return (spoor) => gevraagd.every((each) => komtVoor(each, spoor));
}

function komtVoor(gevraagd: string, spoor: string): boolean {
  if (gevraagd.length >= LANG) return spoor.includes(gevraagd);
  return (
    ` ${spoor}`.includes(` ${gevraagd}`) ||
    (gevraagd.length === LANG - 1 && `${spoor} `.includes(`${gevraagd} `))
  );
}

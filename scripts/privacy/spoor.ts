import type { Soort } from './soorten.data.ts';

/**
 * A trace of personal data: what it is, how sure that is, and where. It never holds the value itself, so that no
 * finding, log or page can repeat it.
 */
export interface Spoor {
  readonly soort: Soort;
  /** `zeker` stops a merge; `waarschijnlijk` asks a person to look. */
  readonly zekerheid: 'zeker' | 'waarschijnlijk';
  /** Offset of the first character in the text, in UTF-16 units. */
  readonly van: number;
  /** Offset behind the last character. */
  readonly tot: number;
}

/** What is known of a text besides its characters. */
export interface Omgeving {
  /** Year of the text: a date of that year or the one before is no birth date of somebody at school. */
  readonly jaar?: number;
  /** May addresses and telephone numbers stand here, because they are those of an organisation? */
  readonly isVanOrganisatie?: boolean;
  /** Is this the name of a file or a branch: words in small letters, without sentences? */
  readonly isNaam?: boolean;
}

/** One kind of searching: from a folded text to traces. */
export type Zoeker = (tekst: string, omgeving: Omgeving) => Spoor[];

/** Traces wherever the pattern fits. The pattern's group `waarde` is the trace where there is one, else all of it. */
export function zoekPatroon(
  tekst: string,
  patroon: RegExp,
  soort: Soort,
  zekerheid: (gevonden: Gevonden) => Spoor['zekerheid'] | undefined,
): Spoor[] {
  return [...tekst.matchAll(patroon)].flatMap((treffer): Spoor[] => {
    const waarde = treffer.groups?.['waarde'] ?? treffer[0];
    const van = treffer.index + (treffer.groups?.['waarde'] ? treffer[0].lastIndexOf(waarde) : 0);
    const tot = van + waarde.length;
    const zeker = zekerheid({
      waarde,
      voor: tekst.slice(Math.max(0, van - NABIJ), van),
      na: tekst.slice(tot, tot + NABIJ),
    });
    return zeker ? [{ soort, zekerheid: zeker, van, tot }] : [];
  });
}

/** Something that fits a pattern, with what stands around it. */
export interface Gevonden {
  readonly waarde: string;
  readonly voor: string;
  readonly na: string;
}

/** So many characters before and after are looked at. */
const NABIJ = 60;

/**
 * A way of searching that is tried only on a text that has what every trace of it has. Looking for that is much faster
 * than searching, and most texts have nothing.
 */
export const alleenAls =
  (kan: RegExp, zoeker: Zoeker): Zoeker =>
  (tekst, omgeving) =>
    kan.test(tekst) ? zoeker(tekst, omgeving) : [];

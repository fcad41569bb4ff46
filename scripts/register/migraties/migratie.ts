import type { Contents } from '../shape.ts';

/**
 * A file keeps the form in which it was written: what is in the history is never written anew. When the form changes,
 * an older file is lifted to the new form each time that it is read.
 */

/** Fields of a file, before its form is judged: anything may be in them. */
export type Velden = Readonly<Record<string, unknown>>;

/** One step from a form to the next. */
export interface Migratie {
  /** Number of the form that it takes. */
  readonly van: number;
  /** Number of the form that it gives: one more. */
  readonly naar: number;
  /** What changes, as a Dutch sentence for who reads the report of an upgrade. */
  readonly uitleg: string;
  /**
   * The fields in the next form. Pure, and never fails: a file that is wrong stays as wrong as it was. The number of
   * the form is put in by who calls. What the board approves on (`gate/besluit`) stays the same; a test proves it.
   */
  readonly zet: (velden: Velden) => Velden;
  /** A smallest file in the older form that has what changes, for the tests. */
  readonly voorbeeld: Velden;
}

/**
 * Kinds of file that are lifted. What was frozen is not: its sum holds for it as it stands, so a new form of it has to
 * read the old one as well.
 */
type Opgetild = Exclude<keyof Contents, 'momentopname' | 'cijfers'>;

/** Steps of each kind of file, the oldest first. */
export type Migraties = { readonly [K in Opgetild]: readonly Migratie[] };

/**
 * Gives a field another name, at its place among the others.
 * @param pad names of the groups on the way, and of the field; a list on the way is gone through
 */
export const hernoem =
  (pad: readonly string[], naar: string) =>
  (velden: Velden): Velden =>
    hernoemd(velden, pad, naar) as Velden;

function hernoemd(tak: unknown, [naam, ...rest]: readonly string[], naar: string): unknown {
  if (naam === undefined) return tak;
  if (Array.isArray(tak)) return tak.map((each: unknown) => hernoemd(each, [naam, ...rest], naar));
  if (typeof tak !== 'object' || tak === null || !Object.hasOwn(tak, naam)) return tak;
  // Both names in one file: which one counts is for the form to refuse, not for us to choose.
  if (rest.length === 0 && Object.hasOwn(tak, naar)) return tak;
  const paren = Object.entries(tak).map(([each, waarde]) => {
    if (each !== naam) return [each, waarde] as const;
    return rest.length > 0 ? ([each, hernoemd(waarde, rest, naar)] as const) : ([naar, waarde] as const);
  });
  return Object.fromEntries(paren);
}

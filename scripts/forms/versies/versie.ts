import type { AntwoordId } from '../antwoorden.ts';
import type { VersieId } from '../formulier.ts';

/** What a question takes: a line, more lines, a whole number, a tick, a day, a moment, one or more of a list. */
type Vorm = 'regel' | 'tekst' | 'getal' | 'vink' | 'dag' | 'moment' | 'keuze' | 'meer';

/** A question of a version of the form. */
export interface Vraag {
  readonly id: AntwoordId;
  /** Literally as the form asks it. */
  readonly vraag: string;
  readonly vorm: Vorm;
  /** Heading above it, where the form has one. */
  readonly kop?: string;
  /** Of a list: the words of the form by the key of the answer. */
  readonly opties?: Readonly<Record<string, string>>;
  /** Asked only after one of these answers to another question, by key. */
  readonly als?: { readonly id: AntwoordId; readonly is: readonly string[] };
  /** Is the wording or are the options not confirmed by a published text of the AP? */
  readonly onbevestigd?: true;
}

/** A part of the form, as the form numbers it. */
export interface Deel {
  readonly titel: string;
  readonly vragen: readonly Vraag[];
}

/** A version of the form of the AP, as data: another version is another file. */
export interface Versie {
  readonly id: VersieId;
  readonly titel: string;
  /** Where it is known from. */
  readonly bron: string;
  /** What somebody who uses it has to know first. */
  readonly letOp: readonly string[];
  readonly delen: readonly Deel[];
}

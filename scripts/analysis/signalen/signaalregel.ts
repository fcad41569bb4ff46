import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { BronId } from '../../protocol/wet/bronnen.data.ts';
import type { Regelset } from '../../protocol/wet/regelset.ts';
import type { Jaargroepen } from '../tellen/getallen.ts';

/** What signals look at: the incidents of the year in their groups, and every figure made of them. */
export interface Beeldvorming {
  readonly groepen: Jaargroepen;
  readonly cijfers: Omit<Jaarcijfers, 'signalen'>;
  /** The tables of the year before; nothing when nothing is known of that year. */
  readonly vorige: Jaarcijfers['tabellen'] | undefined;
  readonly regelset: Regelset;
}

/** One development that was seen. */
export interface Gezien {
  /** What makes it one of several of its kind: the cause, the school. */
  readonly waarvan?: string;
  /** What was seen, with its numbers. */
  readonly zin: string;
  readonly incidenten: readonly string[];
}

/**
 * A rule that raises a signal (protocol §5: "eventuele structurele ontwikkelingen"). It sees; whether something has to be
 * done is the conclusion of the Privacy Officer.
 */
export interface Signaalregel {
  readonly id: string;
  readonly titel: string;
  /** When it comes, with its border, so that a reader can judge the rule too. */
  readonly regel: (regelset: Regelset) => string;
  readonly bron: readonly BronId[];
  readonly zie: (beeld: Beeldvorming) => readonly Gezien[];
}

import type { VastgelegdeCijfers } from '../../schemas/jaarcijfers.ts';
import type { Momentopname } from '../../schemas/momentopname.ts';

/** What the register froze, as rules see it. */

/** A snapshot of what the AP was told, with sums that were worked out beforehand: rules do not hash. */
export interface GelezenMomentopname {
  readonly bestand: string;
  /** Nothing when the file is there and has not the right form. */
  readonly gelezen:
    | {
        readonly momentopname: Momentopname;
        /** SHA-256 of the bytes of the file. */
        readonly sha256: string;
        /** The sum that it should hold of itself. */
        readonly eigen: string;
      }
    | undefined;
}

/** The annual analysis of a year as it stands in the register (protocol §5). */
export interface GelezenJaaranalyse {
  readonly jaar: number;
  /** What the Privacy Officer wrote; nothing when there is no text. */
  readonly tekst: string | undefined;
  /** Path of the figures that were presented; nothing when there are none. */
  readonly bestand: string | undefined;
  /** Nothing when there is no such file, or it has not the right form. */
  readonly vastgelegd:
    | {
        readonly cijfers: VastgelegdeCijfers;
        /** The sum that it should hold of itself. */
        readonly eigen: string;
      }
    | undefined;
}

import type { Root } from 'mdast';
import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import type { Vastlegging } from '../gate/vastlegging.ts';
import type { Weggelaten } from '../privacy/schoon.ts';
import type { GelezenMomentopname } from '../protocol/bevroren.ts';
import type { Beoordeeld } from '../protocol/stappen.ts';
import type { Verwant } from '../weergave/verwant.ts';

/** What a dossier is made from. Every text in it was cleaned of personal data by who read it. */
export interface DossierInvoer {
  readonly incident: Incident;
  /** The text below the fields. */
  readonly tekst: Root;
  /** What was cut, and from where. */
  readonly weggelaten: readonly Weggelaten[];
  readonly organisatie: Organisatie | undefined;
  /** The suppliers by key. */
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly beoordeeld: Beoordeeld;
  /** The incident as the report names it, with its open questions. */
  readonly verslag: Verslag['incidents'][number];
  /** What the check found in the file of the incident. */
  readonly bevindingen: Verslag['diagnostics'];
  /** The snapshots of this incident, in the order of the notifications. */
  readonly momentopnamen: readonly GelezenMomentopname[];
  readonly verwant: readonly Verwant[];
  readonly stand: Stand;
  readonly geschiedenis: Geschiedenis;
  /** Files that stand beside the document, by name; empty when the document stands alone. */
  readonly bestanden: readonly { readonly pad: string; readonly wat: string }[];
}

/** From when the dossier is, and where it was read. */
export interface Stand {
  /** The clock by which it was judged. */
  readonly op: Temporal.Instant;
  readonly gemaaktOp: Temporal.Instant;
  /** Commit of the register; nothing when it is in no clone. */
  readonly commit: string | undefined;
  /** Was more read than that commit holds? */
  readonly isGewijzigd: boolean;
  /** Was asked for the register as it stood at an earlier moment? */
  readonly isZoalsToen: boolean;
  /** Version of the rules that judged. */
  readonly regels: string;
  /** Hashes that were sent along to somebody outside, each with whether that state is in this history. */
  readonly ankers: readonly Anker[];
  /** Do the dates of the commits go back somewhere on the way? */
  readonly heeftScheveDatums: boolean;
}

/** A state of the register that somebody else holds the hash of. */
interface Anker {
  readonly rol: string;
  readonly moment: string;
  readonly hash: string;
  readonly isInGeschiedenis: boolean;
}

/** How main came to what it says. */
interface Geschiedenis {
  /** The oldest first. */
  readonly stappen: readonly Stap[];
  /** Why there is no history; nothing when there is. */
  readonly reden: string | undefined;
}

/** A step of main that changed the incident. */
export interface Stap {
  readonly commit: string;
  /** ISO with offset. */
  readonly op: string;
  readonly vastlegging: (Pick<Vastlegging, 'besluit' | 'goedkeuringen'> & Partial<Vastlegging>) | undefined;
  /** Nothing when it was taken away or could not be read. */
  readonly incident: Incident | undefined;
}

import type { Plan } from './plan.ts';
import type { Opgetild } from './proef.ts';
import type { Verschil } from './vergelijk.ts';

/** What an upgrade does, for who approves it: in the terminal, as JSON and in the proposal. */
export interface Bijwerkverslag {
  readonly versie: 1;
  readonly van: string;
  readonly naar: string;
  /** Where the release came from. */
  readonly bron: string;
  readonly stand: 'klaar' | 'stond-er-al' | 'droog' | 'gestopt';
  readonly tak: string;
  /** Commit of the upgrade; null as long as it is not made. */
  readonly commit: string | null;
  /** Commit with everything as it was. */
  readonly vorige: string;
  readonly bestanden: Pick<Plan, 'erbij' | 'weg' | 'anders'>;
  readonly behouden: readonly { readonly pad: string; readonly waarom: string }[];
  /** Software that the school changed itself; null when that cannot be known. */
  readonly eigen: readonly string[] | null;
  readonly controle:
    | {
        readonly soort: 'gedaan';
        readonly verschil: Verschil;
        readonly migraties: readonly Opgetild[] | null;
      }
    | { readonly soort: 'niet-gedaan' | 'mislukt'; readonly waarom: string };
  /** Why it stopped, as Dutch sentences. */
  readonly gestopt: readonly string[];
}

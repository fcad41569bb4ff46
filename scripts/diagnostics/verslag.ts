import type { Verslag } from '../../schemas/verslag.ts';
import type { Diagnostic } from './diagnostic.ts';
import { byPlace } from './diagnostic.ts';

/** What goes into a report. */
export interface VerslagInvoer {
  readonly nu: Temporal.Instant;
  /** Version of the rules. */
  readonly regels: string;
  readonly voorbeeld: boolean;
  readonly bron: string;
  readonly bestanden: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly incidents: Verslag['incidents'];
  readonly termijnen: Verslag['termijnen'];
}

const count = (diagnostics: readonly Diagnostic[], test: (each: Diagnostic) => boolean) =>
  diagnostics.filter(test).length;

/** Step 10, verslag: sorted findings and incidents in the form of the contract. */
export function verslag(invoer: VerslagInvoer): Verslag {
  const diagnostics = [...invoer.diagnostics].sort(byPlace);
  return {
    versie: 1,
    nu: invoer.nu.toString(),
    regels: invoer.regels,
    voorbeeld: invoer.voorbeeld,
    bron: invoer.bron,
    telling: {
      bestanden: invoer.bestanden,
      incidenten: invoer.incidents.length,
      fouten: count(diagnostics, (each) => each.severity === 'error'),
      waarschuwingen: count(diagnostics, (each) => each.severity === 'warning'),
      blokkerend: count(diagnostics, (each) => each.blocking),
    },
    diagnostics,
    incidents: [...invoer.incidents].sort((a, b) => (a.id < b.id ? -1 : 1)),
    termijnen: invoer.termijnen,
  };
}

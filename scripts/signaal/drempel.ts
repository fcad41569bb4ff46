import type { TermijnSoort } from '../protocol/termijnen/termijnen.data.ts';
import { UREN, wijzen } from './drempels.data.ts';

/** A term that runs, as far as a reminder needs it. */
export interface LopendeTermijn {
  /** As the report names it: `ap-72u`, `maatregel:2`. */
  readonly id: string;
  readonly dueAt: Temporal.Instant;
  /** How many hours before its end it is near. */
  readonly nabijUren: number;
  /** Is it the one to work by? */
  readonly isBindend: boolean;
}

/** The kind of a term, from its id. */
export const soortVan = (id: string): TermijnSoort => id.split(':')[0] as TermijnSoort;

/** Hours before the end of a term at which is reminded of it; none for a term that only informs. */
export function drempelsVan({ id, nabijUren, isBindend }: LopendeTermijn): readonly number[] {
  const wijze = wijzen[soortVan(id)]?.drempels;
  if (wijze === undefined) return [];
  return wijze === 'uren' || (wijze === 'bindend' && isBindend) ? UREN : [nabijUren, 0];
}

/**
 * The thresholds of a term that were passed at a moment: exactly so many hours before its end is passed, its end itself
 * is not yet over.
 */
export function gepasseerd(termijn: LopendeTermijn, nu: Temporal.Instant): number[] {
  const over = (termijn.dueAt.epochMilliseconds - nu.epochMilliseconds) / MS_PER_UUR;
  return drempelsVan(termijn).filter((uren) => (uren === 0 ? over < 0 : over <= uren));
}

const MS_PER_UUR = 3_600_000;

import type { LopendeTermijn } from './drempel.ts';
import { soortVan } from './drempel.ts';
import { wijzen } from './drempels.data.ts';

const RANG = Object.keys(wijzen);

/**
 * Rank of a term among others, the lowest first: by its kind. While the term of the protocol is the one to work by and can
 * still be kept it stands beside that of the law, and then what ends first is named.
 */
export function rangVan({ id, isBindend, dueAt }: LopendeTermijn, nu: Temporal.Instant): number {
  const soort = soortVan(id);
  const isTeHalen = Temporal.Instant.compare(dueAt, nu) >= 0;
  return isBindend && isTeHalen && wijzen[soort]?.drempels === 'bindend' ? 0 : RANG.indexOf(soort);
}

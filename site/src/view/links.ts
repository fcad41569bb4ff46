/**
 * A link that also works without a server: from the page, not from the root of the site.
 * @param from path of the page: `/incidenten/2026-K7QF/`
 * @param to path in the site: `/velden/`
 */
export function relativeLink(from: string, to: string): string {
  const depth = from.split('/').filter(Boolean).length;
  return `${depth === 0 ? './' : '../'.repeat(depth)}${to.replace(/^\//, '')}`;
}

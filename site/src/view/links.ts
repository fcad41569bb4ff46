/**
 * A link that also works without a server: from the page, not from the root of the site.
 * @param from path of the page: `/incidenten/2026-K7QF.html`
 * @param to path in the site: `/velden.html`
 */
export function relativeLink(from: string, to: string): string {
  const above = from.split('/').filter(Boolean).length - 1;
  return `${above === 0 ? './' : '../'.repeat(above)}${to.replace(/^\//, '')}`;
}

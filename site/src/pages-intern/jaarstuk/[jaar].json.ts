import { bevrorenTekst } from '../../../../scripts/analysis/bevroren/bevries.ts';
import { jaren, nuBevroren } from '../../jaaranalyse.ts';

/** Only of a year that is not frozen yet: what was presented stays what it was. */
export const getStaticPaths = () =>
  jaren()
    .filter((jaar) => nuBevroren(jaar) !== undefined)
    .map((jaar) => ({ params: { jaar: String(jaar) } }));

/** The figures of a year as they can be frozen now, for who has no terminal. */
export const GET = ({ params: { jaar } }: { readonly params: { readonly jaar: string } }): Response => {
  const cijfers = nuBevroren(Number(jaar));
  return new Response(cijfers ? bevrorenTekst(cijfers) : '');
};

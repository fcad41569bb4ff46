import { jaaranalysePagina } from '../../../../scripts/analysis/stuk/pagina.ts';
import { jaarstuk, jaren } from '../../jaaranalyse.ts';

export const getStaticPaths = () => jaren().map((jaar) => ({ params: { jaar: String(jaar) } }));

/** The annual analysis as a page that stands by itself, for paper or a PDF. */
export const GET = ({ params: { jaar } }: { readonly params: { readonly jaar: string } }): Response =>
  new Response(jaaranalysePagina(jaarstuk(Number(jaar))));

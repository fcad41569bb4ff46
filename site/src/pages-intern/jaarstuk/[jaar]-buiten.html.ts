import { stukVoorBuiten } from '../../../../scripts/analysis/stuk/buiten.ts';
import { jaaranalysePagina } from '../../../../scripts/analysis/stuk/pagina.ts';
import { jaarstuk, jaren, magNaarBuiten } from '../../jaaranalyse.ts';

export const getStaticPaths = () =>
  jaren()
    .filter(magNaarBuiten)
    .map((jaar) => ({ params: { jaar: String(jaar) } }));

/** The annual analysis for the GMR and staff: a page that stands by itself, without small numbers. */
export const GET = ({ params: { jaar } }: { readonly params: { readonly jaar: string } }): Response =>
  new Response(jaaranalysePagina(stukVoorBuiten(jaarstuk(Number(jaar)))));

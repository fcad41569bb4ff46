import { heeftBrieven } from '../../brieven.ts';
import { dossierHtml } from '../../dossier.ts';
import { incidenten } from '../../register.ts';

/** The same incidents as have letters: what is worked on, and what people still come back to. */
export const getStaticPaths = () =>
  [...incidenten().keys()].filter(heeftBrieven).map((id) => ({ params: { id } }));

/** The dossier of an incident, as a page that stands by itself. */
export const GET = ({ params: { id } }: { readonly params: { readonly id: string } }): Response =>
  new Response(dossierHtml(id));

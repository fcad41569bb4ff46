import type { Root } from 'mdast';
import { toDocx } from '../../../../scripts/documents/docx.ts';
import { heeftWord, voorBrieven } from '../../brieven.ts';
import { incidenten } from '../../register.ts';
import { wordBestanden } from '../../view/brieven.ts';

interface Bestand {
  readonly titel: string;
  readonly root: Root;
}

/** The letters of the incidents that are worked on, as files for a word processor beside their page. */
export const getStaticPaths = () =>
  [...incidenten().keys()].filter(heeftWord).flatMap((id) => {
    const voor = voorBrieven(id);
    return (voor ? wordBestanden(voor.invoer) : []).map(({ naam, titel, root }) => ({
      params: { naam },
      props: { titel, root },
    }));
  });

/** One letter as a Word file. */
export async function GET({ props: { root, titel } }: { readonly props: Bestand }): Promise<Response> {
  const bytes = await toDocx(root, { titel });
  return new Response(bytes as Uint8Array<ArrayBuffer>);
}

import type { RootContent } from 'mdast';
import { alinea, schuin } from '../../../documents/bouw.ts';
import { leeg, link } from '../blokken.ts';
import { conclusieBlokken } from '../conclusie.ts';
import type { Jaarstuk } from '../invoer.ts';

/** The Privacy Officer's own text, and where it is changed. */
export const conclusie = (stuk: Jaarstuk): RootContent[] => [
  ...(stuk.conclusie ? conclusieBlokken(stuk.conclusie) : [leeg('Er is nog geen conclusie geschreven.')]),
  stuk.wijzigAdres === undefined
    ? alinea(schuin(`Deze tekst staat in het register, in ${stuk.cijfers.jaar}/jaaranalyse.md.`))
    : alinea(link(stuk.wijzigAdres, stuk.conclusie ? 'Wijzig deze pagina' : 'Schrijf de conclusie')),
];

import type { RootContent } from 'mdast';
import { alinea } from '../../../documents/bouw.ts';
import { leeg, link } from '../blokken.ts';
import { conclusieBlokken } from '../conclusie.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';

/** The Privacy Officer's own text, and where it is changed. */
export function conclusie(stuk: Jaarstuk): RootContent[] {
  // It may name schools, people or incidents.
  if (isVoorBuiten(stuk)) return [leeg('De conclusie staat in de versie voor Privacy Officer, CvB en FG.')];
  return [
    ...(stuk.conclusie ? conclusieBlokken(stuk.conclusie) : [leeg('Er is nog geen conclusie geschreven.')]),
    ...(stuk.wijzigAdres === undefined ? [] : [alinea(link(stuk.wijzigAdres, 'Wijzig deze pagina'))]),
  ];
}

import type { RootContent } from 'mdast';
import { alinea, tabel } from '../../../documents/bouw.ts';
import { leeg } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';

/** What the register says now that it did not say when the figures were frozen. */
export function sindsdien(stuk: Jaarstuk): RootContent[] {
  if (!stuk.bevroren) return [leeg('De cijfers zijn nog niet vastgelegd: dit is de stand van nu.')];
  if (stuk.sindsdien.length === 0) return [leeg('Sinds de cijfers zijn vastgelegd, is er niets veranderd.')];
  return [
    alinea('De cijfers hierboven blijven zoals ze zijn voorgelegd. Dit zegt het register nu anders:'),
    tabel(
      ['Wat', 'Toen', 'Nu'],
      stuk.sindsdien.map(({ naam, toen, nu }) => [naam, toen, nu]),
    ),
  ];
}

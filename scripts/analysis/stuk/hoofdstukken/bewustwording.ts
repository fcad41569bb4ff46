import type { RootContent } from 'mdast';
import { tabel } from '../../../documents/bouw.ts';
import { leeg } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';
import { dagTekst, nummer } from '../woorden.ts';

/** What was done so that people recognise an incident. */
export function bewustwording(stuk: Jaarstuk): RootContent[] {
  const { bewustwording: alle } = stuk.cijfers;
  if (alle.length === 0) return [leeg('Er is in dit jaar geen uitleg of training vastgelegd.')];
  // For outside it is not to be told apart from what is hidden.
  const zonder = isVoorBuiten(stuk) ? '–' : 'niet bekend';
  return [
    tabel(
      ['Wanneer', 'Wat', 'Voor wie', 'Deelnemers'],
      alle.map(({ dag, wat, voor_wie, aantal }) => [
        dagTekst(dag),
        wat,
        voor_wie,
        aantal === null ? zonder : nummer(aantal),
      ]),
    ),
  ];
}

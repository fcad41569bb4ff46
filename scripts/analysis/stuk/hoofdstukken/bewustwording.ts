import type { RootContent } from 'mdast';
import { tabel } from '../../../documents/bouw.ts';
import { leeg } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { dagTekst, nummer } from '../woorden.ts';

/** What was done so that people recognise an incident. */
export const bewustwording = ({ cijfers }: Jaarstuk): RootContent[] =>
  cijfers.bewustwording.length === 0
    ? [leeg('Er is in dit jaar geen uitleg of training vastgelegd.')]
    : [
        tabel(
          ['Wanneer', 'Wat', 'Voor wie', 'Deelnemers'],
          cijfers.bewustwording.map(({ dag, wat, voor_wie, aantal }) => [
            dagTekst(dag),
            wat,
            voor_wie,
            aantal === null ? 'niet bekend' : nummer(aantal),
          ]),
        ),
      ];

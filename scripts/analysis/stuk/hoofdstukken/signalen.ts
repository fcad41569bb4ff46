import type { RootContent } from 'mdast';
import { alinea } from '../../../documents/bouw.ts';
import { incidenten, leeg, tussenkop } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';

/** Structural developments that the figures show (protocol §5). */
export const signalen = (stuk: Jaarstuk): RootContent[] =>
  stuk.cijfers.signalen.length === 0
    ? [leeg('De cijfers laten geen structurele ontwikkeling zien. Dat is geen bewijs dat er geen is.')]
    : [
        alinea(
          'Een signaal komt uit een getal. Een getal is nog geen conclusie: of er iets moet gebeuren, zegt de Privacy Officer.',
        ),
        ...stuk.cijfers.signalen.flatMap((signaal) => [
          tussenkop(signaal.titel),
          // The version for outside has only the title left.
          ...(signaal.zin === signaal.titel ? [] : [alinea(signaal.zin)]),
          alinea(`Wanneer dit een signaal is: ${signaal.regel} Vindplaats: ${signaal.vindplaats}.`),
          ...(signaal.incidenten.length === 0
            ? []
            : [alinea('Incidenten: ', ...incidenten(stuk, signaal.incidenten), '.')]),
        ]),
      ];

import type { PhrasingContent, RootContent } from 'mdast';
import type { Cel, Deel } from '../../documents/bouw.ts';
import { alinea, getallentabel, kop, schuin } from '../../documents/bouw.ts';
import { hoofdletter } from '../../weergave/text.ts';
import type { Jaarstuk } from './invoer.ts';
import type { Tabel } from './lezen.ts';
import { getalVan, tabelVan } from './lezen.ts';
import type { Aantal } from './woorden.ts';
import { AFGESCHERMD, aantalTekst, deelTekst } from './woorden.ts';

/** Blocks that every chapter uses. */

/** A heading inside a chapter. */
export const tussenkop = (titel: string): RootContent => kop(3, titel);

/** A sentence in place of what is not there. */
export const leeg = (zin: string): RootContent => alinea(schuin(zin));

/** Words that lead somewhere. */
export const link = (adres: string | undefined, woorden: string): Deel =>
  adres === undefined
    ? woorden
    : { type: 'link', url: adres, children: [{ type: 'text', value: woorden }] satisfies PhrasingContent[] };

/** An incident by its id, with a link when it has a page. */
export const incident = ({ adresVan }: Jaarstuk, kenmerk: string): Deel => link(adresVan(kenmerk), kenmerk);

/** Incidents in a row. */
export const incidenten = (stuk: Jaarstuk, kenmerken: readonly string[]): Deel[] =>
  kenmerken.flatMap((kenmerk, index) => [...(index === 0 ? [] : [', ']), incident(stuk, kenmerk)]);

/** How a distribution is shown. */
interface Verdeling {
  /** The chart above the table. */
  readonly grafiek?: (tabel: Tabel) => RootContent;
  /** Name the rows without incidents in one line below: for long lists that are always the same. */
  readonly nullenApart?: (tabel: Tabel) => boolean;
  /** What to say when there is nothing to divide. */
  readonly leeg?: string;
}

/** A distribution with its heading: chart, table, and what it does not add up to. Nothing when it was not counted. */
export function verdeling({ cijfers }: Jaarstuk, id: string, hoe: Verdeling = {}): RootContent[] {
  const tabel = tabelVan(cijfers, id);
  if (!tabel) return [];
  const geheel = getalVan(cijfers, tabel.van);
  const isLeeg = tabel.rijen.every(({ aantal }) => aantal === 0);
  return [
    tussenkop(tabel.titel),
    ...(isLeeg
      ? [leeg(hoe.leeg ?? 'Er is niets om te verdelen.')]
      : [
          // A picture of hidden counts shows nothing.
          ...(hoe.grafiek && tabel.rijen.some(({ aantal }) => aantal) ? [hoe.grafiek(tabel)] : []),
          ...telling(tabel, geheel, hoe.nullenApart?.(tabel) ?? false),
        ]),
  ];
}

function telling({ rijen, telt_op }: Tabel, geheel: Aantal, nullenApart: boolean): RootContent[] {
  const nullen = nullenApart ? rijen.filter(({ aantal }) => aantal === 0) : [];
  const getoond = rijen.filter((rij) => rij.aantal !== null && !nullen.includes(rij));
  return [
    ...(getoond.length === 0
      ? []
      : [
          getallentabel(
            ['Wat', 'Aantal', 'Deel'],
            getoond.map(({ naam, aantal }): Cel[] => [naam, aantalTekst(aantal), deelTekst(aantal, geheel)]),
          ),
        ]),
    ...opgesomd(
      AFGESCHERMD,
      rijen.filter(({ aantal }) => aantal === null),
    ),
    ...opgesomd('niet voorgekomen (0)', nullen),
    ...(telt_op ? [] : [alinea(schuin('Een incident kan in meer rijen staan: tel de rijen niet op.'))]),
  ];
}

/** Rows that all have the same to say, named in one line; nothing when there are none. Names may hold commas. */
export const opgesomd = (wat: string, rijen: readonly { readonly naam: string }[]): RootContent[] =>
  rijen.length === 0 ? [] : [alinea(`${hoofdletter(wat)}: ${rijen.map(({ naam }) => naam).join('; ')}.`)];

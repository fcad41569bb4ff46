import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Aantal } from './woorden.ts';
import { aantalTekst, som } from './woorden.ts';

/** Finding one figure among those of a year. */

export type Tabel = Jaarcijfers['tabellen'][number];
export type Termijn = Jaarcijfers['termijnen'][number];

/** A number by its name; nothing when it was not counted. */
export const getalVan = (cijfers: Jaarcijfers | undefined, id: string): Aantal =>
  cijfers?.getallen.find((each) => each.id === id)?.aantal;

type Jaartotaal = Jaarcijfers['jaren'][number];

/** What is counted of a year even when its other figures are not there. */
export type Jaartelling = 'incidenten' | 'datalekken' | 'gemeld_ap' | 'betrokkenen_geinformeerd';

/** A total of a year beside others: what a list of before the register does not name is not known, and not hidden. */
export const jaarAantal = (cijfers: Jaarcijfers, jaar: Jaartotaal, wat: Jaartelling): string =>
  jaar[wat] === null && jaar.herkomst === 'opgave'
    ? cijfers.voor === 'buiten'
      ? 'niet opgegeven of afgeschermd'
      : 'niet opgegeven'
    : aantalTekst(jaar[wat]);

/** A table by its name. */
export const tabelVan = (cijfers: Jaarcijfers | undefined, id: string): Tabel | undefined =>
  cijfers?.tabellen.find((each) => each.id === id);

/** A row of a table by their names. */
export const rijVan = (cijfers: Jaarcijfers | undefined, tabel: string, id: string): Aantal =>
  tabelVan(cijfers, tabel)?.rijen.find((each) => each.id === id)?.aantal;

/** A kind of term by its name. */
export const termijnVan = (cijfers: Jaarcijfers | undefined, id: string): Termijn | undefined =>
  cijfers?.termijnen.find((each) => each.id === id);

/** How many of a term were due: what still runs says nothing yet. */
export const geweest = ({ op_tijd, te_laat, over }: Termijn): number | null => som(op_tijd, te_laat, over);

/** The median of a time, and of how many; nothing when it was not measured. */
export const tijdVan = (
  cijfers: Jaarcijfers | undefined,
  id: string,
): Jaarcijfers['tijden'][number] | undefined => cijfers?.tijden.find((each) => each.id === id);

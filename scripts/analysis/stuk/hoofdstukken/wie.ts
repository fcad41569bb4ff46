import type { RootContent } from 'mdast';
import { alinea } from '../../../documents/bouw.ts';
import { leeg, verdeling } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { mensenTekst } from '../kern.ts';
import { getalVan } from '../lezen.ts';
import { vanTekst } from '../woorden.ts';

/** Whose data, which data, of how many people. */
export function wie(stuk: Jaarstuk): RootContent[] {
  const { cijfers } = stuk;
  const datalekken = getalVan(cijfers, 'datalekken');
  if (datalekken === 0) return [leeg('Er waren in dit jaar geen datalekken.')];
  return [
    alinea(`Mensen geraakt: ${mensenTekst(cijfers)}. Wie twee keer is geraakt, telt twee keer.`),
    alinea(
      `Datalekken met burgerservicenummers: ${vanTekst(getalVan(cijfers, 'bsn'), datalekken)}. Met bijzondere of strafrechtelijke gegevens: ${vanTekst(getalVan(cijfers, 'bijzonder'), datalekken)}.`,
    ),
    ...verdeling(stuk, 'groepen'),
    ...verdeling(stuk, 'gegevens', { nullenApart: () => true }),
    ...verdeling(stuk, 'mensen'),
    ...verdeling(stuk, 'versleuteld'),
  ];
}

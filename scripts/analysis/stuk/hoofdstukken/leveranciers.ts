import type { RootContent } from 'mdast';
import { alinea, getallentabel, lijst } from '../../../documents/bouw.ts';
import { incident, leeg } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { aantalTekst, urenTekst } from '../woorden.ts';

/** How fast suppliers told us (protocol §3). */
export function leveranciers(stuk: Jaarstuk): RootContent[] {
  const { leveranciers: alle } = stuk.cijfers;
  if (alle.length === 0) return [leeg('Er was in dit jaar geen leverancier bij een incident betrokken.')];
  const redenen = alle.flatMap(({ naam, redenen: zijne }) => zijne.map((each) => ({ naam, ...each })));
  return [
    getallentabel(
      ['Leverancier', 'Keer', 'Op tijd', 'Te laat', 'Niet te zeggen', 'Midden'],
      alle.map((each) => [
        `${each.naam} (${each.afspraak === null ? 'niets afgesproken' : `afspraak: ${urenTekst(each.afspraak)}`})`,
        aantalTekst(each.berichten),
        aantalTekst(each.op_tijd),
        aantalTekst(each.te_laat),
        aantalTekst(each.niet_te_zeggen),
        urenTekst(each.mediaan),
      ]),
    ),
    alinea('Midden: van weten tot ons laten weten; de helft was sneller.'),
    ...(redenen.length === 0
      ? []
      : [
          alinea('Redenen bij late berichten:'),
          lijst(
            redenen.map(({ naam, incident: kenmerk, reden }) => [
              alinea(incident(stuk, kenmerk), ` ${naam}: ${reden}`),
            ]),
          ),
        ]),
  ];
}

import type { RootContent } from 'mdast';
import { alinea, getallentabel, lijst } from '../../../documents/bouw.ts';
import { incident, leeg, opgesomd } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { AFGESCHERMD, aantalTekst, inVakje, urenTekst } from '../woorden.ts';

/** How fast suppliers told us (protocol §3). */
export function leveranciers(stuk: Jaarstuk): RootContent[] {
  const { leveranciers: alle } = stuk.cijfers;
  if (alle.length === 0) return [leeg('Er was in dit jaar geen leverancier bij een incident betrokken.')];
  const redenen = alle.flatMap(({ naam, redenen: zijne }) => zijne.map((each) => ({ naam, ...each })));
  const getoond = alle.filter(({ berichten }) => berichten !== null);
  return [
    ...(getoond.length === 0
      ? []
      : [
          getallentabel(
            ['Leverancier', 'Keer', 'Op tijd', 'Te laat', 'Niet te zeggen', 'Midden'],
            getoond.map((each) => [
              `${each.naam} (${each.afspraak === null ? 'niets afgesproken' : `afspraak: ${urenTekst(each.afspraak)}`})`,
              aantalTekst(each.berichten),
              ...[each.op_tijd, each.te_laat, each.niet_te_zeggen].map((aantal) =>
                inVakje(aantalTekst(aantal)),
              ),
              urenTekst(each.mediaan),
            ]),
          ),
          alinea('Midden: van weten tot ons laten weten; de helft was sneller.'),
        ]),
    // Of these the agreement is left out too, so nothing is said about it.
    ...opgesomd(
      AFGESCHERMD,
      alle.filter(({ berichten }) => berichten === null),
    ),
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

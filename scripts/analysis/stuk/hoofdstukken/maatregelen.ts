import type { RootContent } from 'mdast';
import { alinea, tabel } from '../../../documents/bouw.ts';
import { incident, leeg, tussenkop, verdeling } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';
import { getalVan } from '../lezen.ts';
import { dagTekst } from '../woorden.ts';

const STAND = {
  te_laat: 'te laat',
  open: 'open',
  effect_te_laat: 'klaar, nog niet bekeken of het werkt',
  werkt_niet: 'klaar, werkt niet',
} as const;

const WAS = {
  klaar: 'klaar',
  niet_klaar: 'beloofd, en niet klaar toen het weer gebeurde',
  niet_beloofd: 'er was niets beloofd',
  onbekend: 'niet bekend of het klaar was',
} as const;

/** What was promised, what is still open, and what happened again. */
export const maatregelen = (stuk: Jaarstuk): RootContent[] => [
  ...(getalVan(stuk.cijfers, 'maatregelen') === 0
    ? [leeg('Bij de incidenten van dit jaar staan geen maatregelen (0).')]
    : verdeling(stuk, 'maatregelen')),
  // Both say what happened to one incident.
  ...(isVoorBuiten(stuk) ? [] : [...open(stuk), ...herhalingen(stuk)]),
];

const open = (stuk: Jaarstuk): RootContent[] => [
  tussenkop('Wat nog iets vraagt'),
  ...(stuk.cijfers.maatregelen.length === 0
    ? [leeg('Geen enkele maatregel vraagt nu nog iets.')]
    : [
        alinea('Ook van eerdere jaren: een belofte houdt niet op met het jaar.'),
        tabel(
          ['Incident', 'Maatregel', 'Wie', 'Voor', 'Stand'],
          stuk.cijfers.maatregelen.map(({ incident: kenmerk, wat, wie, voor, stand }) => [
            incident(stuk, kenmerk),
            wat,
            wie === '' ? 'niet vastgelegd' : wie,
            voor === null ? 'geen dag' : dagTekst(voor),
            STAND[stand],
          ]),
        ),
      ]),
];

const herhalingen = (stuk: Jaarstuk): RootContent[] => [
  tussenkop('Wat weer gebeurde'),
  ...(stuk.cijfers.herhalingen.length === 0
    ? [leeg('Er is in dit jaar geen herhaling gezien.')]
    : [
        tabel(
          ['Eerder', 'Weer', 'Waarin zij lijken', 'Maatregel', 'Toen het weer gebeurde'],
          stuk.cijfers.herhalingen.map((each) => [
            incident(stuk, each.incident),
            incident(stuk, each.volgende),
            `${each.soort} (${each.herkomst})`,
            each.maatregel === '' ? 'geen' : each.maatregel,
            WAS[each.was],
          ]),
        ),
        alinea(
          'Vastgelegd: het verband staat in het register. Afgeleid: het volgt uit dezelfde oorzaak of aard.',
        ),
      ]),
];

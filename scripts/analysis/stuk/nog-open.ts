import type { RootContent } from 'mdast';
import { naarKop } from '../../documents/anker.ts';
import type { Deel } from '../../documents/bouw.ts';
import { alinea, lijst } from '../../documents/bouw.ts';
import { incident } from './blokken.ts';
import type { Jaarstuk } from './invoer.ts';
import { TITELS } from './titels.data.ts';

/** So many proposals have their title on the first sheet; of the others the id and the number, so that all are named. */
const MEESTE = 2;

/** What does not count yet, and what changed since. */
export function nogOpen(stuk: Jaarstuk): RootContent[] {
  const { cijfers, sindsdien } = stuk;
  const { voorstellen, volledigheid } = cijfers;
  const overige = (voorstellen ?? []).slice(MEESTE);
  const punten: Deel[][] = [
    ...(voorstellen === null
      ? [['Naar open voorstellen is niet gekeken. Wat daarin staat, telt hier niet mee.']]
      : []),
    ...(voorstellen?.length === 0 ? [['Er zijn geen open voorstellen over dit jaar.']] : []),
    ...voorstelpunten(stuk).slice(0, MEESTE),
    ...(overige.length > 0
      ? [
          [
            'Ook open: ',
            ...overige.flatMap(({ incident: kenmerk, pr }, index): Deel[] => [
              index > 0 ? ', ' : '',
              incident(stuk, kenmerk),
              ` (#${pr})`,
            ]),
            '.',
          ],
        ]
      : []),
    ...(volledigheid.niet_te_lezen.length > 0
      ? [[`Niet te lezen, en dus niet geteld: ${volledigheid.niet_te_lezen.length}.`]]
      : []),
    ...(sindsdien.length > 0
      ? [
          [
            `Sinds de cijfers zijn vastgelegd, ${sindsdien.length === 1 ? 'is 1 getal' : `zijn ${sindsdien.length} getallen`} veranderd: `,
            naarKop(TITELS.sindsdien),
            '.',
          ],
        ]
      : []),
  ];
  return [lijst(punten.map((delen) => [alinea(...delen)]))];
}

/** Every open proposal in a line of its own. */
export const voorstelpunten = (stuk: Jaarstuk): Deel[][] =>
  (stuk.cijfers.voorstellen ?? []).map(({ incident: kenmerk, titel, pr, nieuw }) => [
    incident(stuk, kenmerk),
    ` ${titel} (#${pr}): ${nieuw ? 'nieuw, telt nog niet mee' : 'de wijziging telt nog niet mee'}.`,
  ]);

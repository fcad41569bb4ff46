import type { RootContent } from 'mdast';
import { alinea, nadruk, tabel } from '../../documents/bouw.ts';
import { wordOf } from '../../weergave/text.ts';
import { ofZin, tussenkop, vastgelegd, wie } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

type Maatregel = NonNullable<DossierInvoer['incident']['maatregelen']>[number];

/** What was repaired, which measures there were and are, and what was learnt. */
export function herstel(invoer: DossierInvoer): RootContent[] {
  const { incident } = invoer;
  const {
    herstel: gedaan,
    beveiliging_vooraf: vooraf = [],
    maatregelen = [],
    afsluiting,
    bewaren,
  } = incident;
  return [
    ...(gedaan === undefined
      ? [alinea('Over het repareren is niets vastgelegd.')]
      : vastgelegd(gedaan, ['herstel'])),
    tussenkop('Beveiliging die er al was'),
    ...ofZin(
      vooraf.length === 0
        ? []
        : [
            tabel(
              ['Maatregel', 'Stand', 'Toelichting'],
              vooraf.map(({ maatregel, stand, toelichting = '' }) => [
                wordOf(maatregel),
                wordOf(stand),
                toelichting,
              ]),
            ),
          ],
      'Dat is niet vastgelegd.',
    ),
    tussenkop('Maatregelen'),
    ...ofZin(
      maatregelen.flatMap((each) => [
        alinea(nadruk(each.omschrijving), ` (${wordOf(each.soort)}, ${wordOf(each.aard)})`),
        tabel(
          ['Wie', 'Afgesproken', 'Gereed voor', 'Stand', 'Werkt het'],
          [
            [
              each.eigenaar === undefined ? 'nog niemand' : wie(each.eigenaar, invoer.organisatie),
              each.afgesproken_op ?? '',
              each.gereed_voor ?? '',
              stand(each),
              effect(each),
            ],
          ],
        ),
      ]),
      'Er zijn geen maatregelen vastgelegd.',
    ),
    ...deel('Afsluiting en wat ervan is geleerd', afsluiting, ['afsluiting']),
    ...deel('Bewaren', bewaren, ['bewaren']),
  ];
}

const deel = (titel: string, waarde: object | undefined, pad: readonly string[]): RootContent[] =>
  waarde === undefined ? [] : [tussenkop(titel), ...vastgelegd(waarde, pad)];

function stand({ gereed_op: gereed, vervallen_reden: vervallen }: Maatregel): string {
  if (vervallen !== undefined) return `gaat niet door: ${vervallen}`;
  return gereed === undefined ? 'nog niet gereed' : `gereed op ${gereed}`;
}

function effect({
  effect: werkt,
  effect_gecontroleerd_op: op,
  effect_controle_voor: voor,
  ...rest
}: Maatregel) {
  const meer = rest.effect_toelichting === undefined ? '' : `. ${rest.effect_toelichting}`;
  if (op !== undefined) return `${wordOf(werkt ?? 'onbekend')}, gekeken op ${op}${meer}`;
  return voor === undefined ? '' : `kijken voor ${voor}${meer}`;
}

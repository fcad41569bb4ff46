import type { RootContent } from 'mdast';
import { alinea, nadruk, schuin, tabel } from '../../documents/bouw.ts';
import { hoofdletter, wordOf } from '../../weergave/text.ts';
import { feitenTabel, ofZin, tussenkop, vastgelegd, wanneer } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

type Melding = NonNullable<DossierInvoer['incident']['meldingen']>[number];

/** Each notification to the AP with what was told, word for word, and every notice to somebody else. */
export function meldingen({ incident, momentopnamen }: DossierInvoer): RootContent[] {
  const alle = incident.meldingen ?? [];
  return [
    ...ofZin(
      alle.flatMap((melding, index) => [
        tussenkop(`Melding ${index + 1}: ${wordOf(melding.soort)}, ${wanneer(melding.moment)}`),
        ...doorEenAnder(melding),
        ...vastgelegd(melding, ['meldingen', '[]']),
        ...verteld(melding, index + 1, momentopnamen),
      ]),
      'Er is niets gemeld bij de AP.',
    ),
    ...deel('De melding die wordt voorbereid', incident.melding_in_voorbereiding, [
      'melding_in_voorbereiding',
    ]),
    ...reeks('Contact met de AP', incident.contact_ap, ['contact_ap', '[]']),
    ...reeks('Berichten aan andere instanties', incident.andere_kennisgevingen, [
      'andere_kennisgevingen',
      '[]',
    ]),
    ...deel('Internationaal', incident.internationaal, ['internationaal']),
  ];
}

const deel = (titel: string, waarde: object | undefined, pad: readonly string[]): RootContent[] =>
  waarde === undefined ? [] : [tussenkop(titel), ...vastgelegd(waarde, pad)];

const reeks = (titel: string, alle: readonly object[] = [], pad: readonly string[]): RootContent[] =>
  alle.length === 0 ? [] : [tussenkop(titel), ...alle.flatMap((each) => vastgelegd(each, pad))];

/** Without a mandate another's notification leaves our own duty open (protocol §2). */
function doorEenAnder({ door, volmacht, volmacht_verwijzing: waar }: Melding): RootContent[] {
  if (door === 'wij') return [];
  const namens =
    volmacht === 'ja'
      ? `Was afgesproken dat die dat namens ons mocht? Ja${waar === undefined ? ', maar waar dat staat is niet vastgelegd' : `: ${waar}`}.`
      : `Was afgesproken dat die dat namens ons mocht? ${hoofdletter(wordOf(volmacht ?? 'onbekend'))}. Dan blijft onze eigen plicht open (protocol §2).`;
  return [alinea(nadruk('Deze melding deed een ander.'), ` ${namens}`)];
}

/** The snapshot of a notification: what was told, and whether its sums are right. */
function verteld(
  { door, momentopname_sha256: verwacht }: Melding,
  nummer: number,
  momentopnamen: DossierInvoer['momentopnamen'],
): RootContent[] {
  const gevonden = momentopnamen.flatMap(({ bestand, gelezen }) =>
    gelezen?.momentopname.melding === nummer ? [{ bestand, ...gelezen }] : [],
  )[0];
  if (!gevonden)
    return [
      alinea(
        schuin(
          door === 'wij'
            ? 'Van wat er is verteld is geen momentopname: die is niet gemaakt, of niet meegenomen.'
            : 'Wat een ander vertelde staat niet in dit register.',
        ),
      ),
    ];
  const { bestand, momentopname, sha256, eigen } = gevonden;
  return [
    alinea(nadruk('Wat er aan de AP is verteld')),
    ...feitenTabel([
      ['Bestand', bestand],
      ['Vastgelegd op', wanneer(momentopname.gemaakt_op)],
      ['Controlegetal van het bestand (SHA-256)', `${sha256}: ${tegen(sha256, verwacht)}`],
      [
        'Controlegetal in het bestand (SHA-256)',
        `${momentopname.sha256}: ${tegen(eigen, momentopname.sha256)}`,
      ],
      ['Controlegetal van het besluit toen', momentopname.besluit_sha256],
    ]),
    ...[...Map.groupBy(momentopname.antwoorden, (each) => each.deel)].flatMap(([onderdeel, antwoorden]) => [
      alinea(schuin(onderdeel)),
      tabel(
        ['Vraag', 'Antwoord'],
        antwoorden.map(({ vraag, antwoord }) => [vraag, antwoord]),
      ),
    ]),
  ];
}

const tegen = (gevonden: string, verwacht: string | undefined): string => {
  if (verwacht === undefined) return 'het incident noemt geen getal om mee te vergelijken';
  return gevonden === verwacht ? 'klopt' : 'klopt niet, er is later iets veranderd';
};

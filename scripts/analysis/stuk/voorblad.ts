import type { RootContent } from 'mdast';
import type { Deel } from '../../documents/bouw.ts';
import { alinea, kop, nadruk, schuin, streep, tabel } from '../../documents/bouw.ts';
import { perJaar, watErGebeurde } from './eerste-blik.ts';
import type { Jaarstuk } from './invoer.ts';
import { isVoorBuiten } from './invoer.ts';
import { kerngetallen } from './kern.ts';
import { nogOpen } from './nog-open.ts';
import { richtingen } from './richting.ts';
import { watVraagtHet } from './vragen.ts';
import { dagTekst, UITLEG_AFGESCHERMD } from './woorden.ts';

/** The first sheet: what happened, is it getting better, and what is asked. It ends with a line. */
export const voorblad = (stuk: Jaarstuk): RootContent[] => [
  ...hoofd(stuk),
  kop(2, 'In het kort'),
  ...kerngetallen(stuk),
  ...watErGebeurde(stuk),
  kop(2, 'Wordt het beter?'),
  ...perJaar(stuk),
  ...beter(stuk),
  ...(isVoorBuiten(stuk)
    ? [
        alinea(
          schuin(
            'De conclusie van de Privacy Officer, de redenen en wat nog open staat, zijn er alleen voor Privacy Officer, CvB en FG.',
          ),
        ),
      ]
    : [kop(2, 'Wat vraagt het van het CvB?'), ...watVraagtHet(stuk), kop(2, 'Nog open'), ...nogOpen(stuk)]),
  streep(),
];

function hoofd(stuk: Jaarstuk): RootContent[] {
  const { cijfers, organisatie } = stuk;
  const voorWie = isVoorBuiten(stuk)
    ? 'Voor de GMR, medewerkers en anderen: zonder kleine aantallen, redenen en kenmerken.'
    : 'Ter informatie aan het CvB (protocol §5). Goedkeuren is een eigen keuze van het bestuur.';
  return [
    alinea(...(organisatie ? [nadruk(organisatie.naam), '. '] : []), voorWie),
    alinea(
      ...(cijfers.voorbeeld ? [nadruk('Voorbeeld.'), ' Dit register is niet echt. '] : []),
      ...(cijfers.afgelopen ? [] : [nadruk('Tot nu toe: het jaar is nog niet voorbij.'), ' ']),
      ...stand(stuk),
    ),
    ...(isVoorBuiten(stuk) ? [alinea(UITLEG_AFGESCHERMD), alinea(AFKORTINGEN)] : []),
  ];
}

/** For who does not work with this every day. */
const AFKORTINGEN =
  'AP: Autoriteit Persoonsgegevens. CvB: college van bestuur. FG: functionaris gegevensbescherming. Betrokkenen: de mensen van wie de gegevens zijn.';

/** So many signs of a hash tell two apart. */
const KORT = 12;

function stand({ cijfers, bevroren, ...stuk }: Jaarstuk): Deel[] {
  if (!bevroren) {
    const besproken = isVoorBuiten({ cijfers, ...stuk }) ? '' : ' Nog niet vastgelegd voor het CvB.';
    return [`Geteld op ${dagTekst(cijfers.nu)}.${besproken}`];
  }
  const { op, voorgelegdOp, sha256, klopt } = bevroren;
  const wanneer =
    voorgelegdOp === undefined
      ? `Cijfers vastgelegd op ${dagTekst(op)}; nog niet met het CvB besproken.`
      : `Cijfers zoals voorgelegd op ${dagTekst(voorgelegdOp)}.`;
  // A hash of few small numbers could be guessed back to them.
  if (isVoorBuiten({ cijfers }))
    return [wanneer, ...(klopt ? [] : [' ', nadruk('Let op: deze cijfers zijn daarna veranderd.')])];
  return [
    `${wanneer} Controlegetal ${sha256.slice(0, KORT)}…`,
    ...(klopt
      ? []
      : [' ', nadruk('Let op: dat klopt niet meer. Het bestand met cijfers is daarna veranderd.')]),
  ];
}

function beter(stuk: Jaarstuk): RootContent[] {
  // For outside most of it is hidden: what says nothing is left out.
  const gezien = richtingen(stuk).filter(({ woord }) => !isVoorBuiten(stuk) || woord !== 'niet te zeggen');
  return [
    gezien.length === 0
      ? alinea('Dat is met de aantallen die hier te zien zijn, niet te zeggen.')
      : tabel(
          ['Waar we op letten', 'Oordeel', 'Waarom'],
          gezien.map(({ naam, woord, waarom }) => [naam, nadruk(woord), waarom]),
        ),
    alinea(
      'Meer incidenten in het register is niet slechter: mensen herkennen ze dan. Minder is niet vanzelf beter.',
    ),
  ];
}

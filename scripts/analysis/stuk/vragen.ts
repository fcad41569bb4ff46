import type { List, RootContent } from 'mdast';
import { naarKop } from '../../documents/anker.ts';
import type { Deel } from '../../documents/bouw.ts';
import { alinea, lijst, nadruk } from '../../documents/bouw.ts';
import { platteTekst } from '../../documents/tekst.ts';
import { link } from './blokken.ts';
import { gevraagdAan } from './conclusie.ts';
import type { Jaarstuk } from './invoer.ts';
import { TITELS } from './titels.data.ts';
import { nummer } from './woorden.ts';

/** What the year asks of the board: first what the Privacy Officer asks, then what the figures show. */
export function watVraagtHet(stuk: Jaarstuk): RootContent[] {
  const uitCijfers = uitDeCijfers(stuk);
  return [
    ...vanDePrivacyOfficer(stuk),
    ...(uitCijfers.length === 0
      ? [alinea('De cijfers zelf vragen nu niets van het CvB.')]
      : [alinea('Uit de cijfers:'), lijst(uitCijfers.map((delen) => [alinea(...delen)]))]),
  ];
}

/** So many letters, and so many points of a list, leave room for the rest of the first sheet. */
const HOOGSTENS = 350;
const MEESTE_PUNTEN = 3;

function vanDePrivacyOfficer({ conclusie, wijzigAdres }: Jaarstuk): RootContent[] {
  if (!conclusie)
    return [
      alinea(
        nadruk('De Privacy Officer heeft nog geen conclusie geschreven.'),
        ...(wijzigAdres === undefined ? [] : [' ', link(wijzigAdres, 'Schrijf de conclusie'), '.']),
      ),
    ];
  const gevraagd = gevraagdAan(conclusie);
  const verder = naarKop(TITELS.conclusie, 'de conclusie van de Privacy Officer');
  if (gevraagd.length === 0) return [alinea('Lees ', verder, '. Daarin wordt niets apart gevraagd.')];
  const kort = ingekort(gevraagd);
  return [
    alinea('De Privacy Officer vraagt:'),
    ...kort.blokken,
    ...(kort.isHeel ? [] : [alinea('De rest staat in ', verder, '.')]),
  ];
}

/** The first blocks that fit, with a long list cut between two points; always at least one block or point. */
function ingekort(blokken: readonly RootContent[]): { blokken: RootContent[]; isHeel: boolean } {
  let ruimte = HOOGSTENS;
  const uit: RootContent[] = [];
  for (const blok of blokken) {
    if (blok.type === 'list') {
      const punten = blok.children.slice(0, MEESTE_PUNTEN).filter((punt) => {
        const past = ruimte === HOOGSTENS || platteTekst(punt).length <= ruimte;
        ruimte = past ? ruimte - platteTekst(punt).length : 0;
        return past;
      });
      if (punten.length > 0) uit.push({ ...blok, children: punten } satisfies List);
      if (punten.length < blok.children.length) return { blokken: uit, isHeel: false };
    } else {
      const lengte = platteTekst(blok).length;
      if (uit.length > 0 && lengte > ruimte) return { blokken: uit, isHeel: false };
      ruimte -= lengte;
      uit.push(blok);
    }
  }
  return { blokken: uit, isHeel: true };
}

/** A sentence that with its title is longer does not fit in two lines. */
const ZIN = 125;

/** So many developments are named on the first sheet. */
const MEESTE_SIGNALEN = 3;

function uitDeCijfers({ cijfers }: Jaarstuk): Deel[][] {
  const { signalen, niet_gemeld: nietGemeld } = cijfers;
  // From so many on it is a signal by itself, and is said once.
  const isSignaal = signalen.some(({ id }) => id === 'maatregelen-te-laat');
  const teLaat = isSignaal ? 0 : cijfers.maatregelen.filter(({ stand }) => stand === 'te_laat').length;
  const werktNiet = cijfers.maatregelen.filter(({ stand }) => stand === 'werkt_niet').length;
  const zonderFg = nietGemeld.filter(({ fg }) => fg === 'geen_advies' || fg === 'niet_gevraagd').length;
  const oneens = nietGemeld.filter(({ fg }) => fg === 'oneens').length;
  const rest = signalen.length - MEESTE_SIGNALEN;
  return [
    ...signalen
      .slice(0, MEESTE_SIGNALEN)
      .map(({ titel, zin: gezien }): Deel[] => [
        nadruk(titel),
        titel.length + gezien.length > ZIN ? '' : `: ${gezien}`,
      ]),
    ...zin(
      teLaat > 0 && `${telling(teLaat, 'maatregel is', 'maatregelen zijn')} te laat, ook van eerdere jaren`,
      werktNiet > 0 && `${telling(werktNiet, 'maatregel werkt', 'maatregelen werken')} niet`,
    ),
    ...zin(
      zonderFg > 0 &&
        `${telling(zonderFg, 'datalek is', 'datalekken zijn')} niet gemeld zonder oordeel van de FG`,
      oneens > 0 &&
        `${telling(oneens, 'datalek is', 'datalekken zijn')} niet gemeld terwijl de FG dat wel wilde`,
    ),
    ...(rest > 0 ? [[naarKop(TITELS.signalen, `En nog ${signalenTekst(rest)}`)]] : []),
  ];
}

/** Two findings in one line, when there are two. */
const zin = (...delen: readonly (string | false)[]): Deel[][] => {
  const gevonden = delen.filter((each) => each !== false);
  return gevonden.length === 0 ? [] : [[`${gevonden.join('; ')}.`]];
};

const signalenTekst = (aantal: number) => telling(aantal, 'signaal', 'signalen');
const telling = (aantal: number, een: string, meer: string) =>
  `${nummer(aantal)} ${aantal === 1 ? een : meer}`;

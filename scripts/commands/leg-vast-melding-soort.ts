import { OperatorError } from '../diagnostics/operator-error.ts';
import { isEigenEerste } from '../protocol/ap-melding.ts';
import type { Melding } from '../protocol/bij-incident.ts';
import { weet } from '../protocol/bij-incident.ts';
import { parseMoment } from '../protocol/moment.ts';
import type { Vraag } from './leg-vast-daad.ts';
import { isZelfde, keuze, tekst } from './leg-vast-daad.ts';

const JA_NEE = ['ja', 'nee'] as const;
const GRONDEN = [
  'geen_datalek',
  'risico_uitgesloten',
  'dubbel_gemeld',
  'ander_is_verantwoordelijk',
  'anders',
] as const;

/**
 * What was said of a notification, whoever sent it.
 * @throws OperatorError for a word that its list does not know
 */
export const gezegd = (vraag: Vraag) => ({
  voorlopig: keuze(vraag, 'voorlopig', JA_NEE),
  volledig: keuze(vraag, 'volledig', JA_NEE),
  reden_later_dan_72_uur: tekst(vraag, 'reden-later'),
  wijziging: tekst(vraag, 'wijziging'),
  grond_intrekking: keuze(vraag, 'grond', GRONDEN),
  reden_intrekking: tekst(vraag, 'reden'),
});

/**
 * A withdrawal says on which ground, and why (AVG art. 33 lid 5: the record stands).
 * @throws OperatorError when it does not
 */
export function refuseZonderReden(
  soort: Melding['soort'],
  { grond_intrekking: grond, reden_intrekking: reden }: Partial<Melding>,
): void {
  if (soort !== 'intrekking' || (weet(grond) && reden !== undefined)) return;
  throw new OperatorError(
    'Zeg bij een intrekking ook op welke grond, en waarom.',
    `Doe dat met --reden en met --grond: ${GRONDEN.join(', ')}. Er is niets veranderd.`,
  );
}

type Verstuurd = Pick<Melding, 'door' | 'soort' | 'moment' | 'nummer' | 'leverancier'>;

/** Is this the entry that was begun for what is recorded now: of the same kind, without what the AP gave? */
export function isAanvulling(staat: Melding, nu: Verstuurd): boolean {
  const isOpen = !weet(staat.nummer) || !weet(staat.moment);
  return (
    isOpen &&
    staat.door === nu.door &&
    staat.soort === nu.soort &&
    (nu.leverancier === undefined ||
      staat.leverancier === undefined ||
      staat.leverancier === nu.leverancier) &&
    (!weet(staat.nummer) || staat.nummer === nu.nummer) &&
    (!weet(staat.moment) || valtIn(nu.moment, staat.moment))
  );
}

/** Is a moment what was known less precisely? */
function valtIn(moment: string, ruimer: string): boolean {
  if (isZelfde(moment, ruimer)) return true;
  const [dit, dat] = [parseMoment(moment), parseMoment(ruimer)];
  if (dit.soort !== 'tijdstip' || dat.soort !== 'tijdstip') return false;
  const { compare } = Temporal.Instant;
  return compare(dit.tijdstip.van, dat.tijdstip.van) >= 0 && compare(dit.tijdstip.tot, dat.tijdstip.tot) <= 0;
}

const isVerstuurd = ({ moment, nummer }: Melding) => weet(moment) && weet(nummer);

/**
 * The kind of our next notification, when nobody said it.
 * @throws OperatorError when a first one was sent: then a person chooses
 */
export function soortVan(meldingen: readonly Melding[]): Melding['soort'] {
  if (!meldingen.some((each) => isEigenEerste(each) && (each.door !== 'wij' || isVerstuurd(each))))
    return 'eerste';
  throw new OperatorError(
    'Er is al een eerste melding. Is dit een aanvulling of een intrekking?',
    'Zeg het met --soort vervolg of --soort intrekking. Er is niets veranderd.',
  );
}

/** @throws OperatorError when there is nothing to complete, or the first one stands there with another moment */
export function refuseVreemdeSoort(
  meldingen: readonly Melding[],
  soort: Melding['soort'],
  nummer: string,
): void {
  const eersten = meldingen.filter(isEigenEerste);
  if (soort !== 'eerste' && eersten.length === 0)
    throw new OperatorError(
      'Er is nog geen eerste melding om aan te vullen of in te trekken.',
      'Leg eerst de eerste melding vast. Er is niets veranderd.',
    );
  if (soort === 'eerste' && eersten.some((each) => each.nummer === nummer && weet(each.moment)))
    throw new OperatorError(
      'Dit nummer staat er al bij een eerste melding, met een ander moment. Er is niets veranderd.',
      'Kijk in de bevestiging van de AP welk moment juist is, en verbeter het in het bestand.',
    );
}

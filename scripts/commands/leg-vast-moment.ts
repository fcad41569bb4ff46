import { approximatePattern } from '../../schemas/patterns.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { momentVan } from '../intake/incident.ts';
import { parseMoment } from '../protocol/moment.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Daad } from './leg-vast-daad.ts';

const VOORBEELD =
  'Schrijf het als "2026-09-11 16:45" (Nederlandse tijd), of --moment nu als het net gebeurd is.';

const FOUTEN = {
  'bestaat-niet': 'Dit moment bestaat niet: die nacht gaat de klok een uur vooruit.',
  'bestaat-twee-keer':
    'Dit moment bestaat twee keer: die nacht gaat de klok een uur terug. Zet +02:00 of +01:00 erachter.',
} as const;

/**
 * When it was done, as the register writes it. Never guessed: who means now, says so.
 * @param nu the clock that `nu` takes
 * @param uiterlijk what lies after this has not happened yet
 * @returns nothing for an act without a moment
 * @throws OperatorError when it is missing, does not exist or is still to come
 */
export function momentFrom(
  given: Given,
  daad: Daad,
  nu: Temporal.Instant,
  uiterlijk: Temporal.Instant,
): string {
  if (daad.moment === 'geen') return '';
  const gegeven = textOf(given, 'moment')?.trim();
  if (!gegeven) throw new OperatorError('Zeg ook wanneer het is gedaan, met --moment.', VOORBEELD);
  if (gegeven === 'nu') return momentVan(nu);
  if (gegeven === 'onbekend' && daad.moment === 'of-onbekend') return gegeven;
  const tekst = gegeven.replace('T', ' ');
  if (!approximatePattern.test(tekst) || tekst === 'onbekend')
    throw new OperatorError('Het moment bij --moment is niet te lezen, of bestaat niet.', VOORBEELD);
  const gelezen = parseMoment(tekst);
  if (gelezen.soort === 'fout') throw new OperatorError(FOUTEN[gelezen.fout], VOORBEELD);
  if (gelezen.soort === 'tijdstip' && Temporal.Instant.compare(gelezen.tijdstip.van, uiterlijk) > 0)
    throw new OperatorError(
      'Het moment bij --moment ligt in de toekomst. Vastleggen kan pas als het is gedaan.',
      VOORBEELD,
    );
  return tekst;
}

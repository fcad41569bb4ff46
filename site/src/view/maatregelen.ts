import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { wieIs } from '../../../scripts/weergave/rollen.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';
import type { Stand } from './stand.ts';

/** A measure as the page of its incident shows it. */
interface MaatregelBeeld {
  readonly omschrijving: string;
  readonly soort: string;
  readonly wie: string;
  readonly voor: string;
  readonly stand: Stand;
  readonly effect: string;
}

/** @param dag today, ISO: what is promised before it and not done is late */
export const maatregelenBeeld = (
  { maatregelen = [] }: Incident,
  dag: string,
  rolhouders?: Organisatie['rolhouders'],
): MaatregelBeeld[] =>
  maatregelen.map((each) => ({
    omschrijving: each.omschrijving,
    soort: `${wordOf(each.soort)}, ${wordOf(each.aard)}`,
    wie: each.eigenaar === undefined ? 'nog niemand' : wieIs(each.eigenaar, rolhouders).naam,
    voor: each.gereed_voor ?? 'geen dag afgesproken',
    stand: stand(each, dag),
    effect: effect(each),
  }));

type Maatregel = NonNullable<Incident['maatregelen']>[number];

function stand(
  { gereed_op: gereed, gereed_voor: voor, vervallen_reden: vervallen }: Maatregel,
  dag: string,
): Stand {
  if (vervallen !== undefined) return { tekst: `gaat niet door: ${vervallen}`, toon: 'rustig' };
  if (gereed !== undefined) return { tekst: `gereed op ${gereed}`, toon: 'klaar' };
  if (voor !== undefined && voor < dag) return { tekst: 'te laat', toon: 'dringend' };
  return { tekst: 'nog niet gereed', toon: 'rustig' };
}

function effect({
  effect: werkt,
  effect_controle_voor: voor,
  effect_gecontroleerd_op: op,
}: Maatregel): string {
  if (op !== undefined) return `werkt: ${wordOf(werkt ?? 'onbekend')} (gekeken op ${op})`;
  return voor === undefined ? 'geen dag om te kijken of het werkt' : `kijken voor ${voor}`;
}

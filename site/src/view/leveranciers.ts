import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { parseInstant } from '../../../scripts/protocol/moment.ts';
import { zesPunten } from '../../../scripts/protocol/zes-punten.ts';
import { countText, durationText, wordOf } from '../../../scripts/weergave/text.ts';
import type { Stand } from './stand.ts';
import type { Toon } from './toon.ts';

/** A supplier as the page shows it. */
export interface LeverancierBeeld {
  readonly sleutel: string;
  readonly naam: string;
  readonly diensten: readonly string[];
  readonly gegevens: string;
  readonly overeenkomst: string;
  /** The six points of the protocol, each with whether it is agreed. */
  readonly punten: readonly { readonly punt: string; readonly isAfgesproken: boolean }[];
  readonly ontbreekt: number;
  /** Within how many hours it has to tell us. */
  readonly afspraak: string;
  /** What it is, and whether everything is agreed. */
  readonly standen: readonly Stand[];
  readonly incidenten: readonly {
    readonly kenmerk: string;
    readonly titel: string;
    /** How long it took to tell us, against what was agreed. */
    readonly bericht: string;
    readonly toon: Toon;
  }[];
}

/** @param leveranciers by key, with the incidents of the register */
export const leveranciersBeeld = (
  leveranciers: ReadonlyMap<string, Leverancier>,
  incidenten: readonly Incident[],
): LeverancierBeeld[] =>
  [...leveranciers]
    .map(([sleutel, leverancier]) => beeld(sleutel, leverancier, incidenten))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));

function beeld(sleutel: string, leverancier: Leverancier, incidenten: readonly Incident[]): LeverancierBeeld {
  const {
    naam,
    hoedanigheid,
    diensten = [],
    gegevens = [],
    afspraken = {},
    gestopt_op: gestopt,
  } = leverancier;
  const uren = afspraken.berichttermijn_uren;
  // Only of who works on our behalf does the protocol want the six points.
  const punten =
    hoedanigheid === 'verwerker'
      ? zesPunten.map(({ punt, is }) => ({ punt, isAfgesproken: is(afspraken) }))
      : [];
  // A point with two sides stands twice; it is one point still.
  const ontbreekt = new Set(
    punten.flatMap(({ punt, isAfgesproken }) => (isAfgesproken ? [] : punt.charAt(0))),
  ).size;
  return {
    sleutel,
    naam,
    diensten,
    gegevens: gegevens.map(wordOf).join(', ') || 'niet vastgelegd',
    overeenkomst: overeenkomst(leverancier),
    punten,
    ontbreekt,
    afspraak:
      uren === undefined
        ? 'niet afgesproken'
        : `binnen ${uren} uur, vanaf ${wordOf(afspraken.berichttermijn_begint ?? 'onbekend')}`,
    standen: [
      { tekst: wordOf(hoedanigheid), toon: 'rustig' },
      ...(gestopt === undefined ? [] : [{ tekst: `gestopt op ${gestopt}`, toon: 'rustig' as const }]),
      ...(punten.length === 0 ? [] : [afgesproken(ontbreekt)]),
    ],
    incidenten: incidenten.flatMap(({ id, titel, organisaties = [] }) =>
      organisaties
        .filter((each) => each.leverancier === sleutel)
        .map((each) => ({ kenmerk: id, titel, ...bericht(each, uren) })),
    ),
  };
}

const afgesproken = (ontbreekt: number): Stand =>
  ontbreekt === 0
    ? { tekst: 'alle zes punten afgesproken', toon: 'klaar' }
    : { tekst: `${countText(ontbreekt, 'punt', 'punten')} niet afgesproken`, toon: 'let-op' };

function overeenkomst({ overeenkomst: papier }: Leverancier): string {
  if (!papier) return 'niet vastgelegd';
  const { schriftelijk, model, loopt_tot: tot } = papier;
  return [
    schriftelijk === 'ja' ? 'op papier' : `op papier: ${wordOf(schriftelijk)}`,
    ...(model === undefined ? [] : [`model: ${wordOf(model)}`]),
    ...(tot === undefined ? [] : [`loopt tot en met ${tot}`]),
  ].join('; ');
}

type Betrokken = NonNullable<Incident['organisaties']>[number];
type Bericht = Pick<LeverancierBeeld['incidenten'][number], 'bericht' | 'toon'>;

/** How fast it told us: the time between knowing and telling, beside what was agreed. */
function bericht({ wist_het_op: wist, liet_weten_op: weten }: Betrokken, uren: number | undefined): Bericht {
  const [van, tot] = [parseInstant(wist), parseInstant(weten)];
  if (!van || !tot)
    return {
      bericht:
        weten === undefined
          ? 'liet het ons nog niet weten, of dat is niet vastgelegd'
          : 'hoe lang het duurde is niet te berekenen: een van beide momenten is onbekend',
      toon: 'let-op',
    };
  const duur = durationText(van, tot);
  if (uren === undefined) return { bericht: `na ${duur}; niets afgesproken`, toon: 'let-op' };
  const isLaat = Temporal.Instant.compare(tot, van.add({ hours: uren })) > 0;
  return {
    bericht: `na ${duur}; afgesproken was ${uren} uur${isLaat ? ': te laat' : ''}`,
    toon: isLaat ? 'let-op' : 'klaar',
  };
}

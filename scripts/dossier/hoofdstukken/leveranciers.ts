import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk } from '../../documents/bouw.ts';
import { parseInstant } from '../../protocol/moment.ts';
import { zesPunten } from '../../protocol/zes-punten.ts';
import { durationText, wordOf } from '../../weergave/text.ts';
import { feitenTabel, ofZin, tussenkop, vastgelegd } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

type Betrokken = NonNullable<DossierInvoer['incident']['organisaties']>[number];
type Leverancier = DossierInvoer['leveranciers'] extends ReadonlyMap<string, infer L> ? L : never;

/** Every organisation that had a part in it: what was agreed, and how fast it told us. */
export const leveranciers = (invoer: DossierInvoer): RootContent[] =>
  ofZin(
    (invoer.incident.organisaties ?? []).flatMap((each, index) => {
      const leverancier =
        each.leverancier === undefined ? undefined : invoer.leveranciers.get(each.leverancier);
      return [
        tussenkop(leverancier?.naam ?? each.naam ?? `Organisatie ${index + 1}`),
        alinea(nadruk('Hoe snel wij het hoorden: '), bericht(each, leverancier)),
        ...vastgelegd(each, ['organisaties', '[]']),
        ...(leverancier ? afgesproken(leverancier) : []),
      ];
    }),
    'Er was geen andere organisatie bij betrokken, of dat is niet vastgelegd.',
  );

function bericht(
  { wist_het_op: wist, liet_weten_op: weten }: Betrokken,
  leverancier: Leverancier | undefined,
): string {
  const uren = leverancier?.afspraken?.berichttermijn_uren;
  const afspraak = uren === undefined ? 'er is geen termijn afgesproken' : `afgesproken was ${uren} uur`;
  const [van, tot] = [parseInstant(wist), parseInstant(weten)];
  if (!van || !tot) return `dat is niet te berekenen, want een van beide momenten is onbekend; ${afspraak}.`;
  if (Temporal.Instant.compare(tot, van) < 0) return `de momenten kloppen niet met elkaar; ${afspraak}.`;
  const isLaat = uren !== undefined && Temporal.Instant.compare(tot, van.add({ hours: uren })) > 0;
  return `na ${durationText(van, tot)}; ${afspraak}${isLaat ? '. Dat was te laat' : ''}.`;
}

function afgesproken({
  hoedanigheid,
  diensten = [],
  overeenkomst,
  afspraken = {},
  subverwerkers = [],
}: Leverancier) {
  const uren = afspraken.berichttermijn_uren;
  return [
    alinea(nadruk('Wat met deze leverancier is afgesproken')),
    ...feitenTabel([
      ['Hoedanigheid', wordOf(hoedanigheid)],
      ['Diensten', diensten.join(', ')],
      ['Overeenkomst op papier', overeenkomst && wordOf(overeenkomst.schriftelijk)],
      ['Model', overeenkomst?.model && wordOf(overeenkomst.model)],
      ['Gesloten op', overeenkomst?.gesloten_op],
      ['Loopt tot en met', overeenkomst?.loopt_tot],
      ['Goedgekeurd door het CvB op', overeenkomst?.cvb_goedgekeurd_op],
      ['Bewaarplaats', overeenkomst?.bewaarplaats],
      ['Subverwerkers', subverwerkers.join(', ')],
      [
        'Laat het ons weten binnen',
        uren === undefined
          ? 'niet afgesproken'
          : `${uren} uur, vanaf ${wordOf(afspraken.berichttermijn_begint ?? 'onbekend')}`,
      ],
      ['Waar die termijn staat', afspraken.berichttermijn_bron],
    ]),
    // Only of who works on our behalf does the protocol want the six points.
    ...(hoedanigheid === 'verwerker'
      ? [
          alinea('De zes punten van protocol §3:'),
          lijst(
            zesPunten.map(({ punt, is }) => `${punt}: ${is(afspraken) ? 'afgesproken' : 'niet afgesproken'}`),
          ),
        ]
      : []),
  ];
}

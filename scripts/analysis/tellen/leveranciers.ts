import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { parseInstant } from '../../protocol/moment.ts';
import type { TermijnStand } from '../../protocol/termijnen/stand.ts';
import type { Geteld } from './geteld.ts';
import { duurVan, samengevat } from './tijden.ts';

type Cijfers = Jaarcijfers['leveranciers'][number];

/** What one supplier did at one incident. */
interface Bericht {
  readonly id: string;
  readonly sleutel: string;
  readonly organisatie: NonNullable<Incident['organisaties']>[number];
  /** The agreed term; nothing when nothing was agreed, or nobody knows when it knew. */
  readonly termijn: TermijnStand | undefined;
}

/** How fast each supplier told us, against what was agreed with it (protocol §3 punt 5; AVG art. 33 lid 2). */
export function leveranciers(
  incidenten: readonly Geteld[],
  bekend: ReadonlyMap<string, Leverancier>,
): Cijfers[] {
  const perSleutel = Map.groupBy(incidenten.flatMap(berichtenVan), ({ sleutel }) => sleutel);
  return [...perSleutel]
    .map(([sleutel, berichten]) => cijfers(sleutel, berichten, bekend.get(sleutel)))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1));
}

const VERWERKERS: ReadonlySet<string> = new Set(['verwerker', 'subverwerker']);

/** A supplier without a file of its own counts too, together with the others: there is no agreement to hold it to. */
const berichtenVan = ({ id, incident, termijnen }: Geteld): Bericht[] =>
  (incident.organisaties ?? []).flatMap((organisatie, index): Bericht[] => {
    const { leverancier: sleutel = '', hoedanigheid } = organisatie;
    if (sleutel === '' && !VERWERKERS.has(hoedanigheid)) return [];
    const termijn = termijnen.find((each) => each.id === `leverancier:${index + 1}`);
    return [{ id, sleutel, organisatie, termijn }];
  });

function cijfers(
  sleutel: string,
  berichten: readonly Bericht[],
  leverancier: Leverancier | undefined,
): Cijfers {
  const opTijd = berichten.filter(({ termijn }) => termijn?.state === 'gehaald').length;
  const teLaat = berichten.filter(
    ({ termijn }) => termijn?.state === 'gehaald-laat' || termijn?.state === 'over',
  ).length;
  const duren = berichten.flatMap(
    ({ organisatie: { wist_het_op, liet_weten_op } }) =>
      duurVan([parseInstant(wist_het_op), parseInstant(liet_weten_op)]) ?? [],
  );
  return {
    id: sleutel,
    naam: leverancier?.naam ?? (sleutel === '' ? 'Niet in de map leveranciers' : sleutel),
    berichten: berichten.length,
    op_tijd: opTijd,
    te_laat: teLaat,
    niet_te_zeggen: berichten.length - opTijd - teLaat,
    mediaan: samengevat(duren).mediaan,
    afspraak: leverancier?.afspraken?.berichttermijn_uren ?? null,
    // What was in time needs no reason.
    redenen: berichten.flatMap(({ id, organisatie: { reden_laat: reden }, termijn }) =>
      reden === undefined || termijn?.state === 'gehaald' ? [] : [{ incident: id, reden }],
    ),
    incidenten: [...new Set(berichten.map(({ id }) => id))],
  };
}

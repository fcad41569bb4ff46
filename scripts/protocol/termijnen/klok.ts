import { dagTekst, dagVan, eindeVanDag, momentTekst } from '../kalender/tekst.ts';
import type { ExtraFeestdagen } from '../kalender/werkdagen.ts';
import { werkdagNa } from '../kalender/werkdagen.ts';
import type { Parameter } from '../wet/parameters.data.ts';

/** An end with the sum that leads to it. */
export interface Einde {
  readonly dueAt: Temporal.Instant;
  readonly rekening: readonly string[];
}

/**
 * Hours on the clock of the world. A change to summer or winter time makes no term an hour longer or shorter, so the
 * time of day shifts; weekends and holidays count.
 * Vindplaats: AVG art. 33 lid 1; Regulation 1182/71 art. 3 lid 3 and 4 (a term in hours never rolls over).
 */
export function naUren(begin: Temporal.Instant, uren: number): Einde {
  const dueAt = begin.add({ hours: uren });
  const verschoven = uurVerschil(begin, dueAt);
  return {
    dueAt,
    rekening: [
      `${momentTekst(begin)} + ${uren} uur = ${momentTekst(dueAt)}; ook nachten, weekend en feestdagen tellen`,
      ...(verschoven === 0
        ? []
        : [
            `Onderweg ging de klok een uur ${verschoven > 0 ? 'vooruit' : 'terug'}: het blijven precies ${uren} uren.`,
          ]),
    ],
  };
}

const ZONE_UUR = 3_600_000_000_000;

const uurVerschil = (begin: Temporal.Instant, einde: Temporal.Instant) => {
  const offset = (moment: Temporal.Instant) =>
    moment.toZonedDateTimeISO('Europe/Amsterdam').offsetNanoseconds;
  return (offset(einde) - offset(begin)) / ZONE_UUR;
};

/**
 * The other reading of the same hours: the hour in which the event falls is not counted.
 * Vindplaats: Regulation 1182/71 art. 3 lid 1 and 2. Never later than an hour after the strict reading; nobody works by it.
 */
export function naVolleUren(begin: Temporal.Instant, uren: number): Einde {
  const lokaal = begin.toZonedDateTimeISO('Europe/Amsterdam');
  const volgendUur = lokaal
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
    .add({ hours: 1 })
    .toInstant();
  const dueAt = volgendUur.add({ hours: uren });
  return {
    dueAt,
    rekening: [
      `Het uur van ${momentTekst(begin)} telt niet mee: ${momentTekst(volgendUur)} + ${uren} uur = ${momentTekst(dueAt)}`,
    ],
  };
}

/**
 * Working days. The day of the event does not count, also when it is a working day; the term ends with the last
 * second of the last one. Vindplaats: protocol §4 fase 4; Algemene termijnenwet art. 3 for what a working day is
 * (Keuze: the law is for terms in laws; the protocol says "werkdagen" and no more).
 */
export function naWerkdagen(begin: Temporal.Instant, aantal: number, extra: ExtraFeestdagen): Einde {
  const { dag, overgeslagen } = werkdagNa(dagVan(begin), aantal, extra);
  const dueAt = eindeVanDag(dag);
  return {
    dueAt,
    rekening: [
      `${dagTekst(dagVan(begin))} telt niet mee; ${aantal === 1 ? 'de eerste werkdag' : `de ${aantal}e werkdag`} daarna is ${dagTekst(dag)}, tot ${momentTekst(dueAt)}`,
      ...overgeslagen.map((each) => `${dagTekst(each.dag)} telt niet: ${each.reden}`),
    ],
  };
}

/** Until the end of a day that somebody chose. */
export const totDag = (dag: string): Einde => {
  const gekozen = Temporal.PlainDate.from(dag.slice(0, 'jjjj-mm-dd'.length));
  return { dueAt: eindeVanDag(gekozen), rekening: [`Afgesproken: tot en met ${dagTekst(gekozen)}`] };
};

/** Calendar units after the day of a moment, to the end of that day. */
export function naKalender(
  begin: Temporal.Instant,
  { waarde, eenheid }: Pick<Parameter, 'waarde' | 'eenheid'>,
): Einde {
  const duur = { dagen: { days: waarde }, maanden: { months: waarde }, jaar: { years: waarde } }[
    eenheid as 'dagen'
  ];
  const dag = dagVan(begin).add(duur);
  return {
    dueAt: eindeVanDag(dag),
    rekening: [`${dagTekst(dagVan(begin))} + ${waarde} ${eenheid} = ${dagTekst(dag)}`],
  };
}

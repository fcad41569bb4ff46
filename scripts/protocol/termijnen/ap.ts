import { gemeldOp, moetMelden } from '../ap-melding.ts';
import type { Feiten } from '../feiten.ts';
import type { ExtraFeestdagen } from '../kalender/werkdagen.ts';
import { tijdstipOp } from '../velden.ts';
import type { ParameterId } from '../wet/parameters.data.ts';
import type { Regelset } from '../wet/regelset.ts';
import { getal, gold, parameterOp } from '../wet/regelset.ts';
import type { Begin } from './begin.ts';
import { eersteBegin } from './begin.ts';
import type { Einde } from './klok.ts';
import { naUren, naVolleUren, naWerkdagen } from './klok.ts';
import type { Termijn } from './termijn.ts';
import { gegevensVan } from './termijn.ts';

/** What the clocks of the notification to the AP reckon with. */
export interface Rekenwijze {
  readonly regels: Regelset;
  readonly extraFeestdagen: ExtraFeestdagen;
}

type Kaal = Pick<
  Termijn,
  | 'id'
  | 'soort'
  | 'tegen'
  | 'titel'
  | 'begin'
  | 'dueAt'
  | 'vanaf'
  | 'rekening'
  | 'bron'
  | 'isVoorzichtig'
  | 'beoordeling'
> & {
  /** Was there a duty at all at that moment? */
  readonly gold: boolean;
};

interface Vorm {
  readonly soort: 'ap-72u' | 'ap-1182' | 'ap-2wd-ontdekking' | 'ap-2wd-besluit';
  readonly parameter: ParameterId;
  readonly einde: (begin: Temporal.Instant, waarde: number, extra: ExtraFeestdagen) => Einde;
}

const UREN: Vorm = { soort: 'ap-72u', parameter: 'ap-melding', einde: naUren };

/** Informative only. A notification between the two readings still asks its reason. */
const VOLLE_UREN: Vorm = { soort: 'ap-1182', parameter: 'ap-melding', einde: naVolleUren };

/** Where the protocol leaves open from when its working days count, both readings stand side by side. */
const WERKDAGEN_ONTDEKKING: Vorm = {
  soort: 'ap-2wd-ontdekking',
  parameter: 'protocol-melding',
  einde: naWerkdagen,
};

const WERKDAGEN_BESLUIT: Vorm = { ...WERKDAGEN_ONTDEKKING, soort: 'ap-2wd-besluit' };

function reken(
  vorm: Vorm,
  from: Begin,
  beoordeling: number | undefined,
  { regels, extraFeestdagen }: Rekenwijze,
): Kaal {
  const parameter = parameterOp(regels, vorm.parameter, from.begin);
  const { soort } = vorm;
  const id: Kaal['id'] =
    beoordeling === undefined || soort !== 'ap-72u' ? soort : `${soort}:${beoordeling + 1}`;
  const einde = vorm.einde(from.begin, parameter.waarde, extraFeestdagen);
  return { ...gegevensVan(soort), id, beoordeling, gold: gold(parameter, from.begin), ...from, ...einde };
}

/**
 * The four readings of one clock, from kennisname on.
 * @param besluit when it was concluded that the AP has to be notified
 */
export const apKlok = (from: Begin, besluit: Begin | undefined, wijze: Rekenwijze): Kaal[] => [
  reken(UREN, from, undefined, wijze),
  reken(VOLLE_UREN, from, undefined, wijze),
  reken(WERKDAGEN_ONTDEKKING, from, undefined, wijze),
  ...(besluit ? [reken(WERKDAGEN_BESLUIT, besluit, undefined, wijze)] : []),
];

/**
 * The term to work by: of the strict hours and the working days the one that ends first; on a tie the working days
 * are named. The reading that leaves out an hour is never the one.
 */
export function bindend(klok: readonly Kaal[]): Kaal | undefined {
  return klok
    .filter(({ soort }) => soort !== 'ap-1182')
    .sort(
      (a, b) =>
        Temporal.Instant.compare(a.dueAt, b.dueAt) ||
        Number(a.soort === 'ap-72u') - Number(b.soort === 'ap-72u'),
    )[0];
}

/**
 * The terms that would run from a moment of kennisname, whatever the incident: for a calculator. The rules are those
 * of that moment.
 */
export function kalenderklok(begin: Temporal.Instant, wijze: Rekenwijze): Termijn[] {
  const klok = apKlok({ begin, vanaf: 'kennisname', isVoorzichtig: false }, undefined, wijze);
  const eerst = bindend(klok);
  return klok.map(({ gold: _, ...kaal }) => ({
    ...kaal,
    isNodig: true,
    gedaanOp: undefined,
    isBindend: kaal.id === eerst?.id,
    nabijUren: getal(wijze.regels, 'nabij'),
    rol: 'privacy_officer',
  }));
}

/** The terms for notifying the AP: the first clock in its readings, and one clock for each new fact. */
export function apTermijnen(feiten: Feiten, isEigenDatalek: boolean, wijze: Rekenwijze): Termijn[] {
  const { incident } = feiten;
  const from = eersteBegin(feiten);
  const eerste = from ? apKlok(from, besluitMoment(feiten), wijze) : [];
  const nieuwe = (incident.beoordelingen ?? []).flatMap((_, index) => {
    const vanaf = `beoordelingen.${index}.nieuw_feit_bekend_op`;
    const begin = tijdstipOp(feiten, vanaf)?.van;
    return begin ? [reken(UREN, { begin, vanaf, isVoorzichtig: false }, index, wijze)] : [];
  });
  const eersteNodig = isEigenDatalek && moetMelden(incident, undefined);
  const eersteBindend = bindend(eerste);
  const gedaanOp = gemeldOp(feiten);
  return [...eerste, ...nieuwe].map(({ gold: isVerplicht, ...kaal }) => {
    const isNieuw = kaal.beoordeling !== undefined;
    const isPlicht = isNieuw ? isEigenDatalek && moetMelden(incident, kaal.beoordeling) : eersteNodig;
    const isNodig = isPlicht && isVerplicht;
    return {
      ...kaal,
      isNodig,
      gedaanOp,
      isBindend: isNodig && (isNieuw ? !eersteNodig : kaal.id === eersteBindend?.id),
      nabijUren: getal(wijze.regels, 'nabij'),
      rol: 'privacy_officer',
    };
  });
}

/** When it was first concluded that the AP has to be notified (protocol §4 fase 4: "als de Privacy Officer concludeert"). */
function besluitMoment(feiten: Feiten): Begin | undefined {
  const index = (feiten.incident.beoordelingen ?? []).findIndex(
    ({ ap }) => ap?.antwoord === 'ja' || ap?.antwoord === 'voorlopig_ja',
  );
  const vanaf = `beoordelingen.${index}.moment`;
  const tijdstip = tijdstipOp(feiten, vanaf);
  return tijdstip ? { begin: tijdstip.van, vanaf, isVoorzichtig: false } : undefined;
}

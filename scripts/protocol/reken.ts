import type { Feiten } from './feiten.ts';
import { startOfDay } from './moment.ts';
import type { Parameter } from './parameters.data.ts';
import { parameters } from './parameters.data.ts';
import { tijdstipOp } from './velden.ts';

/**
 * A term: from when, until when, by which rule. Moments only; whether it is near or over needs a clock.
 * `ap-72u` counts from kennisname, `ap-72u:2` from the new fact of the second judgement.
 */
export interface Termijn {
  readonly id: 'ap-72u' | `ap-72u:${number}`;
  readonly begin: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly parameter: Parameter;
  /** Place of the moment from which it counts. */
  readonly vanaf: string;
  /** Is kennisname not known, so that it counts from the first moment at which somebody could know? */
  readonly isVoorzichtig: boolean;
  /** Index of the judgement whose new fact began it; nothing for the clock of kennisname. */
  readonly beoordeling: number | undefined;
}

const KENNISNAME = 'tijdlijn.kennisname';

/**
 * Step 7, reken: the terms of an incident.
 * Vindplaats: AVG art. 33(1). Hours are counted on the clock of the world, so that a change to
 * summer or winter time makes no term an hour longer or shorter.
 */
export function reken(feiten: Feiten): Termijn[] {
  const eerste = eersteKlok(feiten);
  const nieuwe = (feiten.incident.beoordelingen ?? []).flatMap((_, beoordeling) =>
    apTermijn(feiten, `ap-72u:${beoordeling + 1}`, {
      vanaf: `beoordelingen.${beoordeling}.nieuw_feit_bekend_op`,
      isVoorzichtig: false,
      beoordeling,
    }),
  );
  return [...eerste, ...nieuwe];
}

function eersteKlok(feiten: Feiten): Termijn[] {
  const vanaf = tijdstipOp(feiten, KENNISNAME) ? KENNISNAME : eersteBekende(feiten);
  const isVoorzichtig = vanaf !== KENNISNAME;
  return vanaf === undefined
    ? []
    : apTermijn(feiten, 'ap-72u', { vanaf, isVoorzichtig, beoordeling: undefined });
}

/** Moments at which somebody of ours could know at the latest; the begin of the breach is none of them. */
const KON_WETEN =
  /^(?:tijdlijn\.(?:eerste_signaal|bij_meldpunt|geregistreerd)|organisaties\.\d+\.liet_weten_op)$/;

/** Keuze: an unknown kennisname never means "not started" (AVG art. 33 lid 1); the first known moment counts. */
function eersteBekende(feiten: Feiten): string | undefined {
  const bekend = [...feiten.momenten.keys()]
    .filter((plaats) => KON_WETEN.test(plaats))
    .flatMap((plaats) => {
      const van = tijdstipOp(feiten, plaats)?.van;
      return van ? [{ plaats, van }] : [];
    });
  return bekend.sort((a, b) => Temporal.Instant.compare(a.van, b.van))[0]?.plaats;
}

function apTermijn(
  feiten: Feiten,
  id: Termijn['id'],
  klok: Pick<Termijn, 'vanaf' | 'isVoorzichtig' | 'beoordeling'>,
): Termijn[] {
  const begin = tijdstipOp(feiten, klok.vanaf)?.van;
  const parameter = begin && parameterAt('ap-melding', begin);
  return parameter ? [{ id, begin, dueAt: begin.add({ hours: parameter.waarde }), parameter, ...klok }] : [];
}

/** The rows with the instant from which they hold, computed once. */
const dated = parameters.map((parameter) => ({ parameter, from: startOfDay(parameter.inWerking) }));

/** The number that held at a moment; nothing for a moment before the first. */
const parameterAt = (id: Parameter['id'], moment: Temporal.Instant): Parameter | undefined =>
  dated.findLast((each) => each.parameter.id === id && Temporal.Instant.compare(each.from, moment) <= 0)
    ?.parameter;

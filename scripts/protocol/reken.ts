import type { Feiten } from './feiten.ts';
import { tijdstipOp } from './feiten.ts';
import { startOfDay } from './moment.ts';
import type { Parameter } from './parameters.data.ts';
import { parameters } from './parameters.data.ts';

/** A term: from when, until when, by which rule. Moments only; whether it is near or over needs a clock. */
export interface Termijn {
  readonly id: 'ap-72u';
  readonly begin: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly parameter: Parameter;
}

/**
 * Step 7, reken: the terms of an incident. A kennisname that is not known starts no term here.
 * Vindplaats: AVG art. 33(1). Hours are counted on the clock of the world, so that a change to
 * summer or winter time makes no term an hour longer or shorter.
 */
export function reken(feiten: Feiten): Termijn[] {
  const begin = tijdstipOp(feiten, 'tijdlijn.kennisname')?.van;
  if (!begin) return [];
  const parameter = parameterAt('ap-melding', begin);
  return parameter ? [{ id: 'ap-72u', begin, dueAt: begin.add({ hours: parameter.waarde }), parameter }] : [];
}

/** The rows with the instant from which they hold, computed once. */
const dated = parameters.map((parameter) => ({ parameter, from: startOfDay(parameter.inWerking) }));

/** The number that held at a moment; nothing for a moment before the first. */
const parameterAt = (id: Parameter['id'], moment: Temporal.Instant): Parameter | undefined =>
  dated.findLast((each) => each.parameter.id === id && Temporal.Instant.compare(each.from, moment) <= 0)
    ?.parameter;

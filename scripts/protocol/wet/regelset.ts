import type { Beslisboom } from '../beslisboom/beslisboom.data.ts';
import { beslisboom, omnibusBoom } from '../beslisboom/beslisboom.data.ts';
import { startOfDay } from '../moment.ts';
import type { Parameter, ParameterId } from './parameters.data.ts';
import { parameters } from './parameters.data.ts';

/** A set of rules under which an incident can be judged: numbers and a tree. */
export interface Regelset {
  readonly id: string;
  readonly titel: string;
  /** A draft is never in force by itself: only who asks for it sees what it would do. */
  readonly status: 'geldend' | 'ontwerp';
  readonly parameters: readonly Parameter[];
  readonly beslisboom: Beslisboom;
}

/** What holds now. */
export const geldend: Regelset = {
  id: 'geldend',
  titel: 'De regels die gelden',
  status: 'geldend',
  parameters,
  beslisboom,
};

/** What the proposal for a Digital Omnibus would make of it: 96 hours, and the AP at high risk only. */
const omnibus: Regelset = {
  id: 'omnibus-ontwerp',
  titel: 'Voorstel Digital Omnibus van november 2025; geen geldend recht',
  status: 'ontwerp',
  parameters: parameters.map((parameter) =>
    parameter.id === 'ap-melding' ? { ...parameter, waarde: 96 } : parameter,
  ),
  beslisboom: omnibusBoom,
};

/** Every set by its id. */
export const regelsets: Readonly<Record<string, Regelset>> = { geldend, 'omnibus-ontwerp': omnibus };

const beginsAt = new Map<string, Temporal.Instant>();

function beginOf({ inWerking }: Parameter): Temporal.Instant {
  const known = beginsAt.get(inWerking) ?? startOfDay(inWerking);
  beginsAt.set(inWerking, known);
  return known;
}

/**
 * The number that held at a moment. Before the first row the first one is given: what would have been the term, for
 * who wants to know; whether there was a duty is `gold`.
 */
export function parameterOp(regels: Regelset, id: ParameterId, moment: Temporal.Instant): Parameter {
  const rijen = regels.parameters.filter((each) => each.id === id);
  const rij = rijen.findLast((each) => Temporal.Instant.compare(beginOf(each), moment) <= 0) ?? rijen[0];
  if (!rij) throw new Error(`no parameter ${id}`);
  return rij;
}

/** Did this number hold at a moment? */
export const gold = (parameter: Parameter, moment: Temporal.Instant): boolean =>
  Temporal.Instant.compare(beginOf(parameter), moment) <= 0;

/** The newest number, for what is weighed and not counted from a moment. */
export function getal(regels: Regelset, id: ParameterId): number {
  const parameter = regels.parameters.findLast((each) => each.id === id);
  if (!parameter) throw new Error(`no parameter ${id}`);
  return parameter.waarde;
}

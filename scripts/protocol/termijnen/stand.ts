import type { Termijn } from './termijn.ts';

/**
 * How a term stands. `niet-gestart`: by what is recorded nothing has to be done within it, or it has yet to begin.
 * `gehaald-laat`: done, after its end.
 */
export type Staat = 'niet-gestart' | 'loopt' | 'nabij' | 'gehaald' | 'gehaald-laat' | 'over';

/** Is something still to be done within it? */
export const isLopend = (state: Staat): boolean => state === 'loopt' || state === 'nabij' || state === 'over';

/** Does it only inform: another reading of the 72 hours, or the end of keeping? It is nobody's deadline. */
export const isTerInformatie = (id: string): boolean => id === 'ap-1182' || id === 'bewaren';

/** A term with how it stands now. */
export interface TermijnStand extends Termijn {
  readonly state: Staat;
}

/**
 * Step 9, stand: terms at a moment to states; the one step with a clock.
 * @param nu the moment at which the question is asked
 */
export const stand = (termijnen: readonly Termijn[], nu: Temporal.Instant): TermijnStand[] =>
  termijnen.map((termijn) => ({ ...termijn, state: staat(termijn, nu) }));

const isNa = (een: Temporal.Instant, ander: Temporal.Instant) => Temporal.Instant.compare(een, ander) > 0;

function staat({ isNodig, gedaanOp, begin, dueAt, nabijUren }: Termijn, nu: Temporal.Instant): Staat {
  if (!isNodig) return 'niet-gestart';
  if (gedaanOp) return isNa(gedaanOp, dueAt) ? 'gehaald-laat' : 'gehaald';
  if (isNa(nu, dueAt)) return 'over';
  if (isNa(begin, nu)) return 'niet-gestart';
  return isNa(dueAt.subtract({ hours: nabijUren }), nu) ? 'loopt' : 'nabij';
}

import { isEigenEerste, moetMelden } from './ap-melding.ts';
import type { Feiten } from './feiten.ts';
import type { Termijn } from './reken.ts';
import { tijdstipOp } from './velden.ts';

/**
 * How a term stands. `niet-gestart`: by what is recorded nothing has to be done within it. `gehaald-laat`: done,
 * after its end.
 */
export type Staat = 'niet-gestart' | 'loopt' | 'nabij' | 'gehaald' | 'gehaald-laat' | 'over';

/** A term with how it stands now. */
export interface TermijnStand extends Termijn {
  readonly state: Staat;
}

/** Keuze: from so long before its end a term is near. */
const NABIJ = { hours: 24 };

/**
 * Step 9, stand: terms and acts at a moment to states; the one step with a clock.
 * @param nu the moment at which the question is asked
 */
export const stand = (feiten: Feiten, termijnen: readonly Termijn[], nu: Temporal.Instant): TermijnStand[] =>
  termijnen.map((termijn) => ({ ...termijn, state: staat(feiten, termijn, nu) }));

function staat(feiten: Feiten, { beoordeling, dueAt }: Termijn, nu: Temporal.Instant): Staat {
  if (!moetMelden(feiten.incident, beoordeling)) return 'niet-gestart';
  const gemeld = gemeldOp(feiten);
  if (gemeld) return Temporal.Instant.compare(gemeld, dueAt) > 0 ? 'gehaald-laat' : 'gehaald';
  if (Temporal.Instant.compare(nu, dueAt) > 0) return 'over';
  return Temporal.Instant.compare(nu, dueAt.subtract(NABIJ)) >= 0 ? 'nabij' : 'loopt';
}

/**
 * The first moment at which our own duty was met. Nothing of ours counts as sent without its moment and the number
 * that the AP gave; of a supplier with a mandate the number may be unknown.
 */
function gemeldOp(feiten: Feiten): Temporal.Instant | undefined {
  const momenten = (feiten.incident.meldingen ?? []).flatMap((melding, index) => {
    const moment = tijdstipOp(feiten, `meldingen.${index}.moment`)?.van;
    const isSent = melding.door !== 'wij' || melding.nummer !== 'onbekend';
    return moment && isSent && isEigenEerste(melding) ? [moment] : [];
  });
  return momenten.sort(Temporal.Instant.compare)[0];
}

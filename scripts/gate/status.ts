import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import type { PoortStand } from '../../schemas/poort.ts';

/** Name of the commit status. No job may bear it: whoever can name a job could otherwise open the gate. */
export const CONTEXT = 'poort';

/** Longest description that the forge keeps. */
const MOST = 140;

/** A commit status. */
export interface Status {
  readonly state: 'success' | 'pending' | 'failure';
  readonly description: string;
}

/**
 * What the status says. A proposal of the register that may be merged still says `pending`: a lit button would make a
 * merge without record. Only who merges with record sets `success`, in the call before.
 */
export function statusVan({ state, reasons }: PoortUitslag, { soort }: PoortStand['voorstel']): Status {
  const [eerste] = reasons.filter((each) => each.soort !== 'uitleg');
  if (eerste) return { state: state === 'success' ? 'pending' : state, description: kort(eerste.zegt) };
  if (soort === 'software')
    return { state: 'success', description: 'Geen incident. Over software beslist de beheerder.' };
  return { state: 'pending', description: 'Alles is in orde. Het register voegt dit zelf samen.' };
}

/** Set in the call before the merge. */
export const SAMENVOEGEN: Status = {
  state: 'success',
  description: 'Wordt nu samengevoegd, met vastlegging.',
};

/** Set when the merge did not come off. */
export const NIET_GELUKT: Status = {
  state: 'pending',
  description: 'Samenvoegen is niet gelukt. Het register probeert het opnieuw.',
};

/** A sentence of at most as many characters as the forge keeps, cut at a word. */
function kort(zin: string): string {
  const tekens = [...zin];
  if (tekens.length <= MOST) return zin;
  const begin = tekens.slice(0, MOST - 1).join('');
  return `${begin.slice(0, Math.max(begin.lastIndexOf(' '), 1))}…`;
}

import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Beeld, Handen, Stap } from './stap.ts';

/** How a step ended. */
export type Afloop = 'was-goed' | 'gedaan' | 'wacht' | 'zelf' | 'mislukt' | 'later' | 'zou';

/** A step with how it ended. */
export interface Uitslag {
  readonly stap: Stap;
  readonly afloop: Afloop;
  /** Why, or for whom it waits. */
  readonly zin?: string;
  /** What a person does, one act each. */
  readonly zelf: readonly string[];
}

/** What a round needs. */
export interface Ronde {
  readonly stappen: readonly Stap[];
  /** Only this step. */
  readonly alleen?: string | undefined;
  readonly lees: () => Promise<Beeld>;
  readonly handen: Handen;
  readonly isDroog: boolean;
  /** Told of each step when it ended. */
  readonly meld: (uitslag: Uitslag) => void;
}

/**
 * Walks the steps: each looks first, does only what is missing, and looks again. A step that does not come off stops
 * only those that need it.
 * @returns how everything is at the end, and how each step ended
 */
export async function loopRonde(ronde: Ronde): Promise<{ beeld: Beeld; uitslagen: Uitslag[] }> {
  let beeld = await ronde.lees();
  const uitslagen: Uitslag[] = [];
  for (const stap of ronde.stappen) {
    if (ronde.alleen !== undefined && stap.id !== ronde.alleen) continue;
    const eerst = ronde.stappen.find(
      (each) => stap.na.includes(each.id) && !isVoldaan(each, stap, beeld, uitslagen),
    );
    const { uitslag, nieuw } = eerst
      ? { uitslag: later(stap, eerst), nieuw: undefined }
      : await zet(stap, beeld, ronde);
    beeld = nieuw ?? beeld;
    uitslagen.push(uitslag);
    ronde.meld(uitslag);
  }
  return { beeld, uitslagen };
}

/**
 * Dry, what would be done counts as done: otherwise nothing could be said of what comes after. Not for what a person
 * does: that says how things are, and of what is not there yet nothing can be seen.
 */
const isVoldaan = (eerder: Stap, stap: Stap, beeld: Beeld, uitslagen: readonly Uitslag[]) =>
  eerder.klaar(beeld) ||
  ((stap.doe !== undefined || stap.klaar(beeld)) &&
    uitslagen.some((each) => each.stap === eerder && each.afloop === 'zou'));

const later = (stap: Stap, eerst: Stap): Uitslag => ({
  stap,
  afloop: 'later',
  zin: `Eerst nodig: ${eerst.wat.toLowerCase()} (${eerst.id}).`,
  zelf: [],
});

async function zet(
  stap: Stap,
  beeld: Beeld,
  { handen, lees, isDroog }: Ronde,
): Promise<{ uitslag: Uitslag; nieuw?: Beeld }> {
  if (stap.klaar(beeld)) return { uitslag: { stap, afloop: 'was-goed', zelf: [] } };
  if (!stap.doe) return { uitslag: { stap, afloop: 'zelf', zelf: stap.zelf(beeld) } };
  try {
    const wacht = await stap.doe(beeld, handen);
    if (isDroog) return { uitslag: { stap, afloop: 'zou', zelf: [] } };
    const nieuw = await lees();
    if (stap.klaar(nieuw)) return { uitslag: { stap, afloop: 'gedaan', zelf: [] }, nieuw };
    if (wacht !== undefined) return { uitslag: { stap, afloop: 'wacht', zin: wacht, zelf: [] }, nieuw };
    const zin = 'Het is gezet, maar nog niet zoals het moet.';
    return { uitslag: { stap, afloop: 'mislukt', zin, zelf: stap.zelf(nieuw) }, nieuw };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    // An answer that did not come may still have been done.
    const nieuw = await lees();
    if (stap.klaar(nieuw)) return { uitslag: { stap, afloop: 'gedaan', zelf: [] }, nieuw };
    const zin = `${error.message} ${error.repair}`;
    return { uitslag: { stap, afloop: 'mislukt', zin, zelf: stap.zelf(nieuw) }, nieuw };
  }
}

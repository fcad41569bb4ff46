import { OperatorError } from '../diagnostics/operator-error.ts';
import type { IssueReader, IssueWriter } from '../forge/issues.ts';

/**
 * How long a hold counts. A job that was killed lets nothing go; it lives five minutes less than this, by
 * `timeout-minutes` of the workflow, so whoever takes over after it meets nobody, also where two clocks differ.
 */
export const GELDIG_MINUTEN = 20;
/** How often, and after how many seconds, is tried again when another run is busy. */
const POGINGEN = 12;
const TUSSENPOOS = 15;

/** What holding an issue needs of outside. */
interface Buiten {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  readonly account: number;
  readonly now: () => Temporal.Instant;
  readonly pause: (seconds: number) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/**
 * Does something while no other run does: of two runs at the same moment one gets hold of the issue, the other waits.
 * @returns nothing when another run stayed busy
 */
export async function alsEnige<T>(
  issue: number,
  buiten: Buiten,
  doe: () => Promise<T>,
): Promise<T | undefined> {
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    if (poging > 0) await buiten.pause(TUSSENPOOS);
    await neemOver(issue, buiten);
    const mine = await buiten.writer.hold(issue);
    if (!mine) continue;
    try {
      return await doe();
    } finally {
      await laatLos(issue, mine.id, buiten);
    }
  }
  return undefined;
}

/** Takes away a hold of a run that cannot live any more. It names the hold, so nobody takes away a new one. */
async function neemOver(issue: number, { reader, writer, account, now }: Buiten): Promise<void> {
  for (const { id, account: van, since } of await reader.holds(issue)) {
    const einde = Temporal.Instant.from(since).add({ minutes: GELDIG_MINUTEN });
    if (van === account && Temporal.Instant.compare(einde, now()) < 0) await writer.letGo(issue, id);
  }
}

/** What was said is said: a hold that stays behind only makes the next run wait. */
async function laatLos(issue: number, id: number, { writer, say }: Buiten): Promise<void> {
  try {
    await writer.letGo(issue, id);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    say(`Loslaten lukte niet; over ${GELDIG_MINUTEN} minuten gebeurt dat vanzelf.`);
  }
}

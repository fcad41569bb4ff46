import { OperatorError } from '../diagnostics/operator-error.ts';
import type { MainStep } from '../history/main-line.ts';
import { mainLine } from '../history/main-line.ts';
import { parseMoment } from '../protocol/moment.ts';

/** The state of main at a moment. */
export interface Toen {
  readonly commit: string;
  /** The end of the moment that was asked for: a day is that whole day. */
  readonly op: Temporal.Instant;
  readonly heeftScheveDatums: boolean;
}

/**
 * The last step of main at or before a moment, by the date of the commit.
 * @param tekst what was typed at `--op`: a moment or a day, in Dutch time, or a moment with an offset
 * @throws OperatorError when it is no moment, has yet to come, lies before the register, or the history is not whole
 */
export function commitOp(root: string, tak: string, tekst: string, nu: Temporal.Instant): Toen {
  const op = momentVan(tekst);
  if (Temporal.Instant.compare(op.van, nu) > 0)
    throw new OperatorError('Het moment bij --op is nog niet geweest.', 'Kies een moment dat voorbij is.');
  const stappen = mainLine(root, tak);
  const plaats = stappen.findLastIndex(
    ({ at }) => Temporal.Instant.compare(Temporal.Instant.from(at), op.tot) <= 0,
  );
  const gevonden = stappen[plaats];
  if (!gevonden)
    throw new OperatorError(
      'Op dat moment was er van dit register nog niets vastgelegd.',
      'Kies bij --op een later moment, of kijk wat er is met: npm run -s register -- audit',
    );
  return { commit: gevonden.sha, op: op.tot, heeftScheveDatums: isScheef(stappen.slice(0, plaats + 1)) };
}

/** Does a date go back somewhere? Then a clock was wrong, or somebody typed the date. */
const isScheef = (stappen: readonly MainStep[]): boolean =>
  stappen.some(({ at }, index) => {
    const vorige = stappen[index - 1];
    return (
      vorige !== undefined &&
      Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(vorige.at)) < 0
    );
  });

function momentVan(tekst: string): { readonly van: Temporal.Instant; readonly tot: Temporal.Instant } {
  const gelezen = parseMoment(tekst.trim());
  // Git counts in whole seconds: a moment is its own second, a day is known at its end.
  if (gelezen.soort === 'tijdstip') {
    const { van, tot, isMoment } = gelezen.tijdstip;
    return { van, tot: isMoment ? van : tot };
  }
  throw new OperatorError(
    'Het moment bij --op is niet te lezen.',
    'Schrijf het als "2026-09-14 09:00" (Nederlandse tijd), 2026-09-14T09:00+02:00 of 2026-09-14.',
  );
}

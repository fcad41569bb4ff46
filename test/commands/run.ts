import { main } from '../../scripts/main.ts';
import { NU } from '../make.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as in a terminal that cannot ask, at the clock of the tests. */
export async function runIn(
  workingFolder: string,
  args: readonly string[],
  now: () => Temporal.Instant = () => NU,
): Promise<Ran> {
  let [out, err] = ['', ''];
  const exit = await main(args, {
    now,
    workingFolder,
    print: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    isInteractive: false,
  });
  return { exit, out, err };
}

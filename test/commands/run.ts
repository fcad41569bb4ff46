import { main } from '../../scripts/main.ts';
import type { Edges } from '../../scripts/runtime/edges.ts';
import { NU } from '../make.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** The outside of a test: a terminal that cannot ask, the clock of the tests, no forge. */
export const testEdges = (workingFolder: string, others: Partial<Edges> = {}): Edges => ({
  now: () => NU,
  workingFolder,
  print: () => undefined,
  note: () => undefined,
  isInteractive: false,
  environment: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  connect: async () => {
    throw new Error('this test has no forge');
  },
  ping: async () => false,
  pause: async () => undefined,
  ...others,
});

/** Runs a command as in a terminal that cannot ask, at the clock of the tests. */
export async function runIn(
  workingFolder: string,
  args: readonly string[],
  now: () => Temporal.Instant = () => NU,
  others: Partial<Edges> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const exit = await main(
    args,
    testEdges(workingFolder, {
      now,
      print: (text) => {
        out += text;
      },
      note: (text) => {
        err += text;
      },
      ...others,
    }),
  );
  return { exit, out, err };
}

import { setTimeout } from 'node:timers/promises';
import type { Forge } from '../forge/forge.ts';
import type { GithubOptions } from '../forge/github-client.ts';
import { systemNow } from './clock.ts';

/** What a command may touch outside itself; tests hand in their own. */
export interface Edges {
  readonly now: () => Temporal.Instant;
  readonly workingFolder: string;
  /** Results, for people or for another program. */
  readonly print: (text: string) => void;
  /** Questions, progress and complaints. */
  readonly note: (text: string) => void;
  /** Can questions be asked? */
  readonly isInteractive: boolean;
  /** Variables of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reaches a forge. */
  readonly connect: (options: GithubOptions) => Promise<Forge>;
  /** Asks an address on the web and reads nothing of it. @returns did it answer well? */
  readonly ping: (address: string) => Promise<boolean>;
  /** Waits so many seconds. */
  readonly pause: (seconds: number) => Promise<void>;
}

/** How long an address may take to answer. */
const PING_MILLISECONDS = 10_000;

async function ping(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(PING_MILLISECONDS),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** The real outside. */
export function realEdges(): Edges {
  // Whoever reads the output may stop before its end (`| head`); that is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    now: systemNow,
    workingFolder: process.cwd(),
    print: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    // biome-ignore lint/style/noProcessEnv: here it comes in, as an argument for everything else
    environment: process.env,
    // Loaded only by who needs it: checking does without.
    connect: async (options) => (await import('../forge/github.ts')).github(options),
    ping,
    pause: (seconds) => setTimeout(seconds * 1000),
  };
}

import { spawnSync } from 'node:child_process';
import { OperatorError } from '../diagnostics/operator-error.ts';

const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Variables that git gets, such as a key for fetching; without them those of this process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** For what goes over the network: git asks nobody for a password, as nobody may be there to answer. */
export const unasked = (environment: Environment): Environment => ({
  ...environment,
  GIT_TERMINAL_PROMPT: '0',
});

/**
 * Runs git once. Arguments are a list, never a line for a shell.
 * @param problem Dutch sentence for when git refuses
 * @throws OperatorError when git is not there or refuses
 */
export function git(
  folder: string,
  args: readonly string[],
  problem: string,
  input?: string,
  env?: Environment,
): Buffer {
  const run = start(folder, args, input, env);
  if (run.error) {
    throw new OperatorError(
      'Git is op deze computer niet te vinden.',
      'Installeer Git, of laat --commit en --sinds weg.',
    );
  }
  if (run.status !== 0) {
    throw new OperatorError(
      problem,
      'Kijk na of u in de map van het register staat en of de naam of hash klopt.',
    );
  }
  return run.stdout;
}

/** Runs git once and gives what it printed, whether or not it was content. */
export function tryGit(folder: string, args: readonly string[]): { status: number; output: string } {
  const { status, stdout, stderr } = start(folder, args);
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

const start = (folder: string, args: readonly string[], input?: string, env?: Environment) =>
  spawnSync('git', ['--literal-pathspecs', '-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    maxBuffer: MAX_OUTPUT,
    ...(input === undefined ? {} : { input }),
    ...(env === undefined ? {} : { env }),
  });

/**
 * A name of a commit to its hash. A text that begins with a dash is never passed on as a name.
 * @throws OperatorError when there is no such commit
 */
export const resolveCommit = (folder: string, ref: string): string =>
  git(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    `De commit ${shown(ref)} is niet te vinden.`,
  )
    .toString('utf8')
    .trim();

/** The commit that is checked out in the clone of a folder; nothing when it is in none. */
export function headOf(folder: string): string | undefined {
  const { status, output } = tryGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return status === 0 ? output.trim() : undefined;
}

/** A name as it may be printed. */
const shown = (ref: string) => (/^[\w./~^@-]{1,80}$/.test(ref) ? ref : 'met deze naam');

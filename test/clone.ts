import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A register in a clone of its own, for tests that need a history. */
export interface TestClone {
  readonly git: (...args: readonly string[]) => string;
  /** Writes a file of the register. */
  readonly put: (path: string, text: string) => void;
  /**
   * Records everything that was written.
   * @param op when, ISO with offset
   * @returns hash of the commit
   */
  readonly commit: (message: string, op?: string) => string;
}

/** Begins a clone in a folder that does not exist or is empty; its register is in `incidents`. */
export function beginClone(root: string): TestClone {
  execFileSync('git', ['init', '-q', '-b', 'main', root]);
  const run = (args: readonly string[], op?: string) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(op === undefined ? {} : { GIT_COMMITTER_DATE: op, GIT_AUTHOR_DATE: op }) },
    }).trim();
  return {
    git: (...args) => run(args),
    put: (path, text) => {
      const file = join(root, 'incidents', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    commit: (message, op) => {
      run(['add', '-A']);
      run(['commit', '-q', '-m', message], op);
      return run(['rev-parse', 'HEAD']);
    },
  };
}

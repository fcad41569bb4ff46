import type { Environment } from './git.ts';
import { git, unasked } from './git.ts';
import { headRef } from './proposal.ts';

/** Where the main branch of the forge is kept. */
export const MAIN = 'refs/remotes/origin/main';

/**
 * Fetches the main branch and the heads of proposals as objects. Nothing is checked out and no code of a proposal runs.
 * @param numbers of proposals
 * @param environment with which git runs
 * @param key for the forge; it goes in the environment of this one call, never in a file or an argument
 * @throws OperatorError when the forge does not give them
 */
export function fetchProposals(
  root: string,
  numbers: readonly number[],
  environment: Environment,
  key: string | undefined,
): void {
  const heads = numbers.map((each) => `+refs/pull/${each}/head:${headRef(each)}`);
  fetchRefs(
    root,
    'origin',
    [`+refs/heads/main:${MAIN}`, ...heads],
    'De hoofdtak en de voorstellen zijn niet op te halen.',
    { ...environment, ...withKey(environment, key) },
  );
}

/**
 * Fetches references as objects, each under a name of its own: nothing is checked out and no branch of ours changes.
 * @param from a remote or an address
 * @param refs as git writes them: `+refs/heads/x:refs/y`
 * @throws OperatorError with this problem when they are not given
 */
export function fetchRefs(
  root: string,
  from: string,
  refs: readonly string[],
  problem: string,
  environment: Environment,
): void {
  const args = ['fetch', '--quiet', '--force', '--no-tags', '--no-write-fetch-head', '--', from, ...refs];
  git(root, args, problem, undefined, unasked(environment));
}

function withKey(environment: Environment, key: string | undefined): Environment {
  if (key === undefined) return {};
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const header = Buffer.from(`x-access-token:${key}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: 'http.https://github.com/.extraheader',
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${header}`,
  };
}

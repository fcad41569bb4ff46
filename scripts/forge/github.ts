import type { Forge } from './forge.ts';
import type { GithubOptions } from './github-client.ts';
import { githubClient } from './github-client.ts';
import { githubIssues } from './github-issues.ts';
import { githubReader } from './github-read.ts';
import { githubSetup } from './github-setup.ts';
import { githubSettings } from './github-stand.ts';
import { githubWriter } from './github-write.ts';

/** A register on GitHub. Reading is tried again when it fails; writing never is, as it may have been done. */
export function github(options: GithubOptions): Forge {
  const client = githubClient(options);
  return {
    ...githubReader(client),
    ...githubWriter(client),
    ...githubIssues(client),
    ...githubSettings(client),
    ...githubSetup(client),
  };
}

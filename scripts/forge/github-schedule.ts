import { answers as common } from './github-answers.ts';
import type { GithubClient } from './github-client.ts';
import { answers } from './github-stand-answers.ts';
import type { ForgeSettings } from './stand.ts';
import { unlessHidden } from './unless-hidden.ts';

const { runs } = common;
type Workflow = NonNullable<ForgeSettings['workflows']>[number];

/** Every workflow; of those whose schedule is asked for also when it last ran well, and whose schedule it is. */
export async function workflowsOf(
  { rest, here, ask, askAll }: GithubClient,
  branch: string,
  asked: readonly string[],
): Promise<Workflow[] | null> {
  const list = await unlessHidden(() =>
    askAll('de workflows lezen', 'GET /repos/{owner}/{repo}/actions/workflows', {}, answers.workflow),
  );
  if (list === null) return null;
  const runsOf = (workflow_id: string, more: { readonly status?: 'success' }) =>
    unlessHidden(async () => {
      const parameters = { ...here, workflow_id, event: 'schedule', per_page: 1, ...more };
      const call = () => rest.actions.listWorkflowRuns(parameters);
      return ask('de runs op de klok lezen', call, runs);
    });
  const lastChange = (path: string) =>
    unlessHidden(async () => {
      const call = () => rest.repos.listCommits({ ...here, path, sha: branch, per_page: 1 });
      const [commit] = await ask('de laatste wijziging van een workflow lezen', call, answers.commits);
      return commit;
    });
  return Promise.all(
    list.map(async ({ path, state }): Promise<Workflow> => {
      const name = path.split('/').at(-1) ?? path;
      if (!asked.includes(name)) return { bestand: path, state, laatste_goede_run: null, cron: null };
      const good = await runsOf(name, { status: 'success' });
      const last = (await runsOf(name, {}))?.[0];
      const change = await lastChange(path);
      const op = change?.commit.committer?.date ?? null;
      // GitHub runs a schedule in the name of who last changed its line. After a newer change only the commit can tell.
      const isNewer = op === null || (last !== undefined && Temporal.Instant.compare(last.made, op) >= 0);
      const ranSince = isNewer ? last?.account : undefined;
      const account = ranSince ?? change?.author?.id ?? null;
      return {
        bestand: path,
        state,
        laatste_goede_run: good && (good[0]?.begun ?? 'nooit'),
        cron: change || ranSince ? { account, op } : null,
      };
    }),
  );
}

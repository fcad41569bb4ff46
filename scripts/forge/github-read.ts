import type { ForgeReader } from './forge.ts';
import { ForgeError } from './forge-error.ts';
import { answers } from './github-answers.ts';
import type { GithubClient } from './github-client.ts';
import { unlessHidden } from './unless-hidden.ts';

/** The account that runs workflows; its key may not ask whose it is. */
const ACTIONS = 'github-actions[bot]';
/** A run that never came to anything is no run; one that failed would fail again. */
const FAILED: readonly string[] = ['cancelled', 'startup_failure'];

/** Reads from GitHub. */
export function githubReader({ rest, here, ask, askAll }: GithubClient): ForgeReader {
  return {
    ownAccount: async () => {
      const what = 'het eigen account lezen';
      try {
        return (await ask(what, () => rest.users.getAuthenticated(), answers.account)).id;
      } catch (error) {
        if (!(error instanceof ForgeError && error.problem === 'not-allowed')) throw error;
        return (await ask(what, () => rest.users.getByUsername({ username: ACTIONS }), answers.account)).id;
      }
    },
    openProposals: () =>
      askAll('open voorstellen lezen', 'GET /repos/{owner}/{repo}/pulls', { state: 'open' }, answers.pull),
    proposal: (pull_number) =>
      ask('een voorstel lezen', () => rest.pulls.get({ ...here, pull_number }), answers.pull),
    reviews: (pull_number) => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      return askAll('goedkeuringen lezen', route, { pull_number }, answers.review);
    },
    comments: (issue_number) => {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return askAll('reacties lezen', route, { issue_number }, answers.comment);
    },
    peopleOf: (ref) =>
      ask('een commit lezen', () => rest.repos.getCommit({ ...here, ref, per_page: 1 }), answers.commit),
    status: async (ref, context) => {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
      // The newest stands first.
      const all = await askAll('de status lezen', route, { ref }, answers.status);
      return all.find((each) => each.context === context);
    },
    hasRun: async (workflow_id, head_sha) => {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
      const runs = await askAll('de runs lezen', route, { workflow_id, head_sha }, answers.run);
      return runs.some((run) => run.head_sha === head_sha && !FAILED.includes(run.conclusion ?? ''));
    },
    lastScheduledRun: async (workflow_id) => {
      const asked = () =>
        rest.actions.listWorkflowRuns({
          ...here,
          workflow_id,
          event: 'schedule',
          status: 'success',
          per_page: 1,
        });
      const found = await unlessHidden(() => ask('de runs op de klok lezen', asked, answers.runs));
      // The newest stands first.
      return found?.[0]?.begun ?? null;
    },
    publishedPages: async () => {
      try {
        const pages = await ask(
          'de gepubliceerde bladzijden lezen',
          () => rest.repos.getPages(here),
          answers.pages,
        );
        return pages.public ? 'openbaar' : 'besloten';
      } catch (error) {
        if (error instanceof ForgeError && error.problem === 'not-found') return 'geen';
        throw error;
      }
    },
    accountName: async (account_id) =>
      (await ask('een account lezen', () => rest.users.getById({ account_id }), answers.account)).login,
  };
}

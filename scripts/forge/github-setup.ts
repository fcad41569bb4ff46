import { z } from 'zod';
import type { GithubClient } from './github-client.ts';
import { once } from './github-client.ts';
import type { SetupReader, SetupWriter } from './setup.ts';
import { unlessHidden } from './unless-hidden.ts';

const anything = z.unknown();
const extras = z.object({ has_wiki: z.boolean(), has_projects: z.boolean() });
const CREATED = 201;

/** Sets up a register on GitHub. */
export function githubSetup({ rest, here, ask }: GithubClient): SetupReader & SetupWriter {
  const put = async (what: string, asked: () => Promise<{ readonly data: unknown }>): Promise<void> => {
    await ask(what, asked, anything);
  };
  return {
    extras: async () => {
      const found = await unlessHidden(() => ask('het register lezen', () => rest.repos.get(here), extras));
      return found && { wiki: found.has_wiki, projects: found.has_projects };
    },
    createRegister: () =>
      put('het register maken', () =>
        rest.repos.createInOrg({ org: here.owner, name: here.repo, private: true, ...once }),
      ),
    setRepository: (plan) =>
      put('het register instellen', () => rest.repos.update({ ...here, ...plan, ...once })),
    allowActions: () =>
      put('Actions aanzetten', () =>
        rest.actions.setGithubActionsPermissionsRepository({
          ...here,
          enabled: true,
          allowed_actions: 'all',
          ...once,
        }),
      ),
    limitWorkflowKey: () =>
      put('rechten van workflows instellen', () =>
        rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
          ...here,
          default_workflow_permissions: 'read',
          can_approve_pull_request_reviews: false,
          ...once,
        }),
      ),
    enableWorkflow: (workflow_id) =>
      put('een workflow aanzetten', () => rest.actions.enableWorkflow({ ...here, workflow_id, ...once })),
    saveRuleset: (plan, ruleset_id) =>
      ruleset_id === undefined
        ? put('een ruleset maken', () => rest.repos.createRepoRuleset({ ...here, ...plan, ...once }))
        : put('een ruleset bijwerken', () =>
            rest.repos.updateRepoRuleset({ ...here, ...plan, ruleset_id, ...once }),
          ),
    giveAccess: async (username, permission) => {
      let status = 0;
      await put('toegang geven', async () => {
        const answer = await rest.repos.addCollaborator({ ...here, username, permission, ...once });
        status = answer.status;
        return answer;
      });
      return status === CREATED ? 'uitgenodigd' : 'erin';
    },
  };
}

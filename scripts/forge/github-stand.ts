import type { GithubClient } from './github-client.ts';
import { workflowsOf } from './github-schedule.ts';
import type { RepositoryAnswer } from './github-stand-answers.ts';
import { answers } from './github-stand-answers.ts';
import type { ForgeSettings, ForgeSettingsReader } from './stand.ts';
import { unlessEmpty, unlessHidden } from './unless-hidden.ts';

const UPGRADE = /upgrade/i;

/** Reads settings from GitHub, one part after the other. */
export function githubSettings(client: GithubClient): ForgeSettingsReader {
  const { rest, here, ask, askAll } = client;
  const list = <T>(what: string, route: string, answer: Parameters<typeof askAll<T>>[3]) =>
    unlessHidden(() => askAll<T>(what, `GET /repos/{owner}/{repo}/${route}`, {}, answer));
  return {
    settings: async (workflows) => {
      const repository = await unlessHidden(() =>
        ask('het register lezen', () => rest.repos.get(here), answers.repository),
      );
      const branch = repository?.default_branch ?? 'main';
      const forks = await list('kopieën lezen', 'forks', answers.listed);
      const main = await unlessEmpty(() =>
        ask(
          'de hoofdtak lezen',
          () => rest.repos.listCommits({ ...here, sha: branch, per_page: 1 }),
          answers.commits,
        ),
      );
      const errors = await unlessHidden(() =>
        ask('CODEOWNERS laten nakijken', () => rest.repos.codeownersErrors(here), answers.codeowners),
      );
      return {
        hoofdcommit: main?.[0]?.sha ?? null,
        codeownersFouten: errors === null ? null : errors.errors.map(({ kind }) => kind),
        repository: repository && repositoryOf(repository, forks?.length ?? 0),
        eigenaar: await ownerOf(client, repository),
        ...(await rulesOf(client, branch)),
        toegang: await list('lezen wie erbij mag', 'collaborators', answers.collaborator),
        sleutels: await list('deploy keys lezen', 'keys', answers.key),
        bladzijden: await pagesOf(client, repository),
        actions: await actionsOf(client),
        workflows: await workflowsOf(client, branch, workflows),
      };
    },
  };
}

const repositoryOf = (each: RepositoryAnswer, forks: number): NonNullable<ForgeSettings['repository']> => ({
  naam: each.full_name,
  zichtbaarheid: each.visibility ?? (each.private ? 'private' : 'public'),
  standaardtak: each.default_branch,
  gearchiveerd: each.archived,
  issues: each.has_issues,
  kopieen_toegestaan: each.allow_forking ?? null,
  // The number counts forks that this key may not list, and the list those that the number has not counted yet.
  kopieen: Math.max(each.forks_count, forks),
  samenvoegen: {
    merge: each.allow_merge_commit ?? null,
    squash: each.allow_squash_merge ?? null,
    rebase: each.allow_rebase_merge ?? null,
    vanzelf: each.allow_auto_merge ?? null,
  },
});

async function ownerOf(
  { rest, ask }: GithubClient,
  repository: RepositoryAnswer | null,
): Promise<ForgeSettings['eigenaar']> {
  if (repository === null) return null;
  const { login: org, type: soort } = repository.owner;
  const found = await unlessHidden(() =>
    ask('de organisatie lezen', () => rest.orgs.get({ org }), answers.organisation),
  );
  return {
    soort,
    plan: found?.plan?.name ?? null,
    basisrecht: found?.default_repository_permission ?? null,
  };
}

type Rules = Pick<ForgeSettings, 'rulesets' | 'rulesets_mogelijk' | 'regels_hoofdtak'>;

/** Rulesets, each whole, and what the forge says that holds for main. A plan without rulesets refuses and says so. */
async function rulesOf({ rest, here, ask, askAll }: GithubClient, branch: string): Promise<Rules> {
  let asksUpgrade = false;
  const listed = await unlessHidden(async () => {
    // Only the words tell a plan from a key; the first page is asked once by hand to read them.
    await ask(
      'rulesets lezen',
      async () => {
        try {
          return await rest.repos.getRepoRulesets({ ...here, per_page: 1 });
        } catch (error) {
          asksUpgrade = error instanceof Error && UPGRADE.test(error.message);
          throw error;
        }
      },
      answers.anything,
    );
    return askAll('rulesets lezen', 'GET /repos/{owner}/{repo}/rulesets', {}, answers.listed);
  });
  const whole = (ruleset_id: number) =>
    unlessHidden(() =>
      ask('een ruleset lezen', () => rest.repos.getRepoRuleset({ ...here, ruleset_id }), answers.ruleset),
    );
  const effective = await unlessHidden(() =>
    askAll(
      'regels van de hoofdtak lezen',
      'GET /repos/{owner}/{repo}/rules/branches/{branch}',
      { branch },
      answers.rule,
    ),
  );
  return {
    rulesets:
      listed &&
      (await Promise.all(
        // Of one that may not be opened the name is known, and no rule.
        listed.map(async (each) => (await whole(each.id)) ?? answers.ruleset.parse(each)),
      )),
    rulesets_mogelijk: asksUpgrade ? false : effective?.length ? true : null,
    regels_hoofdtak: effective,
  };
}

async function pagesOf(
  { rest, here, ask }: GithubClient,
  repository: RepositoryAnswer | null,
): Promise<ForgeSettings['bladzijden']> {
  const pages = await unlessHidden(() =>
    ask('de gepubliceerde bladzijden lezen', () => rest.repos.getPages(here), answers.pages),
  );
  if (pages !== null) return pages.public ? 'openbaar' : 'besloten';
  // "Not found" is also the answer to who may not know.
  return repository?.has_pages === false ? 'geen' : null;
}

async function actionsOf({ rest, here, ask }: GithubClient): Promise<ForgeSettings['actions']> {
  const permissions = await unlessHidden(() =>
    ask(
      'lezen of Actions aanstaat',
      () => rest.actions.getGithubActionsPermissionsRepository(here),
      answers.actions,
    ),
  );
  const token = await unlessHidden(() =>
    ask(
      'rechten van workflows lezen',
      () => rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(here),
      answers.token,
    ),
  );
  if (permissions === null && token === null) return null;
  return {
    aan: permissions?.enabled ?? null,
    toegestaan: permissions?.allowed_actions ?? null,
    sleutelrecht: token?.default_workflow_permissions ?? null,
    mag_goedkeuren: token?.can_approve_pull_request_reviews ?? null,
  };
}

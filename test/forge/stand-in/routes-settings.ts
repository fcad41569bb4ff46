import { type Call, NOT_FOUND, no, type Route, type Thing, userOf } from './answers.ts';
import { sample, sampleComponent } from './contract.ts';
import type { Right } from './settings.ts';
import type { World } from './world.ts';

const REPO = '/repos/{owner}/{repo}';
const RIGHTS: readonly Right[] = ['admin', 'maintain', 'push', 'triage', 'pull'];
const ROLES = {
  admin: 'admin',
  maintain: 'maintain',
  push: 'write',
  triage: 'triage',
  pull: 'read',
} as const;

const rightOf = ({ world, key }: Pick<Call, 'world' | 'key'>): Right | undefined =>
  world.settings.rights.get(key.account.login)?.right;
const isAdmin = (call: Call) => rightOf(call) === 'admin';
const hidden = no(403, 'Resource not accessible by integration');

/** The repository as somebody with this key sees it: ways of merging only with write access. */
export function repositoryOf(call: Pick<Call, 'world' | 'key'>): Thing {
  const { repository } = call.world.settings;
  const [login = '', name = ''] = call.world.repository.split('/');
  const own = ['admin', 'maintain', 'push'].includes(rightOf(call) ?? '');
  const seen = Object.entries(repository).filter(([field]) => own || !field.startsWith('allow_'));
  return {
    ...(sampleComponent('full-repository') as Thing),
    name,
    full_name: call.world.repository,
    owner: userOf({ id: 1, login, type: 'Organization' as 'User' }),
    ...Object.fromEntries(seen),
  };
}

const rulesetOf = (ruleset: Thing, isWhole: boolean, isSeen: boolean): Thing => {
  const { rules, conditions, bypass_actors, ...rest } = ruleset;
  const made = { ...(sampleComponent('repository-ruleset') as Thing), source_type: 'Repository', ...rest };
  if (!isWhole) return made;
  return { ...made, rules, ...(conditions ? { conditions } : {}), ...(isSeen ? { bypass_actors } : {}) };
};

/** The last commit of main that touched a path. */
function commitsOf(world: World, query: URLSearchParams): Thing[] {
  const path = query.get('path');
  const branch = query.get('sha') ?? 'main';
  const rows = world.git('log', '--format=%H %ae %cI', branch, ...(path === null ? [] : ['--', path]));
  return rows
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [sha = '', address = '', date = ''] = row.split(' ');
      const account = world.accountOf(address);
      const made = sampleComponent('commit') as Thing;
      const inner = made['commit'] as Thing;
      return {
        ...made,
        sha,
        author: account ? userOf(account) : null,
        commit: { ...inner, committer: { name: 'x', email: address, date } },
      };
    });
}

const UPGRADE = no(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');

/** Settings. What only an administrator sees is refused to everybody else. */
export const settingsRoutes: Readonly<Record<string, Route>> = {
  'GET /orgs/{org}': ({ world, key }) => {
    const made = sample('/orgs/{org}', 'get', 200) as Thing;
    const isSeen = rightOf({ world, key }) === 'admin';
    return { status: 200, body: { ...made, ...(isSeen ? world.settings.organisation : {}) } };
  },
  [`GET ${REPO}`]: (call) => ({ status: 200, body: repositoryOf(call) }),
  [`GET ${REPO}/forks`]: ({ world }) => ({
    status: 200,
    isList: true,
    body: world.settings.forks.map((each) => ({
      ...(sampleComponent('minimal-repository') as Thing),
      ...each,
    })),
  }),
  [`GET ${REPO}/commits`]: ({ world, query }) =>
    world.git('for-each-ref', 'refs/heads/main') === ''
      ? no(409, 'Git Repository is empty.')
      : { status: 200, isList: true, body: commitsOf(world, query) },
  [`GET ${REPO}/codeowners/errors`]: ({ world }) => {
    const { codeownersErrors } = world.settings;
    if (codeownersErrors === undefined) return NOT_FOUND;
    const path = '.github/CODEOWNERS';
    const errors = codeownersErrors.map((kind) => ({ line: 1, column: 1, kind, message: kind, path }));
    return { status: 200, body: { errors } };
  },
  [`GET ${REPO}/rulesets`]: ({ world }) =>
    world.settings.needsUpgrade
      ? UPGRADE
      : {
          status: 200,
          isList: true,
          body: world.settings.rulesets.map((each) => rulesetOf(each, false, false)),
        },
  [`GET ${REPO}/rulesets/{ruleset_id}`]: (call) => {
    const { rulesets, needsUpgrade } = call.world.settings;
    const found = rulesets.find(({ id }) => String(id) === call.parameters['ruleset_id']);
    if (needsUpgrade) return UPGRADE;
    return found ? { status: 200, body: rulesetOf(found, true, isAdmin(call)) } : NOT_FOUND;
  },
  [`GET ${REPO}/rules/branches/{branch}`]: ({ world }) =>
    world.settings.needsUpgrade ? UPGRADE : { status: 200, isList: true, body: world.settings.rulesOfMain() },
  [`GET ${REPO}/collaborators`]: (call) =>
    isAdmin(call)
      ? {
          status: 200,
          isList: true,
          body: [...call.world.settings.rights.values()].map(({ account, right, role }) => ({
            ...(sampleComponent('collaborator') as Thing),
            ...userOf(account),
            role_name: role ?? ROLES[right],
            permissions: Object.fromEntries(
              RIGHTS.map((each, index) => [each, index >= RIGHTS.indexOf(right)]),
            ),
          })),
        }
      : no(403, 'Must have push access to view repository collaborators.'),
  [`GET ${REPO}/keys`]: (call) =>
    isAdmin(call)
      ? {
          status: 200,
          isList: true,
          body: call.world.settings.keys.map((each) => ({
            ...(sampleComponent('deploy-key') as Thing),
            ...each,
          })),
        }
      : NOT_FOUND,
  [`GET ${REPO}/actions/permissions`]: (call) =>
    isAdmin(call) ? { status: 200, body: call.world.settings.actions } : hidden,
  [`GET ${REPO}/actions/permissions/workflow`]: (call) =>
    isAdmin(call) ? { status: 200, body: call.world.settings.token } : hidden,
  [`GET ${REPO}/actions/workflows`]: ({ world }) => {
    // Without a commit there is no file, and without a file no workflow.
    const isEmpty = world.git('for-each-ref', 'refs/heads/main') === '';
    const workflows = isEmpty ? [] : world.settings.workflows;
    const made = workflows.map((each) => ({ ...(sampleComponent('workflow') as Thing), ...each }));
    return { status: 200, body: { total_count: made.length, workflows: made } };
  },
};

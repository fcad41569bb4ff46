import { type Call, NOT_FOUND, no, type Route, type Thing, userOf } from './answers.ts';
import { sampleComponent } from './contract.ts';
import { repositoryOf } from './routes-settings.ts';
import type { Right } from './settings.ts';

/** Writing settings: only for an administrator, as on GitHub; everybody else hears that it is not allowed. */

const REPO = '/repos/{owner}/{repo}';
const DONE = { status: 204, body: undefined };

const asAdmin =
  (route: Route): Route =>
  (call) =>
    call.world.settings.rights.get(call.key.account.login)?.right === 'admin'
      ? route(call)
      : no(403, 'Must have admin rights to Repository.');

const whole = (ruleset: Thing): Thing => ({
  ...(sampleComponent('repository-ruleset') as Thing),
  source_type: 'Repository',
  ...ruleset,
});

const change = ({ world, body, isLost }: Call): void => {
  if (isLost) return;
  world.settings.repository = { ...world.settings.repository, ...body };
};

/** The routes. */
export const setupRoutes: Readonly<Record<string, Route>> = {
  'POST /orgs/{org}/repos': (call) => {
    const { world, key, body, isLost } = call;
    const { settings } = world;
    if (!settings.owners.includes(key.account.login))
      return no(403, 'You need admin access to the organization before adding a repository to it.');
    if (settings.exists) return no(422, 'Repository creation failed: name already exists on this account');
    if (!isLost) {
      settings.exists = true;
      settings.allow(key.account, 'admin');
      const isPrivate = body['private'] === true;
      change({ ...call, body: { private: isPrivate, visibility: isPrivate ? 'private' : 'public' } });
    }
    return { status: 201, body: repositoryOf(call) };
  },
  [`PATCH ${REPO}`]: asAdmin((call) => {
    change(call);
    return { status: 200, body: repositoryOf(call) };
  }),
  [`PUT ${REPO}/actions/permissions`]: asAdmin(({ world, body, isLost }) => {
    if (!isLost) world.settings.actions = { ...world.settings.actions, ...body };
    return DONE;
  }),
  [`PUT ${REPO}/actions/permissions/workflow`]: asAdmin(({ world, body, isLost }) => {
    if (!isLost) world.settings.token = { ...world.settings.token, ...body };
    return DONE;
  }),
  [`PUT ${REPO}/actions/workflows/{workflow_id}/enable`]: asAdmin(({ world, parameters, isLost }) => {
    const found = world.settings.workflows.find(({ path }) => path.endsWith(`/${parameters['workflow_id']}`));
    if (!found) return NOT_FOUND;
    if (!isLost) found.state = 'active';
    return DONE;
  }),
  [`POST ${REPO}/rulesets`]: asAdmin(({ world, body, isLost }) => {
    if (world.settings.needsUpgrade) return no(403, 'Upgrade to GitHub Pro or make this repository public.');
    if (world.settings.rulesets.some(({ name }) => name === body['name']))
      return no(422, 'Validation Failed: Name must be unique');
    const made = { ...body, id: world.next() };
    if (!isLost) world.settings.rulesets.push(made);
    return { status: 201, body: whole(made) };
  }),
  [`PUT ${REPO}/rulesets/{ruleset_id}`]: asAdmin(({ world, parameters, body, isLost }) => {
    const index = world.settings.rulesets.findIndex(({ id }) => String(id) === parameters['ruleset_id']);
    if (index < 0) return NOT_FOUND;
    const made = { ...world.settings.rulesets[index], ...body };
    if (!isLost) world.settings.rulesets[index] = made;
    return { status: 200, body: whole(made) };
  }),
  [`PUT ${REPO}/collaborators/{username}`]: asAdmin(({ world, parameters, body, isLost }) => {
    const account = world.accounts.get(parameters['username'] ?? '');
    if (!account) return NOT_FOUND;
    const right = String(body['permission'] ?? 'push') as Right;
    if (world.settings.members.has(account.login)) {
      if (!isLost) world.settings.allow(account, right);
      return DONE;
    }
    if (!isLost) world.settings.invitations.set(account.login, right);
    const made = sampleComponent('repository-invitation') as Thing;
    const repository = { ...(sampleComponent('minimal-repository') as Thing), name: 'register' };
    return { status: 201, body: { ...made, invitee: userOf(account), repository } };
  }),
};

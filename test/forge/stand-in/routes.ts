import { NOT_FOUND, no, type Route, type Thing, userOf } from './answers.ts';
import { sample, sampleComponent } from './contract.ts';
import { issueRoutes } from './routes-issues.ts';
import { settingsRoutes } from './routes-settings.ts';
import { setupRoutes } from './routes-setup.ts';
import type { Pull, World, WorldReview } from './world.ts';

function pullOf(world: World, pull: Pull, form: 'pull-request' | 'pull-request-simple'): Thing {
  const made = sampleComponent(form) as Thing;
  const place = (ref: string, sha: string, id: number): Thing => {
    const side = structuredClone((form === 'pull-request' ? made['base'] : made['base']) as Thing);
    return { ...side, ref, sha, repo: { ...(side['repo'] as Thing), id } };
  };
  return {
    ...made,
    number: pull.number,
    title: pull.title,
    state: pull.isOpen ? 'open' : 'closed',
    draft: pull.isDraft,
    merged_at: pull.merged === undefined ? null : '2026-11-20T16:45:00Z',
    user: userOf(pull.author),
    labels: pull.labels.map((name) => ({
      id: 1,
      node_id: 'x',
      url: 'https://github.com/x',
      name,
      description: '',
      color: 'ededed',
      default: false,
    })),
    head: place(pull.branch, world.headOf(pull), pull.isFork ? 2 : 1),
    base: place('main', world.git('rev-parse', 'refs/heads/main'), 1),
  };
}

const reviewOf = ({ id, by, state, at, commit, body }: WorldReview): Thing => ({
  ...(sampleComponent('pull-request-review') as Thing),
  id,
  user: userOf(by),
  state,
  body,
  commit_id: commit,
  ...(state === 'PENDING' ? {} : { submitted_at: at }),
});

const commentOf = ({ id, by, body }: World['comments'][number]): Thing => ({
  ...(sampleComponent('issue-comment') as Thing),
  id,
  user: userOf(by),
  body,
});

const statusOf = ({ state, context, description, by }: World['statuses'][number]): Thing => ({
  ...(sampleComponent('status') as Thing),
  state,
  context,
  description,
  creator: userOf(by),
});

function commitOf(world: World, sha: string): Thing {
  const [author = '', committer = '', ...message] = world
    .git('show', '-s', '--format=%ae%n%ce%n%B', sha)
    .split('\n');
  const person = (address: string) => {
    const account = world.accountOf(address);
    return account ? userOf(account) : null;
  };
  const made = sample('/repos/{owner}/{repo}/commits/{ref}', 'get', 200) as Thing;
  return {
    ...made,
    sha,
    author: person(author),
    committer: person(committer),
    commit: { ...(made['commit'] as Thing), message: message.join('\n') },
  };
}

const numberOf = (text: string | undefined) => Number(text);
const COMMENT_MOST = 65_536;
const STATUS_MOST = 140;

/** What the stand-in can do, by call. */
export const routes: Readonly<Record<string, Route>> = {
  ...issueRoutes,
  ...settingsRoutes,
  ...setupRoutes,
  'GET /user': ({ key }) =>
    key.isWorkflow
      ? no(403, 'Resource not accessible by integration')
      : {
          status: 200,
          body: {
            ...(sample('/user', 'get', 200) as Thing),
            ...userOf(key.account),
            user_view_type: 'private',
          },
        },
  'GET /users/{username}': ({ world, parameters }) => {
    const found = [...world.accounts.values()].find(({ login }) => login === parameters['username']);
    return found
      ? { status: 200, body: { ...(sample('/users/{username}', 'get', 200) as Thing), ...userOf(found) } }
      : NOT_FOUND;
  },
  'GET /user/{account_id}': ({ world, parameters }) => {
    const found = [...world.accounts.values()].find(({ id }) => id === numberOf(parameters['account_id']));
    return found
      ? { status: 200, body: { ...(sample('/user/{account_id}', 'get', 200) as Thing), ...userOf(found) } }
      : NOT_FOUND;
  },
  'GET /repos/{owner}/{repo}/pulls': ({ world, query }) => ({
    status: 200,
    isList: true,
    body: world.pulls
      .filter(({ isOpen }) => (query.get('state') ?? 'open') !== 'open' || isOpen)
      .map((pull) => pullOf(world, pull, 'pull-request-simple')),
  }),
  'POST /repos/{owner}/{repo}/pulls': ({ world, key, body }) => {
    const branch = String(body['head']);
    if (world.pulls.some((pull) => pull.branch === branch && pull.isOpen))
      return no(422, 'Validation Failed: a pull request already exists');
    return {
      status: 201,
      body: pullOf(world, world.openPull(branch, key.account, String(body['title'])), 'pull-request'),
    };
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': ({ world, parameters }) => {
    const pull = world.pull(numberOf(parameters['pull_number']));
    return pull ? { status: 200, body: pullOf(world, pull, 'pull-request') } : NOT_FOUND;
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ({ world, parameters }) => ({
    status: 200,
    isList: true,
    body: world.reviews.filter(({ pull }) => pull === numberOf(parameters['pull_number'])).map(reviewOf),
  }),
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': ({ world, parameters, body, isLost }) => {
    const pull = world.pull(numberOf(parameters['pull_number']));
    if (!pull) return NOT_FOUND;
    const head = world.headOf(pull);
    if (!pull.isOpen || pull.isDraft) return no(405, 'Pull Request is not mergeable');
    if (body['sha'] !== undefined && body['sha'] !== head)
      return no(409, 'Head branch was modified. Review and try the merge again.');
    if (world.required !== undefined && world.statusOf(head, world.required)?.state !== 'success')
      return no(405, `Required status check "${world.required}" is expected.`);
    if (isLost)
      return { status: 200, body: { sha: head, merged: true, message: 'Pull Request successfully merged' } };
    const sha = world.merge(pull, String(body['commit_title']), String(body['commit_message']));
    return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ world, parameters }) => ({
    status: 200,
    isList: true,
    body: world.comments.filter(({ issue }) => issue === numberOf(parameters['issue_number'])).map(commentOf),
  }),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ world, key, parameters, body, isLost }) => {
    const issue = numberOf(parameters['issue_number']);
    if (!world.pull(issue) && !world.issues.some(({ number }) => number === issue)) return NOT_FOUND;
    const text = String(body['body']);
    if (text.length > COMMENT_MOST) return no(422, 'Body is too long');
    if (isLost)
      return {
        status: 201,
        body: commentOf({ id: world.next(), issue, by: key.account, body: text }),
      };
    return { status: 201, body: commentOf(world.comment(issue, key.account, text)) };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ world, parameters, body, isLost }) => {
    const comment = world.comments.find(({ id }) => id === numberOf(parameters['comment_id']));
    if (!comment) return NOT_FOUND;
    const text = String(body['body']);
    if (text.length > COMMENT_MOST) return no(422, 'Body is too long');
    if (!isLost) comment.body = text.trimEnd();
    return { status: 200, body: commentOf(comment) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ world, parameters }) => {
    const index = world.comments.findIndex(({ id }) => id === numberOf(parameters['comment_id']));
    if (index < 0) return NOT_FOUND;
    world.comments.splice(index, 1);
    return { status: 204, body: undefined };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': ({ world, parameters }) => ({
    status: 200,
    body: commitOf(world, parameters['ref'] ?? ''),
  }),
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': ({ world, parameters }) => ({
    status: 200,
    isList: true,
    body: world.statuses
      .filter(({ sha }) => sha === parameters['ref'])
      .reverse()
      .map(statusOf),
  }),
  'POST /repos/{owner}/{repo}/statuses/{sha}': ({ world, key, parameters, body, isLost }) => {
    const description = String(body['description'] ?? '');
    if ([...description].length > STATUS_MOST)
      return no(422, 'description is too long (maximum is 140 characters)');
    const made = {
      sha: parameters['sha'] ?? '',
      context: String(body['context'] ?? 'default'),
      state: String(body['state']),
      description,
      by: key.account,
    };
    if (!isLost) world.statuses.push(made);
    return { status: 201, body: statusOf(made) };
  },
  'GET /repos/{owner}/{repo}/pages': ({ world }) =>
    world.pages
      ? { status: 200, body: { ...(sampleComponent('page') as Thing), public: world.pages.public } }
      : NOT_FOUND,
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ({ world, parameters, query }) => {
    const found = world.runs
      .filter(
        ({ workflow, sha, event, conclusion }) =>
          workflow === parameters['workflow_id'] &&
          (query.get('head_sha') ?? sha) === sha &&
          (query.get('event') ?? event) === event &&
          (query.get('status') ?? conclusion) === conclusion,
      )
      .reverse();
    return {
      status: 200,
      body: {
        total_count: found.length,
        workflow_runs: found.map(({ sha, conclusion, event, at, actor }) => ({
          ...(sampleComponent('workflow-run') as Thing),
          head_sha: sha,
          conclusion,
          event,
          run_started_at: at,
          created_at: at,
          ...(actor ? { actor: userOf(actor) } : {}),
        })),
      },
    };
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': ({
    world,
    parameters,
    isLost,
  }) => {
    if (!isLost)
      world.runs.push({
        workflow: parameters['workflow_id'] ?? '',
        sha: world.git('rev-parse', 'refs/heads/main'),
        conclusion: null,
        event: 'workflow_dispatch',
        at: world.clock(),
      });
    return { status: 204, body: undefined };
  },
};

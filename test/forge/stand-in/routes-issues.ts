import { NOT_FOUND, type Route, type Thing, userOf } from './answers.ts';
import { sampleComponent } from './contract.ts';
import type { WorldIssue, WorldReaction } from './world.ts';

const issueOf = ({ number, title, body, by, isOpen, labels }: WorldIssue): Thing => ({
  ...(sampleComponent('issue') as Thing),
  number,
  title,
  body,
  state: isOpen ? 'open' : 'closed',
  user: userOf(by),
  labels,
});

const reactionOf = ({ id, content, by, at }: WorldReaction): Thing => ({
  ...(sampleComponent('reaction') as Thing),
  id,
  content,
  user: userOf(by),
  created_at: at,
});

const numberOf = (text: string | undefined) => Number(text);

/** Issues and reactions. A proposal stands in the list of issues too, as on GitHub. */
export const issueRoutes: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}/issues': ({ world, query }) => {
    const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
    const state = query.get('state') ?? 'open';
    const isAsked = (each: { readonly isOpen: boolean; readonly labels: readonly string[] }) =>
      (state === 'all' || each.isOpen === (state === 'open')) &&
      labels.every((label) => each.labels.includes(label));
    return {
      status: 200,
      isList: true,
      body: [
        ...world.pulls.filter(isAsked).map((pull) => ({
          ...issueOf({ ...pull, body: '', by: pull.author }),
          pull_request: {
            diff_url: null,
            html_url: null,
            patch_url: null,
            url: null,
          },
        })),
        ...world.issues.filter(isAsked).map(issueOf),
      ],
    };
  },
  'POST /repos/{owner}/{repo}/issues': ({ world, key, body, isLost }) => {
    const labels = (body['labels'] ?? []) as readonly string[];
    const made = {
      ...world.newIssue(String(body['title']), String(body['body'] ?? ''), key.account),
      labels,
    };
    if (!isLost) world.issues.push(made);
    return { status: 201, body: issueOf(made) };
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ({ world, parameters, body, isLost }) => {
    const issue = world.issues.find(({ number }) => number === numberOf(parameters['issue_number']));
    if (!issue) return NOT_FOUND;
    if (!isLost && body['state'] !== undefined) issue.isOpen = body['state'] === 'open';
    if (!isLost && body['body'] !== undefined) issue.body = String(body['body']);
    return { status: 200, body: issueOf(issue) };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions': ({ world, parameters, query }) => ({
    status: 200,
    isList: true,
    body: world.reactions
      .filter(({ issue }) => issue === numberOf(parameters['issue_number']))
      .filter(({ content }) => (query.get('content') ?? content) === content)
      .map(reactionOf),
  }),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions': ({
    world,
    key,
    parameters,
    body,
    isLost,
  }) => {
    const issue = numberOf(parameters['issue_number']);
    const content = String(body['content']);
    if (!world.issues.some(({ number }) => number === issue)) return NOT_FOUND;
    const there = world.reactions.find(
      (each) => each.issue === issue && each.content === content && each.by.id === key.account.id,
    );
    if (there) return { status: 200, body: reactionOf(there) };
    const made = { id: world.next(), issue, content, by: key.account, at: world.clock() };
    if (!isLost) world.reactions.push(made);
    return { status: 201, body: reactionOf(made) };
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}': ({ world, parameters }) => {
    const index = world.reactions.findIndex(({ id }) => id === numberOf(parameters['reaction_id']));
    if (index < 0) return NOT_FOUND;
    world.reactions.splice(index, 1);
    return { status: 204, body: undefined };
  },
};

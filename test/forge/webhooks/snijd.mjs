/**
 * Cuts out of the published schemas and examples of GitHub's webhooks (npm packages `@octokit/webhooks-schemas` and
 * `@octokit/webhooks-examples`, MIT) the events at which our workflows begin.
 *
 * Usage: node test/forge/webhooks/snijd.mjs <folder that holds both packages>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EVENTS = {
  pull_request: [
    'opened',
    'reopened',
    'closed',
    'synchronize',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'labeled',
    'unlabeled',
  ],
  pull_request_review: ['submitted', 'edited', 'dismissed'],
};
const KEPT = [
  'pull_request opened',
  'pull_request synchronize',
  'pull_request closed',
  'pull_request labeled',
  'pull_request_review submitted',
  'pull_request_review dismissed',
];

const [folder = ''] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { definitions } = json('webhooks-schemas/schema.json');
const { version } = json('webhooks-schemas/package.json');
const examples = json('webhooks-examples/api.github.com/index.json');

const bare = (value) => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !(name === 'description' && typeof each === 'string'))
      .map(([name, each]) => [name, bare(each)]),
  );
};
const kept = {};
const visit = (value) => {
  if (Array.isArray(value)) return value.forEach(visit);
  if (typeof value !== 'object' || value === null) return undefined;
  if (typeof value.$ref === 'string') {
    const name = value.$ref.split('/').at(-1);
    if (!kept[name]) {
      kept[name] = bare(definitions[name]);
      visit(kept[name]);
    }
  }
  return Object.values(value).forEach(visit);
};
for (const [event, actions] of Object.entries(EVENTS))
  for (const action of actions) visit({ $ref: `#/definitions/${event}$${action}` });

const payloads = {};
for (const name of KEPT) {
  const [event, action] = name.split(' ');
  payloads[name] = examples
    .find((each) => each.name === event)
    ?.examples.findLast((each) => each.action === action);
}
const write = (name, value) => writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value)}\n`);
write('schema.json', {
  $id: 'webhooks',
  'x-source': `@octokit/webhooks-schemas ${version}`,
  definitions: kept,
});
write('payloads.json', payloads);

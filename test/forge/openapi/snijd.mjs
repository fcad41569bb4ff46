/**
 * Cuts out of GitHub's own description of its REST API (the npm package `@octokit/openapi`, MIT) what the tests need:
 * the calls that the register makes, and every component that they lead to. Examples and prose are left out.
 *
 * Usage: node test/forge/openapi/snijd.mjs <folder of @octokit/openapi>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CALLS = [
  'GET /orgs/{org}',
  'POST /orgs/{org}/repos',
  'GET /repos/{owner}/{repo}',
  'PATCH /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/actions/workflows',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
  'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable',
  'GET /repos/{owner}/{repo}/actions/permissions',
  'PUT /repos/{owner}/{repo}/actions/permissions',
  'GET /repos/{owner}/{repo}/actions/permissions/workflow',
  'PUT /repos/{owner}/{repo}/actions/permissions/workflow',
  'GET /repos/{owner}/{repo}/rulesets',
  'POST /repos/{owner}/{repo}/rulesets',
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
  'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/codeowners/errors',
  'GET /repos/{owner}/{repo}/collaborators',
  'PUT /repos/{owner}/{repo}/collaborators/{username}',
  'GET /repos/{owner}/{repo}/forks',
  'GET /repos/{owner}/{repo}/keys',
  'GET /repos/{owner}/{repo}/pages',
  'GET /user',
  'GET /user/{account_id}',
  'GET /users/{username}',
];

const [folder = ''] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'tags',
  'operationId',
]);

/** Everything but prose. Under `properties` a name is a field, whatever it is called. */
function bare(value, isNames = false) {
  if (Array.isArray(value)) return value.map((each) => bare(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !PROSE.has(name))
      .map(([name, each]) => [name, bare(each, !isNames && (name === 'properties' || name === 'schemas'))]),
  );
}

const paths = {};
for (const call of CALLS) {
  const [method, path] = call.split(' ');
  const found = whole.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${call} is not in the description`);
  paths[path] = { ...paths[path], [method.toLowerCase()]: bare(found) };
}

const components = {};
const visit = (value) => {
  if (Array.isArray(value)) return value.forEach(visit);
  if (typeof value !== 'object' || value === null) return undefined;
  const { $ref } = value;
  if (typeof $ref === 'string') {
    const [, , kind, name] = $ref.split('/');
    components[kind] ??= {};
    if (!components[kind][name]) {
      components[kind][name] = bare(whole.components[kind][name]);
      visit(components[kind][name]);
    }
  }
  return Object.values(value).forEach(visit);
};
visit(paths);

const slice = {
  openapi: whole.openapi,
  info: { title: whole.info.title, version: whole.info.version, license: whole.info.license },
  'x-source': `@octokit/openapi ${version}`,
  paths,
  components,
};
writeFileSync(new URL('github.json', import.meta.url), `${JSON.stringify(slice)}\n`);

import { z } from 'zod';

/** What is used of GitHub's answers about settings. What only some keys see is optional. */

const yes = z.boolean().optional();
const RIGHTS = ['admin', 'maintain', 'push', 'triage', 'pull'] as const;
const WORDS = {
  admin: 'admin',
  maintain: 'maintain',
  push: 'write',
  triage: 'triage',
  pull: 'read',
} as const;

const repository = z.object({
  full_name: z.string(),
  private: z.boolean(),
  visibility: z.string().optional(),
  default_branch: z.string(),
  archived: z.boolean(),
  has_issues: z.boolean(),
  has_pages: z.boolean(),
  forks_count: z.int(),
  allow_forking: yes,
  allow_merge_commit: yes,
  allow_squash_merge: yes,
  allow_rebase_merge: yes,
  allow_auto_merge: yes,
  owner: z.object({ login: z.string(), type: z.string() }),
});

/** A repository as GitHub tells of it. */
export type RepositoryAnswer = z.infer<typeof repository>;

const collaborator = z
  .object({
    id: z.int(),
    login: z.string(),
    role_name: z.string(),
    permissions: z.record(z.string(), z.boolean()).optional(),
  })
  .transform(({ id, login, role_name, permissions }) => {
    // A role of the organisation's own making says nothing by its name; what it may do does.
    const most = RIGHTS.find((right) => permissions?.[right] === true);
    return { account: id, naam: login, recht: most === undefined ? role_name : WORDS[most] };
  });

const ruleset = z
  .looseObject({
    name: z.string(),
    target: z.string().optional(),
    enforcement: z.string(),
    conditions: z.union([z.looseObject({}), z.null()]).optional(),
    rules: z.array(z.looseObject({ type: z.string(), parameters: z.looseObject({}).optional() })).optional(),
    bypass_actors: z.union([z.array(z.looseObject({})), z.null()]).optional(),
  })
  .transform(({ _links: _, node_id: __, ...rest }) => rest);

/** The answers, by what they are. */
export const answers = {
  repository,
  collaborator,
  ruleset,
  listed: z.looseObject({ id: z.int() }),
  rule: z.looseObject({ type: z.string(), parameters: z.looseObject({}).optional() }),
  organisation: z.object({
    plan: z.object({ name: z.string() }).optional(),
    default_repository_permission: z.union([z.string(), z.null()]).optional(),
  }),
  pages: z.object({ public: z.boolean() }),
  key: z.object({ read_only: z.boolean() }).transform((each) => ({ alleen_lezen: each.read_only })),
  codeowners: z.object({ errors: z.array(z.object({ kind: z.string() })) }),
  actions: z.object({ enabled: z.boolean(), allowed_actions: z.string().optional() }),
  token: z.object({
    default_workflow_permissions: z.string(),
    can_approve_pull_request_reviews: z.boolean(),
  }),
  workflow: z.object({ path: z.string(), state: z.string() }),
  commits: z.array(
    z.object({
      sha: z.string(),
      author: z.union([z.object({ id: z.int().optional() }), z.null()]),
      commit: z.object({
        committer: z.union([z.object({ date: z.iso.datetime({ offset: true }).optional() }), z.null()]),
      }),
    }),
  ),
  anything: z.unknown(),
} as const;

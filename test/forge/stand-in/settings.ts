import type { Account } from './world.ts';

/** A JSON object of GitHub. */
type Thing = Record<string, unknown>;

/** What an account may do with the register. */
export type Right = 'pull' | 'triage' | 'push' | 'maintain' | 'admin';

/**
 * The settings of a register, shaped as GitHub gives them; what is not here is the smallest answer that GitHub could
 * give. It begins as GitHub makes a new private repository of an organisation on the plan Team.
 */
export class Settings {
  /** Is there a repository at all? */
  exists = true;
  /** Accounts that own the organisation: only they make a repository. */
  owners: string[] = [];
  /** Accounts in the organisation: who is given access is in at once; anybody else is invited. */
  readonly members = new Set<string>();
  readonly invitations = new Map<string, Right>();
  /** Fields of the repository. */
  repository: Thing = {
    private: true,
    visibility: 'private',
    default_branch: 'main',
    archived: false,
    has_issues: true,
    has_wiki: true,
    has_projects: true,
    has_pages: false,
    forks_count: 0,
    allow_forking: true,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
  };
  /** Fields of the organisation that own members see. */
  organisation: Thing = {
    plan: { name: 'team', space: 1, private_repos: 1 },
    default_repository_permission: 'read',
  };
  /** Rulesets, whole, each with an id. */
  rulesets: Thing[] = [];
  /** Does the forge refuse rulesets on this plan? */
  needsUpgrade = false;
  /** Who may do what, by name of the account. */
  readonly rights = new Map<string, { readonly account: Account; right: Right; role?: string }>();
  forks: Thing[] = [];
  keys: { readonly read_only: boolean }[] = [];
  actions: Thing = { enabled: true, allowed_actions: 'all' };
  token: Thing = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
  workflows: { readonly path: string; state: string }[] = [
    { path: '.github/workflows/register.yml', state: 'active' },
    { path: '.github/workflows/site.yml', state: 'active' },
    { path: '.github/workflows/software.yml', state: 'active' },
  ];
  /** Kinds of errors in CODEOWNERS; nothing when there is no such file. */
  codeownersErrors: string[] | undefined = [];

  allow(account: Account, right: Right, role?: string): void {
    this.rights.set(account.login, { account, right, ...(role === undefined ? {} : { role }) });
  }

  /** Everybody accepts. */
  accept(accounts: ReadonlyMap<string, Account>): void {
    for (const [login, right] of this.invitations) {
      const account = accounts.get(login);
      if (account) this.allow(account, right);
    }
    this.invitations.clear();
  }

  /** The rules that hold for main now. */
  rulesOfMain(): Thing[] {
    if (this.needsUpgrade) return [];
    return this.rulesets
      .filter((each) => each['target'] === 'branch' && each['enforcement'] === 'active')
      .flatMap((each) =>
        ((each['rules'] ?? []) as Thing[]).map((rule) => ({
          ...rule,
          ruleset_source_type: 'Repository',
          ruleset_source: 'voorbeeldbestuur/register',
          ruleset_id: each['id'],
        })),
      );
  }
}

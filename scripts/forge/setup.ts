/** What setting up writes to a forge, and the little that it reads besides the settings. */

/** What an account may do with the register. */
export type AccessRight = 'pull' | 'push' | 'admin';

/** Parts of a repository that a register has no use for. */
export interface Extras {
  readonly wiki: boolean;
  readonly projects: boolean;
}

/** Settings of a repository that are put in one go. */
interface RepositoryPlan {
  readonly has_issues: boolean;
  readonly has_wiki: boolean;
  readonly has_projects: boolean;
  readonly allow_forking: boolean;
  readonly allow_merge_commit: boolean;
  readonly allow_squash_merge: boolean;
  readonly allow_rebase_merge: boolean;
  readonly allow_auto_merge: boolean;
}

/** A ruleset as the forge takes it. */
export interface RulesetPlan {
  readonly name: string;
  readonly target: 'branch' | 'push';
  readonly enforcement: 'active';
  readonly [field: string]: unknown;
}

/** Reads for setting up. Throws ForgeError when the forge does not answer. */
export interface SetupReader {
  /** Nothing when the repository is not there, or not to be seen. */
  extras(): Promise<Extras | null>;
}

/** Sets up. Nothing is tried again by itself; every act may be done twice without harm. */
export interface SetupWriter {
  /** Makes the register in its organisation: private, empty. */
  createRegister(): Promise<void>;
  setRepository(plan: RepositoryPlan): Promise<void>;
  /** Turns Actions on. */
  allowActions(): Promise<void>;
  /** The key of a workflow reads only, and approves nothing. */
  limitWorkflowKey(): Promise<void>;
  enableWorkflow(name: string): Promise<void>;
  /** @param id of the ruleset that it takes the place of; without it a new one */
  saveRuleset(plan: RulesetPlan, id: number | undefined): Promise<void>;
  /** @returns is the account in, or does it have to accept an invitation first? */
  giveAccess(account: string, right: AccessRight): Promise<'erin' | 'uitgenodigd'>;
}

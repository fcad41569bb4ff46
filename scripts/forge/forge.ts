import type { IssueReader, IssueWriter } from './issues.ts';
import type { SetupReader, SetupWriter } from './setup.ts';
import type { ForgeSettingsReader } from './stand.ts';

/**
 * What the register needs of a forge, in its own words. Reading and writing are apart, so that every command can say
 * what it would do. A list is always the whole list: an answer that is not whole is an error, never a shorter list.
 * Another forge is a second file beside `github.ts`.
 */

/** A proposal (pull request). */
export interface Proposal {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  /** Name of the branch that it goes to. */
  readonly target: string;
  /** Hash of the last commit. */
  readonly head: string;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  readonly isMerged: boolean;
  /** Does it come from another repository? */
  readonly isFork: boolean;
  /** Number of the account that opened it; nothing when that is gone. */
  readonly author: number | null;
  readonly labels: readonly string[];
}

/** A review. */
export interface Review {
  readonly id: number;
  readonly account: number | null;
  /** Kind of account; only `User` is a person. */
  readonly type: string;
  /** As the forge says it; a state that nobody knows is for the gate to refuse. */
  readonly state: string;
  readonly submittedAt: string | null;
  /** Hash of the commit on which it was given. */
  readonly commit: string | null;
}

/** A comment on a proposal. */
export interface Comment {
  readonly id: number;
  readonly account: number | null;
  readonly body: string;
}

/** A status on a commit. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'pending' | 'failure';
  /** At most 140 characters. */
  readonly description: string;
}

/** What to merge, and with which words. */
interface MergeRequest {
  /** Only when this is still the last commit. */
  readonly head: string;
  readonly title: string;
  readonly message: string;
}

/** Reads. Every method throws ForgeError when the forge does not answer, or not as it says that it does. */
export interface ForgeReader {
  /** Number of the account with which this runs: only comments of that account are ours. */
  ownAccount(): Promise<number>;
  openProposals(): Promise<readonly Proposal[]>;
  proposal(number: number): Promise<Proposal>;
  reviews(number: number): Promise<readonly Review[]>;
  comments(number: number): Promise<readonly Comment[]>;
  /** Accounts of who made, recorded or co-wrote a commit; nothing for each who cannot be recognised. */
  peopleOf(sha: string): Promise<readonly (number | null)[]>;
  /** The last status of this name. */
  status(sha: string, context: string): Promise<CommitStatus | undefined>;
  /** Did a workflow run, or is it to run, on this commit? */
  hasRun(workflow: string, sha: string): Promise<boolean>;
  /**
   * When a workflow last began by the clock and came to a good end, in UTC; a run that a person or an event started
   * says nothing of the clock. Nothing when there is none, or this key may not see it.
   */
  lastScheduledRun(workflow: string): Promise<string | null>;
  /** Does the forge publish pages of this register, and can everybody read them? */
  publishedPages(): Promise<'geen' | 'openbaar' | 'besloten'>;
  /** Name of an account. */
  accountName(account: number): Promise<string>;
}

/** Writes. Doing the same twice is for the caller to prevent; nothing here is tried again by itself. */
export interface ForgeWriter {
  createComment(number: number, body: string): Promise<Comment>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
  /** @returns hash of the commit that joins the two */
  merge(number: number, request: MergeRequest): Promise<string>;
  startWorkflow(workflow: string, branch: string): Promise<void>;
  openProposal(branch: string, target: string, title: string, body: string): Promise<Proposal>;
}

/** All of it. */
export interface Forge
  extends ForgeReader,
    ForgeWriter,
    IssueReader,
    IssueWriter,
    ForgeSettingsReader,
    SetupReader,
    SetupWriter {}

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from './settings.ts';

/** An account of the stand-in. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** What a key may do. */
export interface Key {
  readonly account: Account;
  readonly may: 'read' | 'write';
  /** The key of a workflow may not ask whose it is. */
  readonly isWorkflow: boolean;
}

export interface Pull {
  readonly number: number;
  title: string;
  readonly branch: string;
  readonly author: Account;
  isDraft: boolean;
  isOpen: boolean;
  isFork: boolean;
  merged: string | undefined;
  labels: string[];
}

export interface WorldReview {
  readonly id: number;
  readonly pull: number;
  readonly by: Account;
  state: string;
  readonly at: string;
  readonly commit: string;
  body: string;
}

interface WorldComment {
  readonly id: number;
  /** Number of the proposal or the issue. */
  readonly issue: number;
  readonly by: Account;
  body: string;
}

export interface WorldIssue {
  readonly number: number;
  readonly title: string;
  body: string;
  readonly by: Account;
  isOpen: boolean;
  readonly labels: readonly string[];
}

export interface WorldReaction {
  readonly id: number;
  readonly issue: number;
  readonly content: string;
  readonly by: Account;
  readonly at: string;
}

interface WorldStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly by: Account;
}

/** GitHub's own account for what is done in the browser. */
const WEB_FLOW: Account = { id: 19_864_447, login: 'web-flow', type: 'User' };
export const ACTIONS: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

/**
 * What a forge remembers, with a real bare repository under it. What people do in the browser is a method; what a
 * program does comes in through the server.
 */
export class World {
  readonly repository = 'voorbeeldbestuur/register';
  readonly bare: string;
  readonly accounts = new Map<string, Account>();
  readonly keys = new Map<string, Key>();
  readonly pulls: Pull[] = [];
  readonly reviews: WorldReview[] = [];
  readonly comments: WorldComment[] = [];
  readonly issues: WorldIssue[] = [];
  readonly reactions: WorldReaction[] = [];
  readonly statuses: WorldStatus[] = [];
  /** Pages of the register that the forge publishes; nothing when it publishes none. */
  pages: { readonly public: boolean } | undefined;
  readonly runs: {
    readonly workflow: string;
    readonly sha: string;
    conclusion: string | null;
    readonly event: string;
    readonly at: string;
    /** In whose name it ran. */
    readonly actor?: Account;
  }[] = [];
  /** What can be set on the forge. */
  readonly settings = new Settings();
  /** The clock of the forge, in UTC. */
  clock = () => '2026-11-20T16:45:00Z';
  /** Mail that the forge sends: the whole of a new comment, and nothing of an edited one. */
  readonly mails: string[] = [];
  /** Does main need the status of this name? */
  required: string | undefined = 'poort';
  #next = 1000;
  #minute = 0;

  constructor() {
    this.bare = join(mkdtempSync(join(tmpdir(), 'forge-')), 'register.git');
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', this.bare]);
    this.accounts.set('actions', ACTIONS);
    this.keys.set('workflow', { account: ACTIONS, may: 'write', isWorkflow: true });
    this.keys.set('workflow-lees', { account: ACTIONS, may: 'read', isWorkflow: true });
  }

  /** Numbers are never given twice. */
  next(): number {
    this.#next += 1;
    return this.#next;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['--git-dir', this.bare, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  account(login: string, id: number, type: Account['type'] = 'User'): Account {
    const made = { id, login, type };
    this.accounts.set(login, made);
    this.keys.set(`sleutel-${login}`, { account: made, may: 'write', isWorkflow: false });
    return made;
  }

  pull(number: number): Pull | undefined {
    return this.pulls.find((each) => each.number === number);
  }

  /** The head of a proposal, also kept as the forge keeps it. */
  headOf(pull: Pull): string {
    const ref = `refs/pull/${pull.number}/head`;
    if (pull.isOpen) this.git('update-ref', ref, this.git('rev-parse', `refs/heads/${pull.branch}`));
    return this.git('rev-parse', ref);
  }

  openPull(branch: string, author: Account, title = `Incident ${branch.split('/').at(-1)}`): Pull {
    const number = this.#number();
    const made: Pull = {
      number,
      title,
      branch,
      author,
      isDraft: false,
      isOpen: true,
      isFork: false,
      merged: undefined,
      labels: [],
    };
    this.pulls.push(made);
    this.headOf(made);
    return made;
  }

  /** Proposals and issues are numbered together. */
  #number(): number {
    return this.pulls.length + this.issues.length + 12;
  }

  newIssue(title: string, body: string, by: Account): WorldIssue {
    return { number: this.#number(), title, body, by, isOpen: true, labels: [] };
  }

  review(pull: Pull, by: Account, state: string, commit = this.headOf(pull)): WorldReview {
    this.#minute += 1;
    const at = `2026-11-20T${String(10 + Math.floor(this.#minute / 60)).padStart(2, '0')}:${String(this.#minute % 60).padStart(2, '0')}:00Z`;
    const made = { id: this.next(), pull: pull.number, by, state, at, commit, body: '' };
    this.reviews.push(made);
    return made;
  }

  comment(issue: number, by: Account, body: string): WorldComment {
    const made = { id: this.next(), issue, by, body };
    this.comments.push(made);
    this.mails.push(body);
    return made;
  }

  statusOf(sha: string, context = 'poort'): WorldStatus | undefined {
    return this.statuses.filter((each) => each.sha === sha && each.context === context).at(-1);
  }

  /** Joins a proposal to main, as the forge does: two parents, the words that were given. */
  merge(pull: Pull, title: string, message: string): string {
    const head = this.headOf(pull);
    const main = this.git('rev-parse', 'refs/heads/main');
    const tree = this.git('merge-tree', '--write-tree', main, head).split('\n')[0] ?? '';
    const sha = execFileSync(
      'git',
      ['--git-dir', this.bare, 'commit-tree', tree, '-p', main, '-p', head, '-m', title, '-m', message],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_AUTHOR_NAME: 'register',
          GIT_AUTHOR_EMAIL: 'register@voorbeeld.example',
          GIT_COMMITTER_NAME: 'GitHub',
          GIT_COMMITTER_EMAIL: 'noreply@github.com',
        },
      },
    ).trim();
    this.git('update-ref', 'refs/heads/main', sha);
    pull.merged = sha;
    pull.isOpen = false;
    return sha;
  }

  /** Whose commit is it? The forge knows by the address. */
  accountOf(address: string): Account | undefined {
    if (address === 'noreply@github.com') return WEB_FLOW;
    return [...this.accounts.values()].find((each) => address === `${each.login}@voorbeeld.example`);
  }
}

import type { Comment, CommitStatus, Forge, Proposal, Review } from '../../scripts/forge/forge.ts';
import { ForgeError } from '../../scripts/forge/forge-error.ts';
import type { Hold, Issue } from '../../scripts/forge/issues.ts';
import type { ForgeSettings } from '../../scripts/forge/stand.ts';

/** A forge of plain fields: set what it knows, look at what was written. */
export class FakeForge implements Forge {
  own = 1;
  proposals: Proposal[] = [];
  reviewsOf: Record<number, Review[]> = {};
  commentsOf: Record<number, Comment[]> = {};
  people: Record<string, (number | null)[]> = {};
  statuses: Record<string, CommitStatus[]> = {};
  runs: string[] = [];
  names: Record<number, string> = {};
  pages: 'geen' | 'openbaar' | 'besloten' = 'geen';
  scheduled: Record<string, string> = {};
  labelled: Record<string, Issue[]> = {};
  held: Record<number, Hold[]> = {};
  /** The clock of the forge. */
  clock = () => '2026-11-20T16:45:00Z';
  /** Nothing of it may be seen, until a test says otherwise. */
  seen: ForgeSettings = {
    repository: null,
    eigenaar: null,
    rulesets_mogelijk: null,
    rulesets: null,
    regels_hoofdtak: null,
    toegang: null,
    sleutels: null,
    bladzijden: null,
    actions: null,
    workflows: null,
    hoofdcommit: null,
    codeownersFouten: null,
  };
  #next = 1;

  ownAccount = async (): Promise<number> => this.own;
  openProposals = async (): Promise<Proposal[]> => this.proposals.filter(({ isOpen }) => isOpen);
  proposal = async (number: number): Promise<Proposal> =>
    found(this.proposals.find((each) => each.number === number));
  reviews = async (number: number): Promise<Review[]> => this.reviewsOf[number] ?? [];
  comments = async (number: number): Promise<Comment[]> => [...(this.commentsOf[number] ?? [])];
  peopleOf = async (sha: string): Promise<(number | null)[]> => found(this.people[sha]);
  status = async (sha: string, context: string): Promise<CommitStatus | undefined> =>
    this.statuses[sha]?.findLast((each) => each.context === context);
  hasRun = async (workflow: string, sha: string): Promise<boolean> =>
    this.runs.includes(`${workflow} ${sha}`);
  lastScheduledRun = async (workflow: string): Promise<string | null> => this.scheduled[workflow] ?? null;
  issues = async (label: string): Promise<Issue[]> => [...(this.labelled[label] ?? [])];
  holds = async (number: number): Promise<Hold[]> => [...(this.held[number] ?? [])];
  createIssue = async (title: string, body: string, label: string): Promise<Issue> => {
    const made = { number: this.#next++, title, isOpen: true, body, account: this.own };
    this.labelled[label] = [...(this.labelled[label] ?? []), made];
    return made;
  };
  editIssue = async (number: number, change: { isOpen: boolean; body: string }): Promise<void> => {
    for (const [label, issues] of Object.entries(this.labelled))
      this.labelled[label] = issues.map((each) => (each.number === number ? { ...each, ...change } : each));
  };
  hold = async (number: number): Promise<Hold | undefined> => {
    const held = this.held[number] ?? [];
    if (held.some(({ account }) => account === this.own)) return undefined;
    const made = { id: this.#next++, account: this.own, since: this.clock() };
    this.held[number] = [...held, made];
    return made;
  };
  letGo = async (number: number, id: number): Promise<void> => {
    this.held[number] = (this.held[number] ?? []).filter((each) => each.id !== id);
  };
  publishedPages = async () => this.pages;
  settings = async (): Promise<ForgeSettings> => this.seen;
  extras = async () => null;
  createRegister = async (): Promise<void> => undefined;
  setRepository = async (): Promise<void> => undefined;
  allowActions = async (): Promise<void> => undefined;
  limitWorkflowKey = async (): Promise<void> => undefined;
  enableWorkflow = async (): Promise<void> => undefined;
  saveRuleset = async (): Promise<void> => undefined;
  giveAccess = async () => 'erin' as const;
  accountName = async (account: number): Promise<string> => found(this.names[account]);

  createComment = async (number: number, body: string): Promise<Comment> => {
    const made = { id: this.#next++, account: this.own, body };
    this.commentsOf[number] = [...(this.commentsOf[number] ?? []), made];
    return made;
  };
  editComment = async (id: number, body: string): Promise<void> => {
    found(
      Object.values(this.commentsOf)
        .flat()
        .find((each) => each.id === id),
    );
    for (const [number, comments] of Object.entries(this.commentsOf))
      this.commentsOf[Number(number)] = comments.map((each) => (each.id === id ? { ...each, body } : each));
  };
  deleteComment = async (id: number): Promise<void> => {
    for (const [number, comments] of Object.entries(this.commentsOf))
      this.commentsOf[Number(number)] = comments.filter((each) => each.id !== id);
  };
  setStatus = async (sha: string, status: CommitStatus): Promise<void> => {
    if ([...status.description].length > 140) throw new ForgeError('refused', 'de status zetten', 422);
    this.statuses[sha] = [...(this.statuses[sha] ?? []), status];
  };
  merge = async (number: number, { head }: { readonly head: string }): Promise<string> => {
    const proposal = await this.proposal(number);
    if (!proposal.isOpen || proposal.head !== head) throw new ForgeError('changed', 'samenvoegen', 409);
    this.proposals = this.proposals.map((each) =>
      each.number === number ? { ...each, isOpen: false, isMerged: true } : each,
    );
    return 'f'.repeat(40);
  };
  startWorkflow = async (workflow: string): Promise<void> => {
    this.runs.push(`${workflow} ${'0'.repeat(40)}`);
  };
  openProposal = async (branch: string, target: string, title: string): Promise<Proposal> => {
    const made: Proposal = {
      number: this.#next++,
      title,
      branch,
      target,
      head: 'a'.repeat(40),
      isOpen: true,
      isDraft: false,
      isMerged: false,
      isFork: false,
      author: this.own,
      labels: [],
    };
    this.proposals.push(made);
    return made;
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new ForgeError('not-found', 'iets lezen', 404);
  return value;
}

import type { Comment, CommitStatus, Forge, Proposal, Review } from '../../scripts/forge/forge.ts';
import { ForgeError } from '../../scripts/forge/forge-error.ts';

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
  publishedPages = async () => this.pages;
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

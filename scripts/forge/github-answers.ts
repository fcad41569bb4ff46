import { z } from 'zod';
import type { Comment, CommitStatus, Proposal, Review } from './forge.ts';
import type { Hold, Issue } from './issues.ts';

/**
 * What is used of an answer of GitHub, and nothing more. Whatever answers without these is no GitHub that we know, and
 * a page that was cut off is not a shorter list.
 */

const user = z.union([z.object({ id: z.int(), type: z.string() }), z.null()]);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);

const pull = z
  .object({
    number: z.int(),
    title: z.string(),
    state: z.enum(['open', 'closed']),
    draft: z.boolean().optional(),
    merged_at: z.union([z.string(), z.null()]),
    user,
    labels: z.array(z.object({ name: z.string() })),
    head: z.object({ ref: z.string(), sha, repo: z.union([z.object({ id: z.int() }), z.null()]) }),
    base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
  })
  .transform(
    (each): Proposal => ({
      number: each.number,
      title: each.title,
      branch: each.head.ref,
      target: each.base.ref,
      head: each.head.sha,
      isOpen: each.state === 'open',
      isDraft: each.draft === true,
      isMerged: each.merged_at !== null,
      isFork: each.head.repo?.id !== each.base.repo.id,
      author: each.user?.id ?? null,
      labels: each.labels.map(({ name }) => name),
    }),
  );

const review = z
  .object({
    id: z.int(),
    user,
    state: z.string(),
    submitted_at: z.string().optional(),
    commit_id: z.union([z.string(), z.null()]),
  })
  .transform(
    (each): Review => ({
      id: each.id,
      account: each.user?.id ?? null,
      type: each.user?.type ?? '',
      state: each.state,
      submittedAt: each.submitted_at ?? null,
      commit: each.commit_id,
    }),
  );

const comment = z
  .object({ id: z.int(), user, body: z.string().optional() })
  .transform((each): Comment => ({ id: each.id, account: each.user?.id ?? null, body: each.body ?? '' }));

const status = z
  .object({
    context: z.string(),
    state: z.enum(['success', 'pending', 'failure', 'error']),
    description: z.union([z.string(), z.null()]),
  })
  .transform(
    (each): CommitStatus => ({
      context: each.context,
      state: each.state === 'error' ? 'failure' : each.state,
      description: each.description ?? '',
    }),
  );

// A proposal is an issue too for GitHub; it says so by this field.
const issue = z
  .object({
    number: z.int(),
    title: z.string(),
    state: z.string(),
    body: z.union([z.string(), z.null()]).optional(),
    user,
    pull_request: z.unknown().optional(),
  })
  .transform((each): Issue & { readonly isProposal: boolean } => ({
    number: each.number,
    title: each.title,
    isOpen: each.state === 'open',
    body: each.body ?? '',
    account: each.user?.id ?? null,
    isProposal: each.pull_request !== undefined,
  }));

const reaction = z
  .object({ id: z.int(), content: z.string(), user, created_at: z.iso.datetime() })
  .transform((each): Hold & { readonly content: string } => ({
    id: each.id,
    account: each.user?.id ?? null,
    since: each.created_at,
    content: each.content,
  }));

/** GitHub's own account that records what is done in the browser; it is nobody. */
const WEB_FLOW = 19_864_447;
const CO_AUTHOR = /^co-authored-by:.*<([^<>]*)>\s*$/gim;
const NOREPLY = /^(\d+)\+[^@]*@users\.noreply\.github\.com$/i;

// An account that is linked is an object with a number; one that is not is null, or an empty object.
const maker = z.union([z.object({ id: z.int() }), z.null(), z.object({})]);

const commit = z
  .object({ author: maker, committer: maker, commit: z.object({ message: z.string() }) })
  .transform(({ author, committer, commit: { message } }): (number | null)[] => {
    const idOf = (each: z.infer<typeof maker>) => (each && 'id' in each ? each.id : null);
    const recorded = idOf(committer);
    const coAuthors = [...message.matchAll(CO_AUTHOR)].map(([, address = '']) => {
      const number = NOREPLY.exec(address.trim())?.[1];
      return number === undefined ? null : Number(number);
    });
    const all = [idOf(author), ...(recorded === WEB_FLOW ? [] : [recorded]), ...coAuthors];
    return [...new Set(all)];
  });

/** The answers, by what they are. */
export const answers = {
  pull,
  review,
  comment,
  status,
  commit,
  merge: z.object({ merged: z.literal(true), sha }),
  run: z.object({ head_sha: z.string(), conclusion: z.union([z.string(), z.null()]) }),
  runs: z
    .object({
      workflow_runs: z.array(
        z.object({
          run_started_at: z.iso.datetime().optional(),
          created_at: z.iso.datetime(),
          actor: z.union([z.object({ id: z.int() }), z.null()]).optional(),
        }),
      ),
    })
    .transform(({ workflow_runs }) =>
      workflow_runs.map(({ run_started_at, created_at, actor }) => ({
        made: created_at,
        /** A run that is done again begins later than it was made. */
        begun: run_started_at ?? created_at,
        account: actor?.id,
      })),
    ),
  issue,
  reaction,
  account: z.object({ id: z.int(), login: z.string() }),
  pages: z.object({ public: z.boolean() }),
} as const;

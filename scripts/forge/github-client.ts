import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { z } from 'zod';
import { ForgeError, problemOf } from './forge-error.ts';

/** How to reach a register on GitHub. */
export interface GithubOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Another address than that of github.com. */
  readonly baseUrl?: string | undefined;
  /** Told when GitHub asks to wait, as a Dutch sentence. */
  readonly note?: (sentence: string) => void;
  /** Length of a second of waiting, in milliseconds; for tests. */
  readonly second?: number | undefined;
}

/** Asks GitHub, and reads what it answers. */
export interface GithubClient {
  readonly rest: InstanceType<typeof Client>['rest'];
  /** The register, as every call names it. */
  readonly here: { readonly owner: string; readonly repo: string };
  /**
   * One question.
   * @param what is asked, in Dutch: `een commit lezen`
   * @throws ForgeError when the answer is no, or is not what the forge promises
   */
  ask<T>(what: string, asked: () => Promise<{ readonly data: unknown }>, answer: z.ZodType<T>): Promise<T>;
  /** Every page of a list. */
  askAll<T>(what: string, route: string, parameters: object, answer: z.ZodType<T>): Promise<T[]>;
}

/** With a write: never again by itself, as an answer that did not come may still have been done. */
export const once = { request: { retries: 0 } } as const;

/** How often is tried again when GitHub asks to wait. */
const MOST_WAITS = 3;
const PER_PAGE = 100;
/** Answers that stay the same when asked again; 409 is what a repository without any commit says. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 451];
/** Answers that always hold something. */
const WITH_CONTENT: readonly number[] = [200, 201];

const Client = Octokit.plugin(retry, throttling);

/** A client that waits when it is asked to, and tries again what may be tried again. */
export function githubClient({
  repository,
  token,
  baseUrl,
  note = () => undefined,
  second = 1000,
}: GithubOptions): GithubClient {
  const [owner = '', repo = ''] = repository.split('/');
  const here = { owner, repo };
  const wait = (sentence: string) => (seconds: number, _: object, __: object, tries: number) => {
    note(`${sentence} Over ${seconds} seconden verder.`);
    return tries < MOST_WAITS;
  };
  const client = new Client({
    auth: token,
    userAgent: 'incidentregister',
    ...(baseUrl === undefined ? {} : { baseUrl }),
    // Complaints of the library would repeat addresses and answers.
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    retry: { retryAfterBaseValue: second, doNotRetry: FINAL },
    throttle: {
      enabled: second >= 1000,
      retryAfterBaseValue: second,
      onRateLimit: wait('GitHub vraagt te wachten: het uur is vol.'),
      onSecondaryRateLimit: wait('GitHub vraagt te wachten: het gaat te snel.'),
    },
  });
  // The library takes a page that broke off for an empty one: a review that was not read would be one that is not there.
  client.hook.after('request', ({ status, data }) => {
    const isWhole = typeof data === 'object' && data !== null;
    if (WITH_CONTENT.includes(status) && !isWhole)
      throw new ForgeError('unavailable', 'een antwoord dat niet heel is');
  });
  return {
    rest: client.rest,
    here,
    ask: async (what, asked, answer) => read(what, (await attempt(what, asked)).data, answer),
    askAll: async <T>(what: string, route: string, parameters: object, answer: z.ZodType<T>) => {
      const found: T[] = [];
      const pages = client.paginate.iterator(route, { ...here, ...parameters, per_page: PER_PAGE });
      await attempt(what, async () => {
        for await (const { data } of pages) found.push(...read(what, data, answer.array()));
      });
      return found;
    },
  };
}

function read<T>(what: string, data: unknown, answer: z.ZodType<T>): T {
  const result = answer.safeParse(data);
  if (result.success) return result.data;
  throw new ForgeError('unavailable', what);
}

async function attempt<T>(what: string, asked: () => Promise<T>): Promise<T> {
  try {
    return await asked();
  } catch (error) {
    if (error instanceof ForgeError) throw error;
    const status = (error as { readonly status?: unknown } | null)?.status;
    if (typeof status !== 'number') throw new ForgeError('unavailable', what);
    // GitHub refuses who asks too much in the same way as who may not see: that says nothing about what is there.
    const isLimit = status === 403 && error instanceof Error && /rate limit/i.test(error.message);
    throw new ForgeError(isLimit ? 'unavailable' : problemOf(status), what, status);
  }
}

import { sampleComponent } from './contract.ts';
import type { Account, Key, World } from './world.ts';

/** An answer of the stand-in. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Is it one of a list that is cut in pages? */
  readonly isList?: boolean;
}

/** A call as a route gets it. */
export interface Call {
  readonly world: World;
  readonly key: Key;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Says that it did without doing. */
  readonly isLost: boolean;
}

/** A JSON object. */
export type Thing = Record<string, unknown>;

/** What happens at a call. */
export type Route = (call: Call) => Answer;

/** A refusal. */
export const no = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});
/** There is no such thing. */
export const NOT_FOUND = no(404, 'Not Found');

/** An account as GitHub shows it. */
export const userOf = ({ id, login, type }: Account): Thing => ({
  ...(sampleComponent('simple-user') as Thing),
  id,
  login,
  type,
});

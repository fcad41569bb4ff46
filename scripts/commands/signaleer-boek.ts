import type { Comment, ForgeReader } from '../forge/forge.ts';
import type { Issue, IssueReader } from '../forge/issues.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { isActief, opVolgorde, REGISTER, signalen, verdwenen, vervallen } from '../signaal/signalen.ts';
import { LABEL, magWegVolgens, merkenIn, zegtAlles, zonderMerken } from '../signaal/tekst.ts';

/** Our issues by subject, the oldest first: the ledger of what was said. */
export type Boek = ReadonlyMap<string, readonly Issue[]>;

/** A subject of which its issue does not say that all was said. */
export interface Kandidaat {
  readonly onderwerp: Onderwerp;
  /** Its issues, the oldest first; none before the first reminder. */
  readonly issues: readonly Issue[];
  /** Everything that was passed, the most urgent first. */
  readonly alle: readonly Signaal[];
}

/** A subject of which is known what was said. */
export interface Werk extends Kandidaat {
  /** What was not said yet, the most urgent first. */
  readonly nieuw: readonly Signaal[];
  /** Comments of ours as they should be: a message in them does not hold any more. */
  readonly vervallen: readonly Pick<Comment, 'id' | 'body'>[];
}

type Lezer = ForgeReader & IssueReader;

/**
 * Finds the issues of this account. What others wrote is no ledger: a comment of theirs silences nothing.
 * @throws ForgeError when the list cannot be read whole
 */
export async function leesBoek(reader: Lezer, account: number): Promise<Boek> {
  const eigen = (await reader.issues(LABEL)).filter((each) => each.account === account);
  const oudsteEerst = eigen.toSorted((a, b) => a.number - b.number);
  // Somebody may write something behind the id; who takes the id away begins a new issue.
  return Map.groupBy(oudsteEerst, ({ title }) => /^[\w-]*/.exec(title.trim())?.[0] ?? '');
}

/** What a round looks at. */
interface Stand {
  readonly onderwerpen: readonly Onderwerp[];
  readonly nu: Temporal.Instant;
  readonly reader: Lezer;
}

/** What has to be looked at or closed. */
export interface TeDoen {
  /** The most urgent first. */
  readonly kandidaten: readonly Kandidaat[];
  /** Open issues of which nothing is to be reminded any more. */
  readonly sluiten: readonly Issue[];
}

/**
 * Works out what has to be looked at, from the list of issues alone: of what an open issue says that all was said the
 * comments are not read. A register of years has many terms that are over, and the forge answers only so many questions
 * in an hour.
 * @throws ForgeError when the list cannot be read
 */
export async function teDoen(
  { reader, nu, onderwerpen: gelezen }: Stand,
  account: number,
): Promise<TeDoen & { readonly boek: Boek }> {
  const boek = await leesBoek(reader, account);
  const open = [...boek].flatMap(([kenmerk, issues]) =>
    issues.some(({ isOpen, body }) => isOpen && !magWegVolgens(body)) ? [kenmerk] : [],
  );
  const actief = [...gelezen, ...verdwenen(open, gelezen)].filter((each) => isActief(each, nu));
  // The issue of the register is what runs hold: it stays open.
  const namen = new Set([REGISTER, ...actief.map(({ kenmerk }) => kenmerk)]);
  const kandidaten = actief
    .map((onderwerp) => ({
      onderwerp,
      issues: boek.get(onderwerp.kenmerk) ?? [],
      alle: signalen(onderwerp, nu),
    }))
    .filter((each) => !isGezegd(each));
  return {
    boek,
    kandidaten: opVolgorde(kandidaten, ({ alle }) => alle, nu),
    sluiten: [...boek]
      .filter(([kenmerk]) => !namen.has(kenmerk))
      .flatMap(([, issues]) => issues.filter(({ isOpen }) => isOpen)),
  };
}

/** Is the issue open, and does it say that all was said? */
const isGezegd = ({ onderwerp, issues: [issue], alle }: Kandidaat): boolean =>
  issue?.isOpen === true && zegtAlles(issue.body, onderwerp, alle);

/** Do its comments have to be read to know what is new? */
export const isTeLezen = ({ issues }: Kandidaat): boolean => issues.length > 0;

/**
 * Reads what was said of a subject.
 * @throws ForgeError when its comments cannot be read
 */
export async function leesWerk(kandidaat: Kandidaat, reader: Lezer, account: number): Promise<Werk> {
  const eigen: Comment[] = [];
  for (const { number } of kandidaat.issues)
    eigen.push(...(await reader.comments(number)).filter((each) => each.account === account));
  const merken = new Set(eigen.flatMap(({ body }) => merkenIn(body)));
  const nietMeer = vervallen(kandidaat.onderwerp);
  return {
    ...kandidaat,
    nieuw: kandidaat.alle.filter(({ merk }) => !merken.has(merk)),
    vervallen: eigen
      .map(({ id, body }) => ({ id, was: body, body: zonderMerken(body, nietMeer) }))
      .filter(({ was, body }) => body !== was),
  };
}

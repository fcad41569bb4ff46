import type { ForgeReader } from '../forge/forge.ts';
import type { Issue, IssueReader } from '../forge/issues.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { isActief, opVolgorde, signalen, verdwenen } from '../signaal/signalen.ts';
import { gezegdVolgens, LABEL, merkenIn, somVan } from '../signaal/tekst.ts';

/** Our issues by subject, the oldest first: the ledger of what was said. */
export type Boek = ReadonlyMap<string, readonly Issue[]>;

/** A subject with what was passed of it. */
export interface Werk {
  readonly onderwerp: Onderwerp;
  /** The oldest issue of it; nothing before the first reminder. */
  readonly issue: Issue | undefined;
  /** Everything that was passed, the most urgent first. */
  readonly alle: readonly Signaal[];
  /** What of it was not said yet. */
  readonly nieuw: readonly Signaal[];
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
  return Map.groupBy(oudsteEerst, ({ title }) => title.trim().split(/\s/)[0] ?? '');
}

/** What a round looks at. */
interface Stand {
  readonly onderwerpen: readonly Onderwerp[];
  readonly nu: Temporal.Instant;
  readonly reader: Lezer;
}

/** What has to be done: say something, write down that all was said, or close an issue. */
export interface TeDoen {
  /** The most urgent first. */
  readonly werk: readonly Werk[];
  /** Open issues of which nothing is to be reminded any more. */
  readonly sluiten: readonly Issue[];
}

/**
 * Works out what has to be done, from the ledger alone.
 * @throws ForgeError when the ledger cannot be read
 */
export async function teDoen(stand: Stand, account: number): Promise<TeDoen & { readonly boek: Boek }> {
  const { reader, nu } = stand;
  const boek = await leesBoek(reader, account);
  const open = [...boek].flatMap(([kenmerk, issues]) =>
    issues.some(({ isOpen }) => isOpen) ? [kenmerk] : [],
  );
  const onderwerpen = [...stand.onderwerpen, ...verdwenen(open, stand.onderwerpen)];
  const actief = onderwerpen.filter((each) => isActief(each, nu));
  const namen = new Set(actief.map(({ kenmerk }) => kenmerk));
  const werk: Werk[] = [];
  for (const onderwerp of actief) {
    const each = await werkVan(onderwerp, boek, nu, reader, account);
    if (each) werk.push(each);
  }
  return {
    boek,
    werk: opVolgorde(werk),
    sluiten: [...boek]
      .filter(([kenmerk]) => !namen.has(kenmerk))
      .flatMap(([, issues]) => issues.filter(({ isOpen }) => isOpen)),
  };
}

/**
 * What has to be done for one subject; nothing when its issue is open and says that all was said. Then its comments are
 * not read: a register of years has many terms that are over, and the forge answers only so many questions in an hour.
 */
async function werkVan(
  onderwerp: Onderwerp,
  boek: Boek,
  nu: Temporal.Instant,
  reader: Lezer,
  account: number,
): Promise<Werk | undefined> {
  const alle = signalen(onderwerp, nu);
  const issues = boek.get(onderwerp.kenmerk) ?? [];
  const [issue] = issues;
  const zegt = issue && gezegdVolgens(issue.body);
  if (issue?.isOpen && zegt === (alle.length === 0 ? undefined : somVan(alle))) return undefined;
  const gezegd = alle.length === 0 ? new Set<string>() : await gezegdVan(issues, reader, account);
  return { onderwerp, issue, alle, nieuw: alle.filter(({ merk }) => !gezegd.has(merk)) };
}

async function gezegdVan(issues: readonly Issue[], reader: Lezer, account: number): Promise<Set<string>> {
  const merken = new Set<string>();
  for (const { number } of issues)
    for (const each of await reader.comments(number))
      if (each.account === account) for (const merk of merkenIn(each.body)) merken.add(merk);
  return merken;
}

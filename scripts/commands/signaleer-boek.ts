import type { ForgeReader } from '../forge/forge.ts';
import type { Issue, IssueReader } from '../forge/issues.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { isActief, opVolgorde, signalen } from '../signaal/signalen.ts';
import { gezegdVolgens, LABEL, merkenIn, somVan } from '../signaal/tekst.ts';

/** Our issues by subject, the oldest first: the ledger of what was said. */
export type Boek = ReadonlyMap<string, readonly Issue[]>;

/** A subject of which something was passed. */
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

/**
 * Subjects of which something is to be said, or of which the first text does not yet say that all was said; the most
 * urgent first. Where it does, the comments are not read: a register of years has many terms that are over, and the
 * forge answers only so many questions in an hour.
 */
export async function werkVan(
  onderwerpen: readonly Onderwerp[],
  boek: Boek,
  nu: Temporal.Instant,
  reader: Lezer,
  account: number,
): Promise<Werk[]> {
  const werk: Werk[] = [];
  for (const onderwerp of onderwerpen) {
    const alle = signalen(onderwerp, nu);
    const issues = boek.get(onderwerp.kenmerk) ?? [];
    const [issue] = issues;
    if (alle.length === 0 || (issue?.isOpen && gezegdVolgens(issue.body) === somVan(alle))) continue;
    const gezegd = await gezegdVan(issues, reader, account);
    werk.push({ onderwerp, issue, alle, nieuw: alle.filter(({ merk }) => !gezegd.has(merk)) });
  }
  return opVolgorde(werk);
}

async function gezegdVan(issues: readonly Issue[], reader: Lezer, account: number): Promise<Set<string>> {
  const merken = new Set<string>();
  for (const { number } of issues)
    for (const each of await reader.comments(number))
      if (each.account === account) for (const merk of merkenIn(each.body)) merken.add(merk);
  return merken;
}

/** Open issues of which nothing is near or over any more. */
export function teSluiten(onderwerpen: readonly Onderwerp[], boek: Boek, nu: Temporal.Instant): Issue[] {
  const actief = new Set(onderwerpen.filter((each) => isActief(each, nu)).map(({ kenmerk }) => kenmerk));
  return [...boek]
    .filter(([kenmerk]) => !actief.has(kenmerk))
    .flatMap(([, issues]) => issues.filter(({ isOpen }) => isOpen));
}

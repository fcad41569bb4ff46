import type { ForgeReader } from '../forge/forge.ts';
import type { Issue, IssueReader } from '../forge/issues.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { isActief, opVolgorde, signalen } from '../signaal/signalen.ts';
import { LABEL, merkenIn } from '../signaal/tekst.ts';

/** Our issues by subject, the oldest first: the ledger of what was said. */
export type Boek = ReadonlyMap<string, readonly Issue[]>;

/** A subject with what is to be said of it, the most urgent first; at least one. */
export interface Werk {
  readonly onderwerp: Onderwerp;
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

/** What was passed and not said yet, the most urgent subject first. */
export async function teZeggen(
  onderwerpen: readonly Onderwerp[],
  boek: Boek,
  nu: Temporal.Instant,
  reader: Lezer,
  account: number,
): Promise<Werk[]> {
  const werk: Werk[] = [];
  for (const onderwerp of onderwerpen) {
    const alle = signalen(onderwerp, nu);
    if (alle.length === 0) continue;
    const gezegd = await gezegdVan(boek.get(onderwerp.kenmerk) ?? [], reader, account);
    const nieuw = alle.filter(({ merk }) => !gezegd.has(merk));
    if (nieuw.length > 0) werk.push({ onderwerp, nieuw });
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
  const actief = new Set(
    onderwerpen.filter((each) => isActief(each, nu)).map(({ kenmerk }) => kenmerk),
  );
  return [...boek]
    .filter(([kenmerk]) => !actief.has(kenmerk))
    .flatMap(([, issues]) => issues.filter(({ isOpen }) => isOpen));
}

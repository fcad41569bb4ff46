import type { PoortStand } from '../../schemas/poort.ts';

/** Who made what is decided about. */
export interface Makers {
  /** Numbers of accounts. Nobody approves what they wrote themselves. */
  readonly accounts: ReadonlySet<number>;
  /** Commits with a decisive change of which a maker cannot be recognised. */
  readonly onbekend: readonly string[];
}

/**
 * The author of the proposal, and whoever made, recorded or co-wrote a commit that changes something decisive. A commit
 * that joins branches changes something only when its result is found in none of the commits that it joins: so "Update
 * branch" disqualifies nobody, and an accepted suggestion of spelling neither.
 */
export function makersVan({ voorstel, commits }: PoortStand): Makers {
  const accounts = new Set(voorstel.author === null ? [] : [voorstel.author]);
  const onbekend: string[] = [];
  for (const { sha, inhoud, ouders, personen } of commits ?? []) {
    if (inhoud !== null && ouders.includes(inhoud)) continue;
    for (const persoon of personen) if (persoon !== null) accounts.add(persoon);
    if (personen.length === 0 || personen.includes(null)) onbekend.push(sha);
  }
  return { accounts, onbekend };
}

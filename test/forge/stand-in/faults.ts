/** Ways in which a forge lets down whoever calls it. */
export type FaultKind =
  /** Answers no, and does nothing. */
  | { readonly kind: 'answer'; readonly status: number }
  /** Does it, and answers that it went wrong. */
  | { readonly kind: 'done-but-500' }
  /** Says that it did, and did not. */
  | { readonly kind: 'lost' }
  /** Asks to slow down, once. */
  | { readonly kind: 'secondary' }
  /** Half of the answer, then silence. */
  | { readonly kind: 'half' }
  /** Whoever calls dies before or after this call: nothing of them arrives any more. */
  | { readonly kind: 'killed'; readonly when: 'before' | 'after' };

/** A fault, and the call at which it happens. */
export interface Fault {
  /** Begin of the route, such as `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge`; empty is every call. */
  readonly route: string;
  /** At which of these calls, from 1; without it at each. */
  readonly nth?: number;
  readonly what: FaultKind;
}

/** Keeps count of the calls and says which fault is due. */
export class Faults {
  #list: { readonly fault: Fault; seen: number }[] = [];
  #isDead = false;

  /** Sets the faults of what comes next. */
  set(...faults: readonly Fault[]): void {
    this.#list = faults.map((fault) => ({ fault, seen: 0 }));
    this.#isDead = false;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  die(): void {
    this.#isDead = true;
  }

  due(route: string): FaultKind | undefined {
    for (const each of this.#list) {
      if (!route.startsWith(each.fault.route)) continue;
      each.seen += 1;
      if (each.fault.nth === undefined || each.fault.nth === each.seen) return each.fault.what;
    }
    return undefined;
  }
}

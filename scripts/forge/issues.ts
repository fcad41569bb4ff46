/** What reminders need of a forge: issues to write them in, and something that only one run at a time can hold. */

/** An issue that is no proposal. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly isOpen: boolean;
  readonly body: string;
  /** Who made it. */
  readonly account: number | null;
}

/** Somebody holds an issue. */
export interface Hold {
  readonly id: number;
  readonly account: number | null;
  /** Since when, by the clock of the forge, in UTC. */
  readonly since: string;
}

/** Reads issues. Throws ForgeError when the forge does not answer, or not as it says that it does. */
export interface IssueReader {
  /** Every issue with this label, closed ones too, by number. */
  issues(label: string): Promise<readonly Issue[]>;
  /** Who holds an issue now. */
  holds(number: number): Promise<readonly Hold[]>;
}

/** Writes issues. Nothing is tried again by itself. */
export interface IssueWriter {
  createIssue(title: string, body: string, label: string): Promise<Issue>;
  /** Changes the first text, which mails nobody, and whether it is open. */
  editIssue(number: number, change: { readonly isOpen: boolean; readonly body: string }): Promise<void>;
  /**
   * Takes hold of an issue for this account. The forge gives it once: of two runs at the same moment one gets it.
   * @returns nothing when it was held already
   */
  hold(number: number): Promise<Hold | undefined>;
  /** Lets go. That somebody else did so already is no error. */
  letGo(number: number, hold: number): Promise<void>;
}

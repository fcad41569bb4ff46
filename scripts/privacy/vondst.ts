import type { Plek } from './wat-nu.data.ts';

/** Personal data somewhere: in a file, a commit, a name or a title. Never the value. */
export interface Vondst {
  readonly plek: Plek;
  /** What was searched, for people: a path, `naam van de tak`. */
  readonly waar: string;
  /** First ten characters of the commit. */
  readonly commit?: string;
  readonly line: number;
  readonly column: number;
  readonly blokkeert: boolean;
  readonly zegt: string;
}

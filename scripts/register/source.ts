/**
 * Where the files of a register come from: a folder on disk, or a commit.
 * Both give the same entries, so every reader after this point knows no difference.
 */
export interface Source {
  /** What it is, for the report: `map incidents`, `commit 1a2b3c`. */
  readonly name: string;
  /** What stands before a path in findings, so that an editor can open the file: `incidents/`. */
  readonly prefix: string;
  /** All entries, in order of path; links and other strange things included, never followed. */
  list(): Entry[];
  /**
   * Bytes of one file that `list` gave.
   * @throws OperatorError when the file can no longer be read
   */
  read(path: string): Uint8Array;
}

/** One file, or something that should have been a file. */
export interface Entry {
  /** Path from the root of the register, with forward slashes. */
  readonly path: string;
  readonly type: 'file' | 'link' | 'other';
  /** Size in bytes. */
  readonly size: number;
}

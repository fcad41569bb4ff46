/** How every command ends, for whatever calls it. */
export const EXIT = {
  /** No finding that blocks. */
  good: 0,
  /** At least one finding that blocks. */
  findings: 1,
  /** Wrong use, or something around the register is missing: the person can repair it. */
  operator: 2,
  /** A fault of the software. */
  bug: 3,
} as const;

/** One of the ways to end. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

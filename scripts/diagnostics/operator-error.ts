/**
 * Something that the person at the keyboard can repair: a wrong option, a missing folder.
 * Caught once, printed without a stack, exit code 2.
 */
export class OperatorError extends Error {
  /** What to do, as a Dutch sentence. */
  readonly repair: string;

  /**
   * @param problem what is wrong, as a Dutch sentence
   * @param repair what to do, as a Dutch sentence
   */
  constructor(problem: string, repair: string) {
    super(problem);
    this.name = 'OperatorError';
    this.repair = repair;
  }
}

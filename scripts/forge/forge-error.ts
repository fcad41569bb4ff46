import { OperatorError } from '../diagnostics/operator-error.ts';

/** Why the forge did not do it. */
export type ForgeProblem = 'not-allowed' | 'not-found' | 'refused' | 'changed' | 'unavailable';

const SENTENCES: Readonly<Record<ForgeProblem, readonly [problem: string, repair: string]>> = {
  'not-allowed': [
    'De forge weigert: deze sleutel mag dit niet.',
    'Kijk of de sleutel er is en welke rechten hij heeft; in een workflow staan die onder permissions.',
  ],
  'not-found': [
    'De forge kent dit niet.',
    'Kijk of de naam van het register en het nummer kloppen, en of de sleutel erbij mag.',
  ],
  refused: [
    'De forge neemt dit niet aan.',
    'Geef dit door aan de beheerder: er staat bij wat de forge zegt.',
  ],
  changed: [
    'Het voorstel is intussen veranderd, of kan nu niet worden samengevoegd.',
    'Doe niets: de volgende ronde kijkt opnieuw.',
  ],
  unavailable: [
    'De forge antwoordt niet, of niet zoals zij hoort te doen.',
    'Probeer het later opnieuw; er gaat niets verloren en niets gebeurt twee keer.',
  ],
};

/** The forge did not do what was asked. */
export class ForgeError extends OperatorError {
  readonly problem: ForgeProblem;

  /**
   * @param what was asked, in Dutch: `een reactie lezen`
   * @param status of the answer, when there was one
   */
  constructor(problem: ForgeProblem, what: string, status?: number) {
    const [sentence, repair] = SENTENCES[problem];
    super(`${sentence} (${what}${status === undefined ? '' : `, antwoord ${status}`})`, repair);
    this.name = 'ForgeError';
    this.problem = problem;
  }
}

/** What a number of an answer means for who asked. */
export const problemOf = (status: number): ForgeProblem => {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 405 || status === 409) return 'changed';
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
};

/** Version of the rules and numbers: part by part as in semantic versioning, a new outcome is a new number. */
export const REGELS = '0.1.0';

/** A number of the law, with the day from which it holds. A change of law adds a row; no row is ever edited. */
export interface Parameter {
  readonly id: 'ap-melding';
  readonly waarde: number;
  readonly eenheid: 'uur';
  /** First day on which it holds, ISO, Europe/Amsterdam. */
  readonly inWerking: string;
  readonly vindplaats: string;
  /** Day on which somebody last compared it with the source, ISO. */
  readonly laatstGecontroleerd: string;
}

/** The numbers, oldest first per id. */
export const parameters: readonly Parameter[] = [
  {
    id: 'ap-melding',
    waarde: 72,
    eenheid: 'uur',
    inWerking: '2018-05-25',
    vindplaats: 'AVG art. 33 lid 1',
    laatstGecontroleerd: '2026-11-21',
  },
];

import type { BeoordeeldRegister } from '../../../scripts/beoordeel.ts';
import type { Versie } from '../../../scripts/verloop.ts';

/** What the evidence is looked for in. */
export interface NormInvoer {
  readonly register: Pick<
    BeoordeeldRegister,
    'nu' | 'organisatie' | 'leveranciers' | 'incidenten' | 'termijnen'
  >;
  /** What main recorded of every incident; none where there is no history. */
  readonly versies: ReadonlyMap<string, readonly Pick<Versie, 'vastlegging'>[]>;
}

/** How far this register shows something. It is about the register only, never about the school. */
export type Oordeel = 'laat zien' | 'deels' | 'niet te zien';

/** Something in the register that shows a demand, as the page has it. */
export interface Bewijs {
  /** What it is. */
  readonly wat: string;
  /** What is in the register now. */
  readonly cijfer: string;
  readonly oordeel: Oordeel;
  /** Path of the page that shows it; nothing for what stands in `organisatie.yaml` only, then `regels` has it. */
  readonly naar: string | undefined;
  /** One line each, where a figure alone says too little. */
  readonly regels: readonly string[];
  /** What to do when it is not there, or not all. */
  readonly doen: string | undefined;
}

/** What a maker of evidence says; what is the same everywhere is filled in. */
interface Gezegd extends Pick<Bewijs, 'wat' | 'cijfer' | 'oordeel'> {
  readonly naar?: string | undefined;
  readonly regels?: readonly string[];
  readonly doen: string;
}

/** Evidence; what to do is left out where all is there. */
export const bewijs = ({ naar, regels = [], doen, ...rest }: Gezegd): Bewijs => ({
  ...rest,
  naar,
  regels,
  doen: rest.oordeel === 'laat zien' ? undefined : doen,
});

/**
 * How far so many of a whole show something.
 * @param geheel nothing to look at shows nothing
 */
export const vanGeheel = (aantal: number, geheel: number): Oordeel =>
  geheel === 0 || aantal === 0 ? 'niet te zien' : aantal === geheel ? 'laat zien' : 'deels';

/** `alle 3 leveranciers`, `2 van 3 leveranciers`, `1 van 1 leverancier`: a count is never read as the whole. */
export const vanText = (aantal: number, geheel: number, een: string, meer: string): string =>
  aantal === geheel
    ? geheel === 1
      ? `1 van 1 ${een}`
      : `alle ${geheel} ${meer}`
    : `${aantal} van ${geheel} ${geheel === 1 ? een : meer}`;

/** The incidents that count: what was played is none. */
export const echte = ({ incidenten }: NormInvoer['register']): NormInvoer['register']['incidenten'] =>
  incidenten.filter(({ value }) => value.oefening !== 'ja');

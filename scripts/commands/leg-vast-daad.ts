import type { Incident } from '../../schemas/incident.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { parseInstant } from '../protocol/moment.ts';
import type { TermijnStand } from '../protocol/termijnen/stand.ts';
import type { Wijziging } from '../register/edit.ts';
import type { Stap } from '../register/edit-values.ts';
import { fieldName } from '../register/shape.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Bevriezer } from './leg-vast-momentopname.ts';
import type { OptieNaam } from './leg-vast-opties.ts';
import { delen } from './nieuw-opties.ts';

/** What an act starts from. */
export interface Vraag {
  readonly incident: Incident;
  /** When it was done, as the register writes it; empty for an act without a moment. */
  readonly moment: string;
  readonly given: Given;
  readonly bevries: Bevriezer;
}

/** What an act makes of the file; without changes it is recorded already. */
export interface Gevolg {
  readonly wijzigingen: readonly Wijziging[];
  /** What is said of it. */
  readonly regels: readonly string[];
  /** A snapshot that comes beside the incident. */
  readonly momentopname?: { readonly path: string; readonly tekst: string } | undefined;
  /** What there is to say when the terms are worked out again. */
  readonly daarna?: (termijnen: readonly TermijnStand[]) => readonly string[];
}

/** An act that can be recorded. */
export interface Daad {
  /** As it is typed. */
  readonly naam: string;
  readonly wat: string;
  readonly opties: readonly OptieNaam[];
  /** When it was done: must be said, may be unknown too, or does not belong to it. */
  readonly moment: 'bekend' | 'of-onbekend' | 'geen';
  readonly doe: (vraag: Vraag) => Gevolg;
}

/** The text of an option, or nothing; an option without text says nothing. */
export const tekst = ({ given }: Vraag, naam: OptieNaam): string | undefined =>
  textOf(given, naam)?.trim() || undefined;

/**
 * The text of an option that must be there.
 * @param wat what it is, to be read after "Zeg ook"
 * @throws OperatorError when it is not
 */
export function moet(vraag: Vraag, naam: OptieNaam, wat: string): string {
  const gegeven = tekst(vraag, naam);
  if (gegeven !== undefined) return gegeven;
  throw new OperatorError(`Zeg ook ${wat}.`, `Doe dat met --${naam}. Er is niets veranderd.`);
}

/**
 * A number of an option, or nothing.
 * @throws OperatorError when it is no whole number
 */
export function getal(vraag: Vraag, naam: OptieNaam): number | undefined {
  const gegeven = tekst(vraag, naam);
  if (gegeven === undefined) return undefined;
  if (/^\d{1,8}$/.test(gegeven)) return Number(gegeven);
  throw new OperatorError(
    `--${naam} is geen getal.`,
    'Schrijf alleen cijfers, of laat het weg als het niet is geteld. Er is niets veranderd.',
  );
}

/**
 * One of some words, or nothing.
 * @throws OperatorError for another word
 */
export function keuze<const K extends string>(
  vraag: Vraag,
  naam: OptieNaam,
  keuzes: readonly K[],
): K | undefined {
  const gegeven = tekst(vraag, naam);
  const gekozen = keuzes.find((each) => each === gegeven);
  if (gegeven === undefined || gekozen !== undefined) return gekozen;
  throw new OperatorError(
    `--${naam} kent dit woord niet.`,
    `Kies uit: ${keuzes.join(', ')}. Er is niets veranderd.`,
  );
}

/** Answers of an option that a comma parts; nothing when there are none. */
export function lijst(vraag: Vraag, naam: OptieNaam): string[] | undefined {
  const gevonden = delen(tekst(vraag, naam) ?? '');
  return gevonden.length > 0 ? gevonden : undefined;
}

/** Was asked to replace what stands there? */
export const isVerbetering = ({ given }: Vraag): boolean => given.values['verbeter'] === true;

/** A value for a place, with what stands there now. */
export interface Plaatsing {
  readonly pad: readonly Stap[];
  readonly was: unknown;
  /** Nothing: it stays as it is. */
  readonly wordt: unknown;
}

/**
 * Changes that put values in their places. What is known already is only replaced when that was asked for.
 * @throws OperatorError when something else stands there
 */
export function plaats(vraag: Vraag, plaatsingen: readonly Plaatsing[]): Wijziging[] {
  return plaatsingen.flatMap(({ pad, was, wordt }) => {
    if (wordt === undefined || isZelfde(was, wordt)) return [];
    if (was !== undefined && was !== 'onbekend' && !isVerbetering(vraag))
      throw new OperatorError(
        `${fieldName(pad)} staat er al, met iets anders. Er is niets veranderd.`,
        'Moet het worden vervangen? Doe de opdracht dan opnieuw met --verbeter.',
      );
    return [{ pad, waarde: wordt }];
  });
}

/** Do two values say the same? A moment may be written in two ways. */
export function isZelfde(een: unknown, ander: unknown): boolean {
  if (JSON.stringify(een) === JSON.stringify(ander)) return true;
  if (typeof een !== 'string' || typeof ander !== 'string') return false;
  const [dit, dat] = [parseInstant(een), parseInstant(ander)];
  return dit !== undefined && dat !== undefined && dit.equals(dat);
}

/** A group of fields without what is not known. */
export const gevuld = <T extends Record<string, unknown>>(velden: T) =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** What is said when nothing had to change. */
export const STAAT_ER_AL = 'Dit staat er al. Er is niets veranderd.';

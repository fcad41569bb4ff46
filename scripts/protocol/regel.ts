import type { Incident } from '../../schemas/incident.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Feiten } from './feiten.ts';
import type { Termijn } from './reken.ts';

/** What a rule found: which of its sentences, with which words, at which field. Knows no file and no line. */
export interface Bevinding {
  /** Id of one of the rule's own sentences. */
  readonly boodschap: string;
  /** Words for the sentence: names of fields, values of closed lists, keys of schools; never free text. */
  readonly gegevens?: Readonly<Record<string, string>>;
  readonly pad: readonly PropertyKey[];
}

/** What is around an incident: all that a rule may look up in other files. */
export interface Omgeving {
  /** Absent when the organisation cannot be read: then nothing can be said of its keys. */
  readonly vestigingen: ReadonlySet<string> | undefined;
  readonly rolhouders: ReadonlySet<string> | undefined;
  readonly leveranciers: ReadonlySet<string>;
  readonly incidenten: ReadonlySet<string>;
}

/** What a rule about one incident receives. */
export interface Invoer {
  readonly feiten: Feiten;
  readonly termijnen: readonly Termijn[];
  /** Path of the file from the root of the register. */
  readonly bestand: string;
  readonly omgeving: Omgeving;
  /** The clock; only rules in `klokregels` may look at it. */
  readonly nu: Temporal.Instant;
}

interface RegelGegevens {
  readonly id: string;
  /** The truth that the rule guards. */
  readonly titel: string;
  /** What a reader should know and do. */
  readonly uitleg: string;
  /** Place in law or protocol that asks for it. */
  readonly vindplaats: string;
  readonly ernst: 'fout' | 'waarschuwing';
  /** Does a finding stop a merge? */
  readonly blokkeert: boolean;
  /** The sentences, with words to fill in between braces. */
  readonly boodschappen: Readonly<Record<string, string>>;
}

/** A rule about one incident. */
export interface Regel extends RegelGegevens {
  readonly toets: (invoer: Invoer) => readonly Bevinding[];
}

/** The register as a whole, for rules that look at more than one incident. */
export interface Registerinhoud {
  readonly organisatie: Organisatie | undefined;
  /** Is the file of the organisation there, right or wrong? */
  readonly heeftOrganisatie: boolean;
  readonly incidenten: readonly { readonly bestand: string; readonly incident: Incident }[];
}

/** A rule about the register as a whole; its findings say in which file they are. */
export interface Registerregel extends RegelGegevens {
  readonly toets: (inhoud: Registerinhoud) => readonly (Bevinding & { readonly bestand: string })[];
}

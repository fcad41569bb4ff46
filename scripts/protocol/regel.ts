import type { Naar } from '../../schemas/fields.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Feiten } from './feiten.ts';
import type { Termijn } from './reken.ts';
import type { Velden } from './velden.ts';

/** What a rule found: which of its sentences, with which words, at which field. Knows no file and no line. */
export interface Bevinding {
  /** Id of one of the rule's own sentences. */
  readonly boodschap: string;
  /** Words for the sentence: fields as their path, values of closed lists, keys of schools; never free text. */
  readonly gegevens?: Readonly<Record<string, string | readonly PropertyKey[]>>;
  readonly pad: readonly PropertyKey[];
}

/** The keys that exist, by what they are of; nothing where that cannot be read: then nothing can be said. */
export type Bekend = Readonly<Record<Naar, ReadonlySet<string> | undefined>>;

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

/** A rule that looks at one thing. */
interface RegelOver<Invoer, Vondst extends Bevinding = Bevinding> extends RegelGegevens {
  readonly toets: (invoer: Invoer) => readonly Vondst[];
}

/** A rule about the moments, references and numbers of any file of the register. */
export type Veldregel = RegelOver<{ readonly velden: Velden; readonly bekend: Bekend }>;

/** What a rule about one incident receives. */
export interface Incidentinvoer {
  readonly feiten: Feiten;
  readonly termijnen: readonly Termijn[];
  /** Path of the file from the root of the register. */
  readonly bestand: string;
  readonly bekend: Bekend;
}

/** A rule about one incident that looks at content alone. */
export type Incidentregel = RegelOver<Incidentinvoer>;

/** A rule about any file that needs the clock; `isVoorbeeld`: the stopped clock of the example. */
export type Klokregel = RegelOver<{
  readonly velden: Velden;
  readonly nu: Temporal.Instant;
  readonly isVoorbeeld: boolean;
}>;

/** The register as a whole, for rules that look at more than one incident. */
export interface Registerinhoud {
  readonly organisatie: Organisatie | undefined;
  /** Is the file of the organisation there, right or wrong? */
  readonly heeftOrganisatie: boolean;
  readonly incidenten: readonly { readonly bestand: string; readonly incident: Incident }[];
}

/** A rule about the register as a whole; its findings say in which file they are. */
export type Registerregel = RegelOver<Registerinhoud, Bevinding & { readonly bestand: string }>;

/** Any rule, where only what it says of itself matters. */
export type Regel = RegelGegevens;

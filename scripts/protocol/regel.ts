import type { Naar } from '../../schemas/fields.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Beslissing } from './beslisboom/beslis.ts';
import type { GelezenJaaranalyse, GelezenMomentopname } from './bevroren.ts';
import type { FaseStand } from './fasen/fasen.ts';
import type { Feiten } from './feiten.ts';
import type { TermijnStand } from './termijnen/stand.ts';
import type { Termijn } from './termijnen/termijn.ts';
import type { Velden } from './velden.ts';
import type { BronId } from './wet/bronnen.data.ts';

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
  /** Places in law or protocol that ask for it. */
  readonly bron: readonly BronId[];
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
  /** What comes out of the beslisboom. */
  readonly beslissing: Beslissing;
  readonly fasen: readonly FaseStand[];
  readonly termijnen: readonly Termijn[];
  /** Path of the file from the root of the register. */
  readonly bestand: string;
  readonly bekend: Bekend;
  /** The suppliers by key. */
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
}

/** A rule about one incident that looks at content alone. */
export type Incidentregel = RegelOver<Incidentinvoer>;

/** A rule about the agreements with one supplier. */
export type Leverancierregel = RegelOver<{ readonly leverancier: Leverancier }>;

/** A rule about any file that needs the clock: the real one, also where the example's clock stands still. */
export type Klokregel = RegelOver<{
  readonly velden: Velden;
  readonly nu: Temporal.Instant;
}>;

/** A rule about one incident that needs the clock; it may colour and warn, never block. */
export type Incidentklokregel = RegelOver<
  Incidentinvoer & { readonly standen: readonly TermijnStand[]; readonly nu: Temporal.Instant }
>;

/** The register as a whole, for rules that look at more than one incident. */
export interface Registerinhoud {
  readonly organisatie: Organisatie | undefined;
  /** Is the file of the organisation there, right or wrong? */
  readonly heeftOrganisatie: boolean;
  readonly incidenten: readonly { readonly bestand: string; readonly incident: Incident }[];
  /** Nothing when not the whole register is here: then nothing can be said of them. */
  readonly momentopnamen: readonly GelezenMomentopname[] | undefined;
  /** The same. */
  readonly jaaranalyses: readonly GelezenJaaranalyse[] | undefined;
}

/** A finding that says in which file it is. */
export type InBestand = Bevinding & { readonly bestand: string };

/** A rule about the register as a whole. */
export type Registerregel = RegelOver<Registerinhoud, InBestand>;

/** A rule about the register as a whole that needs the clock. */
export type Registerklokregel = RegelOver<
  Registerinhoud & { readonly standen: readonly TermijnStand[]; readonly nu: Temporal.Instant },
  InBestand
>;

/** Any rule, where only what it says of itself matters. */
export type Regel = RegelGegevens;

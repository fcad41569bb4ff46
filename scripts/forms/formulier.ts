import type { Melding } from '../protocol/bij-incident.ts';

/** What a filled-in form of the AP is: answers in the order of the form, each with its origin. */

/** A version of the form, as `meldingen.[].formulier` names it. */
export type VersieId = NonNullable<Melding['formulier']>;

/** A first notification, what was added or changed since, or a withdrawal (AVG art. 33 lid 1 and 4). */
export type Meldsoort = Melding['soort'];

/**
 * Where an answer comes from. `vastgelegd`: it stands in the register as it is; `afgeleid`: it follows from what
 * stands there; `ontbreekt`: it is still to be found out; `zelf`: personal data of the melder, on purpose not in the
 * register; `niet-van-toepassing`: another answer makes that the form does not ask it.
 */
export type Herkomst = 'vastgelegd' | 'afgeleid' | 'ontbreekt' | 'zelf' | 'niet-van-toepassing';

/** An answer: a text, the label of a choice, labels of several, a number, a ticked box, a day or moment as ISO. */
export type Waarde = string | number | boolean | readonly string[];

/** A question of the form with its answer. */
export interface IngevuldeVraag {
  /** What is asked, the same in every version: by this a supplement is compared with what was sent. */
  readonly id: string;
  /** Part of the form, as the form names it: `1.1 Contactgegevens`. */
  readonly deel: string;
  /** Heading above it, where the form has one. */
  readonly kop?: string;
  /** The question, literally. */
  readonly vraag: string;
  readonly herkomst: Herkomst;
  readonly waarde?: Waarde;
  /** The answer as somebody types it into the form. */
  readonly tekst?: string;
  /** What is still to be found out, also where an answer for now is there ("Nog niet bekend"). */
  readonly open?: string;
  /** For the Privacy Officer; never goes to the AP. */
  readonly uitleg?: string;
  /** What the AP was told before, where that was something else; empty when it was told nothing. */
  readonly eerder?: string;
  /** Are the words or the choices not confirmed by a published text of the AP? */
  readonly onbevestigd?: true;
  /** Where in the register it stands, such as `tijdlijn.kennisname`. */
  readonly veld?: string;
}

/** A form, filled in as far as the register knows. */
export interface IngevuldFormulier {
  readonly versie: VersieId;
  readonly titel: string;
  readonly soort: Meldsoort;
  /** Id of the incident. */
  readonly incident: string;
  /** Is it compared with what the AP was told, so that `eerder` says what changed? */
  readonly isVergeleken: boolean;
  readonly vragen: readonly IngevuldeVraag[];
  /** Sentences that must be read before anything else: a draft version, an exercise, personal data left out. */
  readonly letOp: readonly string[];
}

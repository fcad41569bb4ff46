import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Beslissing } from '../protocol/beslisboom/beslis.ts';
import type { TermijnStand } from '../protocol/termijnen/stand.ts';
import type { IngevuldeVraag, Meldsoort, Waarde } from './formulier.ts';

/** An answer before a version of the form gives it its words: choices are keys here, not labels. */
export type Antwoord = Pick<IngevuldeVraag, 'herkomst' | 'waarde' | 'open' | 'uitleg' | 'veld'>;

/** What answers are made from. */
export interface Bron {
  /** Without personal data. */
  readonly incident: Incident;
  readonly organisatie: Organisatie | undefined;
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly beslissing: Beslissing;
  readonly termijnen: readonly TermijnStand[];
  readonly nu: Temporal.Instant;
  readonly soort: Meldsoort;
}

/** Answers one thing that forms ask, whatever the version. */
export type Antwoorder = (bron: Bron) => Antwoord;

/** What may stand beside an answer. */
type Bij = Pick<Antwoord, 'open' | 'uitleg'>;

/** It stands in the register just so. */
export const vastgelegd = (waarde: Waarde, veld: string, bij: Bij = {}): Antwoord => ({
  herkomst: 'vastgelegd',
  waarde,
  veld,
  ...bij,
});

/** It follows from what stands in the register. */
export const afgeleid = (waarde: Waarde, veld: string, bij: Bij = {}): Antwoord => ({
  herkomst: 'afgeleid',
  waarde,
  veld,
  ...bij,
});

/** It is still to be found out. @param open what to find out, and of whom */
export const ontbreekt = (open: string, veld: string, uitleg?: string): Antwoord => ({
  herkomst: 'ontbreekt',
  open,
  veld,
  ...(uitleg === undefined ? {} : { uitleg }),
});

/** Personal data of the melder, on purpose not in the register (AP: the melder must give them; AVG art. 5 lid 1 c). */
export const zelf = (uitleg?: string): Antwoord => ({
  herkomst: 'zelf',
  ...(uitleg === undefined ? {} : { uitleg }),
});

/** Another answer makes that it is not asked. @param uitleg why, as a sentence */
export const nvt = (uitleg: string): Antwoord => ({ herkomst: 'niet-van-toepassing', uitleg });

/** A text that stands in the register, or what is missing. */
export const tekstOf = (tekst: string | undefined, veld: string, open: string): Antwoord =>
  tekst === undefined || tekst === 'onbekend' ? ontbreekt(open, veld) : vastgelegd(tekst, veld);

/** Sentences and lines joined; nothing when there are none. */
export const regels = (delen: readonly (string | undefined)[]): string | undefined => {
  const gevuld = delen.filter((deel) => deel !== undefined && deel.trim() !== '');
  return gevuld.length === 0 ? undefined : gevuld.join('\n');
};

/** Yes, no or not known of something that may be present: the answer for a row "Kies er een". */
export const NOG_NIET_BEKEND = 'onbekend';

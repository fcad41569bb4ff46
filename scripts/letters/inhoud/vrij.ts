import type { Incident } from '../../../schemas/incident.ts';
import { gat } from '../gat.ts';
import type { Omstandigheid } from './vrij.data.ts';
import { gezinsWoorden, medewerkerWoorden, omstandigheidWoorden } from './vrij.data.ts';

/** A text that somebody typed for the register, with where it stood. */
export interface VrijeTekst {
  /** As people call it: `maatregel 2`, `de samenvatting`. */
  readonly naam: string;
  readonly veld: string;
  readonly tekst: string;
}

/** Why a text may not go outside as it is. */
type Bezwaar = 'omstandigheid' | 'medewerker' | 'weggelaten';

/** What the cleaning of personal data leaves behind. */
const WEGGELATEN = /\[weggelaten: /;

const woordBegin = (stammen: readonly string[]) => new RegExp(`(?<![\\p{L}-])(?:${stammen.join('|')})`, 'iu');

const SOORTEN = Object.entries(omstandigheidWoorden);
const ALTIJD = woordBegin([...SOORTEN.flatMap(([, { altijd }]) => altijd), ...gezinsWoorden]);
const VASTGELEGD = new Map(
  SOORTEN.map(([soort, { alsVastgelegd }]) => [soort, alsVastgelegd && woordBegin(alsVastgelegd)]),
);
const MEDEWERKER = woordBegin(medewerkerWoorden);

/** The circumstances that are, or may be, among these people; what is not known is not ruled out. */
const omstandighedenVan = ({ groepen = [] }: Incident): Omstandigheid[] =>
  groepen
    .flatMap(({ omstandigheden = [] }) => omstandigheden)
    .filter(({ soort, aanwezig }) => aanwezig !== 'nee' && soort !== 'speciaal_onderwijs')
    .map(({ soort }) => soort);

/** Has a text a word that belongs to a special circumstance, whether or not one was recorded? */
export const noemtOmstandigheid = (tekst: string): boolean => ALTIJD.test(tekst);

function isOmstandigheid(tekst: string, incident: Incident): boolean {
  const soorten = omstandighedenVan(incident);
  return (
    soorten.length > 0 && (ALTIJD.test(tekst) || soorten.some((soort) => VASTGELEGD.get(soort)?.test(tekst)))
  );
}

/** Why a measure may not be told outside; nothing when it may. What is about one employee is never to be filled in. */
export function bezwaarTegen(tekst: string, incident: Incident): Bezwaar | undefined {
  if (MEDEWERKER.test(tekst)) return 'medewerker';
  if (isOmstandigheid(tekst, incident)) return 'omstandigheid';
  return WEGGELATEN.test(tekst) ? 'weggelaten' : undefined;
}

/** Why a story may not be told outside as it is. It says what happened, so a word about an employee belongs in it. */
export function bezwaarTegenVerhaal(tekst: string, incident: Incident): Bezwaar | undefined {
  if (isOmstandigheid(tekst, incident)) return 'omstandigheid';
  return WEGGELATEN.test(tekst) ? 'weggelaten' : undefined;
}

/**
 * A story as outsiders may read it: each sentence about a special circumstance is a gap; a story from which personal
 * data were cut is no story, and is a gap as a whole.
 * @param wat what is to be filled in
 */
export function verhaalVoorBuiten(tekst: string, wat: string, incident: Incident): string {
  if (WEGGELATEN.test(tekst)) return gat(wat);
  return tekst
    .split(/(?<=[.!?])\s+/u)
    .map((zin) => (isOmstandigheid(zin, incident) ? gat(wat) : zin))
    .filter((zin, index, alle) => zin !== alle[index - 1])
    .join(' ');
}

/** The title as outsiders may read it. */
export const titelVoorBuiten = (incident: Incident): string =>
  verhaalVoorBuiten(incident.titel, 'waar het over gaat, in woorden die iedereen mag lezen', incident);

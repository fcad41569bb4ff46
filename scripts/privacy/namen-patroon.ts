import { VOORNAMEN } from './namen.data.ts';
import type { Spoor } from './spoor.ts';

/** What names look like, for every way of searching for them. */

/** What stands between a given name and a family name. */
export const TUSSEN =
  "(?:(?:van|de|der|den|het|ten|ter|te|in|op|el|al|ben|bin|von|da|dos|la|le|'t|v\\.?d\\.?|v/d|v\\.)\\s+|[dl]')";
/** A word with a capital. */
export const NAAM = "\\p{Lu}[\\p{L}]+(?:['-]\\p{Lu}?[\\p{L}]+)*";
/** Initials with their points. */
export const INITIALEN = '(?:\\p{Lu}\\.\\s?){1,5}';
/** The rest of a name. */
export const VOLGT = `(?:\\s+(?:${TUSSEN}){0,3}${NAAM}){0,3}`;

/** Before a name that is of a school, a saint or a street. */
export const VAN_DING =
  /(?:^|[^\p{L}])(?:de|het|'t|sint|st\.?|basisschool|obs|cbs|rkbs|pcb|pcbs|kbs|ikc|sbo|vmbo|school|college|lyceum|stichting|scholengroep|scholen|prins|prinses|koning|koningin|paus|leverancier|firma|bureau|systeem|programma|app|pakket|software|dienst|windows|locatie|vestiging|gebouw|orkaan|storm)\s+["']?$/iu;
/** A word that is itself a school or a street. */
export const IS_DING =
  /(?:school|college|lyceum|straat|laan|weg|plein|stichting|instituut|huis|hof|fonds|prijs|dag|park|gymnasium|kerk|ziekenhuis|museum)$/i;
/** Behind a name that is of a thing. */
export const DING_VOLGT =
  /^(?:-[\p{Ll}]|\s(?:school|college|lyceum|stichting|museum|kinderziekenhuis|ziekenhuis|fonds|instituut|bv|b\.v\.|software|automatisering|ict)(?![\p{L}]))/iu;

/** Is this a given name of the list, however it is written? */
export const isVoornaam = (woord: string): boolean => VOORNAMEN.has(woord.toLowerCase());

/** A trace of a name; never certain. */
export const naamspoor = (van: number, tot: number): Spoor => ({
  soort: 'naam',
  zekerheid: 'waarschijnlijk',
  van,
  tot,
});

import type { Incident } from '../../schemas/incident.ts';
import { isEigenEerste } from '../protocol/ap-melding.ts';
import type { Melding } from '../protocol/bij-incident.ts';
import { weet } from '../protocol/bij-incident.ts';
import type { Meldsoort } from './formulier.ts';

/** What a form needs to know of the notifications so far. */

/** Every kind of notification. */
export const MELDSOORTEN: readonly Meldsoort[] = ['eerste', 'vervolg', 'intrekking'];

/** Was it sent? Nothing of ours is without moment and number (protocol Bijlage 1, "Registreer dit nummer"). */
const isVerstuurd = ({ moment, nummer, door }: Melding): boolean =>
  weet(moment) && (door !== 'wij' || weet(nummer));

/** Our own notifications that were sent, the oldest first. */
const verstuurd = ({ meldingen = [] }: Incident): Melding[] =>
  meldingen.filter((each) => isVerstuurd(each) && (each.door === 'wij' || isEigenEerste(each)));

/** The last of our own notifications that has a number: a supplement goes under it. */
export const laatsteEigen = (incident: Incident): Melding | undefined =>
  verstuurd(incident).findLast(({ nummer }) => weet(nummer)) ?? verstuurd(incident).at(-1);

/** What is being made: a first notification until one was sent, then a supplement. A withdrawal is asked for by hand. */
export const volgendeSoort = (incident: Incident): Meldsoort =>
  verstuurd(incident).some(({ soort }) => soort === 'eerste') ? 'vervolg' : 'eerste';

/** When the first notification was sent, as it was typed. */
export const eersteVerstuurd = (incident: Incident): Melding | undefined =>
  verstuurd(incident).find(({ soort }) => soort === 'eerste');

/**
 * What was written down for the next notification: in its own place, or in an entry of ours that was not sent. A
 * person may have begun an entry for it; then that says the same things.
 */
export const inVoorbereiding = (incident: Incident): Incident['melding_in_voorbereiding'] | Melding =>
  incident.melding_in_voorbereiding ??
  incident.meldingen?.findLast((each) => each.door === 'wij' && !isVerstuurd(each));

/** A notification by another that may or may not count for us; nothing when there is none. */
export const vanAnder = ({ meldingen = [] }: Incident): Melding | undefined =>
  meldingen.find(({ soort, door }) => soort === 'eerste' && door !== 'wij');

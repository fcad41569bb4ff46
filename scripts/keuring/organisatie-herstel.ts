import type { Rolhouder } from '../gate/bevoegd.ts';
import { opsomming } from './keuring.ts';

/** Steps and words for what is repaired in organisatie.yaml. */

/** Where it stands. */
export const BESTAND = 'Open incidents/organisatie.yaml op main.';
/** How it gets there. */
export const VOORSTEL = 'Leg de wijziging vast met een voorstel.';
/** What the beheerder sends, the beheerder has to approve, and nobody may approve what they opened. */
export const ANDER_OPENT =
  'Op GitHub kan niemand een eigen voorstel goedkeuren: laat een tweede beheerder het goedkeuren, of laat een ander het openen.';
/** Where the number of an account is found. */
export const NUMMER =
  'Het nummer van een account staat achter "id" op https://api.github.com/users/<accountnaam>.';

/** Role holders by key, never by name. */
export const sleutels = (wie: readonly Rolhouder[]): string => opsomming(wie.map(({ sleutel }) => sleutel));

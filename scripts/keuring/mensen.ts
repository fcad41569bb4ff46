import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import { loopt } from '../gate/bevoegd.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';

/** Who holds which role on the day of the recorded state. */

/** An account with access. */
export type Toegang = NonNullable<DokterStand['toegang']>[number];

/** Day of the state, in the Netherlands. */
export const dagVanStand = ({ nu }: DokterStand): Temporal.PlainDate => dagVan(Temporal.Instant.from(nu));

/** Role holders in office; nothing when they cannot be seen. */
export function inFunctie(stand: DokterStand): readonly Rolhouder[] | null {
  const dag = dagVanStand(stand);
  return stand.organisatie?.rolhouders.filter((each) => loopt(each, dag)) ?? null;
}

/** Number of the account of somebody; 0 is none. */
export const accountVan = ({ forge_id }: Rolhouder): number | undefined => forge_id || undefined;

// A mandate is asked for elsewhere.
const vervangtRol = ({ vervangt }: Rolhouder, rol: Rolhouder['rol'], alle: readonly Rolhouder[]): boolean =>
  vervangt !== undefined && alle.some((each) => each.sleutel === vervangt && each.rol === rol);

/** Does somebody act in this role, as holder or as substitute? */
export const werktAls = (each: Rolhouder, rol: Rolhouder['rol'], alle: readonly Rolhouder[]): boolean =>
  each.rol === rol || vervangtRol(each, rol, alle);

/** Does the mandate of somebody hold? A substitute needs one; who needs none and has one is bound by it. */
export const heeftMandaat = ({ vervangt, mandaat }: Rolhouder, dag: Temporal.PlainDate): boolean =>
  mandaat === undefined ? vervangt === undefined : loopt(mandaat, dag);

const SCHRIJFT: readonly string[] = ['write', 'push', 'maintain'];
const LEEST: readonly string[] = ['read', 'pull', 'triage'];

/** What a right on the forge comes down to; a right that we do not know counts as writing. */
export function soortRecht(recht: string): 'leest' | 'schrijft' | 'beheert' | 'vreemd' {
  if (recht === 'admin') return 'beheert';
  if (LEEST.includes(recht)) return 'leest';
  return SCHRIJFT.includes(recht) ? 'schrijft' : 'vreemd';
}

/** An account as a sentence names it: by key of the role holder, and by number; never by name. */
export function noem(account: number, rolhouders: readonly Rolhouder[]): string {
  const sleutels = rolhouders.filter((each) => accountVan(each) === account).map(({ sleutel }) => sleutel);
  return sleutels.length === 0 ? `account ${account}` : `account ${account} (${sleutels.join(', ')})`;
}

/** How to find out whose account a number is. */
export const WIE_IS = (account: number): string =>
  `Zoek op wie account ${account} is: https://api.github.com/user/${account}`;

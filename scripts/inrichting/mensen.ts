import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { AccessRight } from '../forge/setup.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import { accountVan, inFunctie, soortRecht, werktAls } from '../keuring/mensen.ts';

/** From little to much. */
const RECHTEN: readonly AccessRight[] = ['pull', 'push', 'admin'];

/** What a role needs: the beheerder sets up, the Privacy Officer writes, everybody else reads and reviews. */
function rechtVoor(each: Rolhouder, alle: readonly Rolhouder[]): AccessRight {
  if (each.rol === 'beheerder') return 'admin';
  return werktAls(each, 'privacy_officer', alle) ? 'push' : 'pull';
}

const HEEFT: Readonly<Record<ReturnType<typeof soortRecht>, number>> = {
  leest: 0,
  schrijft: 1,
  vreemd: 1,
  beheert: 2,
};

/**
 * Accounts of role holders in office that cannot do what their role asks, with the right that they need. A right is
 * only given or raised: taking one away is for a person.
 */
export function nogNodig(stand: DokterStand): { readonly account: number; readonly recht: AccessRight }[] {
  const nodig = new Map<number, number>();
  for (const each of inFunctie(stand) ?? []) {
    const account = accountVan(each);
    if (account === undefined) continue;
    const recht = RECHTEN.indexOf(rechtVoor(each, stand.organisatie?.rolhouders ?? []));
    nodig.set(account, Math.max(recht, nodig.get(account) ?? 0));
  }
  return [...nodig].flatMap(([account, recht]) => {
    const nu = stand.toegang?.find((each) => each.account === account)?.recht;
    return nu !== undefined && HEEFT[soortRecht(nu)] >= recht
      ? []
      : [{ account, recht: RECHTEN[recht] ?? 'pull' }];
  });
}

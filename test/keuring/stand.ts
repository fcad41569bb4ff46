import { voorbeeld } from '../../schemas/dokter-stand/voorbeeld.data.ts';
import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { dokterStand } from '../../schemas/dokter-stand.ts';
import { keurAlles } from '../../scripts/keuring/keuringen.ts';

/** A recorded state without anything that says it may not be changed. */
// biome-ignore lint/suspicious/noExplicitAny: misconfigurations are made at any depth
export type Los = any;

/** The healthy state of the schema, with something changed; what comes out must still be a state. */
export function gezond(verander: (stand: Los) => void = () => undefined): DokterStand {
  const stand: Los = structuredClone(voorbeeld);
  verander(stand);
  return dokterStand.parse(stand);
}

/** Ids of the checks with this verdict. */
export const ids = (stand: DokterStand, oordeel: string): string[] =>
  keurAlles(stand)
    .filter((each) => each.oordeel === oordeel)
    .map(({ id }) => id)
    .sort();

/** A rule of the ruleset of main. */
export const regel = (stand: Los, type: string): Los =>
  stand.rulesets[0].rules.find((each: Los) => each.type === type);

/** A role holder. */
export const rol = (stand: Los, sleutel: string): Los =>
  stand.organisatie.rolhouders.find((each: Los) => each.sleutel === sleutel);

/** What an account may do. */
export const recht = (stand: Los, account: number): Los =>
  stand.toegang.find((each: Los) => each.account === account);

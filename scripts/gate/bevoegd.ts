import type { Organisatie } from '../../schemas/organisatie.ts';

/** Somebody who holds a role, as `organisatie.yaml` names them. */
export type Rolhouder = Organisatie['rolhouders'][number];

/** Roles that may never decide for the CvB: who reports, and who advises. */
const NOOIT: readonly Rolhouder['rol'][] = ['privacy_officer', 'fg'];

/** Does it run on this day? Both ends count. */
export const loopt = (
  { van, tot }: { readonly van: string; readonly tot?: string | undefined },
  dag: Temporal.PlainDate,
): boolean =>
  Temporal.PlainDate.compare(van, dag) <= 0 &&
  (tot === undefined || Temporal.PlainDate.compare(dag, tot) <= 0);

/**
 * Who may approve for the CvB on a day, by number of the account. A member does while in office. Who stands in for a
 * member does by mandate: then both the function and the mandate must hold. Never the Privacy Officer or the FG, under
 * whichever line they also stand.
 * @param dag in the Netherlands
 */
export function bevoegden(
  rolhouders: readonly Rolhouder[],
  dag: Temporal.PlainDate,
): ReadonlyMap<number, Rolhouder> {
  const nu = rolhouders.filter((each) => loopt(each, dag));
  const uitgesloten = new Set(
    nu.filter(({ rol }) => NOOIT.includes(rol)).flatMap(({ forge_id }) => forge_id ?? []),
  );
  const gevonden = new Map<number, Rolhouder>();
  for (const each of nu) {
    const { forge_id } = each;
    if (forge_id === undefined || uitgesloten.has(forge_id) || gevonden.has(forge_id)) continue;
    if (magBeslissen(each, rolhouders, dag)) gevonden.set(forge_id, each);
  }
  return gevonden;
}

function magBeslissen(
  { rol, vervangt, mandaat }: Rolhouder,
  rolhouders: readonly Rolhouder[],
  dag: Temporal.PlainDate,
): boolean {
  if (vervangt === undefined) return rol === 'cvb' && (mandaat === undefined || loopt(mandaat, dag));
  const isVoorCvb = rolhouders.some((each) => each.sleutel === vervangt && each.rol === 'cvb');
  return isVoorCvb && mandaat !== undefined && loopt(mandaat, dag);
}

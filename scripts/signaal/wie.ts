import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import { loopt } from '../gate/bevoegd.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import { drempelsVan, soortVan } from './drempel.ts';
import { UREN, wijzen } from './drempels.data.ts';
import type { Signaal } from './signalen.ts';

/** From how many hours before the end who is named too. */
type Waarschuwen = NonNullable<NonNullable<Organisatie['instellingen']>['waarschuwen']>;

/**
 * Role holders who are named in a reminder, the Privacy Officer first: who has to do it, and the nearer the end of a
 * term of law or protocol, the more. Where nobody holds a role, the substitute or the board comes earlier.
 * @param nu decides who is in office and how much time is left
 */
export function genoemd(
  { termijn, bericht }: Signaal,
  rolhouders: readonly Rolhouder[],
  gekozen: Waarschuwen | undefined,
  nu: Temporal.Instant,
): Rolhouder[] {
  const inFunctie = rolhouders.filter((each) => loopt(each, dagVan(nu)));
  const van = (rol: Rolhouder['rol'], isVervanger: boolean) =>
    inFunctie.filter((each) => each.rol === rol && (each.vervangt !== undefined) === isVervanger);
  const bereikbaar = (wie: readonly Rolhouder[]) => wie.some(({ forge_id }) => forge_id !== undefined);
  const { plaatsvervanger_uren = 12, cvb_uren = 6, fg_uren = 2 } = gekozen ?? {};
  const escaleert =
    bericht?.escaleert ?? (termijn !== undefined && wijzen[soortVan(termijn.id)]?.escaleert === true);
  // What has no end may be over already: nobody knows how much time is left.
  const uren = termijn === undefined ? 0 : termijn.dueAt.since(nu).total('hours');
  const opUren = termijn !== undefined && drempelsVan(termijn) === UREN;
  // A choice between two thresholds counts from the one before it: at the next it would be later than was chosen.
  const isNodig = (gekozenUren: number) => {
    const vanaf = (opUren ? UREN.findLast((drempel) => drempel >= gekozenUren) : undefined) ?? gekozenUren;
    return escaleert ? uren <= vanaf : uren < 0;
  };
  const eerste = van('privacy_officer', false);
  const tweede = isNodig(plaatsvervanger_uren) || !bereikbaar(eerste) ? van('privacy_officer', true) : [];
  const niemand = !bereikbaar([...eerste, ...tweede]);
  const bestuur =
    niemand || (escaleert && isNodig(cvb_uren)) ? inFunctie.filter(({ rol }) => rol === 'cvb') : [];
  const fg = escaleert && isNodig(fg_uren) ? inFunctie.filter(({ rol }) => rol === 'fg') : [];
  const wie = bericht?.rol ?? termijn?.rol;
  const doet = inFunctie.filter(
    ({ sleutel, rol }) => sleutel === wie || (rol === 'beheerder' && rol === wie),
  );
  return [...new Set([...eerste, ...doet, ...tweede, ...bestuur, ...fg])];
}

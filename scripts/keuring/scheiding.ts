import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Probleem } from './keuring.ts';
import { accountVan, werktAls } from './mensen.ts';
import { BESTAND, NUMMER, sleutels, VOORSTEL } from './organisatie-herstel.ts';

/** Which roles never go together, and who has them together. */

/** Pairs of roles that one account may never hold, each with why. */
const NOOIT_SAMEN: readonly (readonly [een: Rolhouder['rol'], ander: Rolhouder['rol'], waarom: string])[] = [
  ['cvb', 'privacy_officer', 'De Privacy Officer zou het eigen werk goedkeuren'],
  ['cvb', 'fg', 'De FG adviseert en houdt toezicht, en besluit dus niet'],
  ['cvb', 'beheerder', 'Wie besluit zou ook de regels van dat besluit kunnen veranderen'],
  ['fg', 'privacy_officer', 'De FG zou toezien op het eigen werk'],
  ['fg', 'beheerder', 'De FG zou toezien op het eigen werk'],
  ['privacy_officer', 'beheerder', 'De Privacy Officer zou zelf de poort open kunnen zetten'],
];

/** Every pair of lines in office that one account, or one line, may not hold together. */
export function gedeeld(rolhouders: readonly Rolhouder[], alle: readonly Rolhouder[]): readonly Probleem[] {
  const dubbel = NOOIT_SAMEN.flatMap(([een, ander, waarom]) =>
    rolhouders
      .filter((each) => werktAls(each, een, alle))
      .flatMap((each) =>
        rolhouders
          .filter((tweede) => werktAls(tweede, ander, alle))
          .filter(
            (tweede) =>
              tweede.sleutel === each.sleutel ||
              (accountVan(each) !== undefined && accountVan(tweede) === accountVan(each)),
          )
          .map((tweede) => ({ een: each, tweede, waarom })),
      ),
  );
  return dubbel.map(({ een, tweede, waarom }) => ({
    zin: `${sleutels([...new Set([een, tweede])])} ${een === tweede ? 'heeft' : 'hebben met hetzelfde account'} rollen die niet samengaan. ${waarom}.`,
    herstel: [
      BESTAND,
      een === tweede
        ? `Zet bij ${een.sleutel} een ander als vervanger: haal vervangt en mandaat daar weg.`
        : `Geef bij ${een.sleutel} of ${tweede.sleutel} het nummer van een ander account, van een ander mens.`,
      NUMMER,
      VOORSTEL,
    ],
  }));
}

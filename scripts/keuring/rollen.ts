import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import { beslissers, privacyOfficers } from './bezetting.ts';
import type { Bevonden, Keuring } from './keuring.ts';
import { bevonden, ongezien, ZIET } from './keuring.ts';
import { accountVan, dagVanStand, heeftMandaat, inFunctie, werktAls } from './mensen.ts';
import { BESTAND, NUMMER, sleutels, VOORSTEL } from './organisatie-herstel.ts';
import { gedeeld } from './scheiding.ts';

/** Checks of who holds which role today, by organisatie.yaml on main. */

const ROLLEN = 'Protocol §4: wie welke rol heeft';
const SCHEIDING =
  'Protocol §4 en AVG art. 38 lid 3 en 6: wie vastlegt of adviseert, besluit niet; het CvB besluit';

/** Judges the role holders in office. */
const overRollen =
  (keur: (rolhouders: readonly Rolhouder[], stand: DokterStand) => Bevonden): Keuring['keur'] =>
  (stand) => {
    const rolhouders = inFunctie(stand);
    return rolhouders === null
      ? ongezien('organisatie.yaml op main is niet te zien; is de hoofdtak opgehaald (git fetch origin)?')
      : keur(rolhouders, stand);
  };

/** Roles that need an account: who writes, who decides and who sets up. */
const MET_ACCOUNT: readonly Rolhouder['rol'][] = ['privacy_officer', 'cvb', 'beheerder'];

/** The checks. */
export const rollenKeuringen: readonly Keuring[] = [
  {
    id: 'eigen-register',
    wat: 'Dit is het eigen register, en niet het voorbeeld',
    bron: 'AVG art. 33 lid 5: in het voorbeeld staat de klok stil, dus telt geen enkele termijn',
    ziet: ZIET.kloon,
    keur: overRollen((_, { organisatie }) =>
      bevonden(
        'De klok loopt: dit is een eigen register.',
        organisatie?.voorbeeld === false
          ? []
          : [
              {
                zin: 'Dit is nog het meegeleverde voorbeeld: de klok staat stil en er wordt niets echt goedgekeurd.',
                herstel: ['Maak uw eigen register: npm run -s register -- begin', VOORSTEL],
              },
            ],
      ),
    ),
  },
  {
    id: 'rollen-accounts',
    wat: 'Wie vastlegt, besluit of beheert heeft een account bij zijn rol',
    bron: ROLLEN,
    ziet: ZIET.kloon,
    keur: overRollen((rolhouders, { organisatie }) => {
      const alle = organisatie?.rolhouders ?? [];
      const zonder = rolhouders.filter(
        (each) => accountVan(each) === undefined && MET_ACCOUNT.some((rol) => werktAls(each, rol, alle)),
      );
      return bevonden(
        'Elke rol die een account nodig heeft, heeft er een.',
        zonder.length === 0
          ? []
          : [
              {
                zin: `Zonder account: ${sleutels(zonder)}. Wat zij op de forge doen, telt dan niet.`,
                herstel: [BESTAND, `Zet forge_id bij ${sleutels(zonder)}.`, NUMMER, VOORSTEL],
              },
            ],
      );
    }),
  },
  {
    id: 'scheiding',
    wat: 'Wie vastlegt of adviseert, besluit niet',
    bron: SCHEIDING,
    ziet: ZIET.kloon,
    keur: overRollen((rolhouders, { organisatie }) =>
      bevonden(
        'Geen account heeft rollen die niet samengaan.',
        gedeeld(rolhouders, organisatie?.rolhouders ?? []),
      ),
    ),
  },
  {
    id: 'mandaten',
    wat: 'Wie een ander vervangt, heeft een mandaat dat nu loopt',
    bron: 'Protocol §4: een vervanger handelt op grond van een mandaat',
    ziet: ZIET.kloon,
    keur: overRollen((rolhouders, stand) => {
      const dag = dagVanStand(stand);
      const zonder = rolhouders.filter((each) => !heeftMandaat(each, dag));
      return bevonden(
        'Elk mandaat loopt.',
        zonder.length === 0
          ? []
          : [
              {
                zin: `Zonder mandaat dat vandaag loopt: ${sleutels(zonder)}. Wat zij in die plaats doen, telt niet.`,
                herstel: [
                  BESTAND,
                  `Zet bij ${sleutels(zonder)} een mandaat (document, van, tot), of zet tot op de laatste dag als de vervanging voorbij is.`,
                  VOORSTEL,
                ],
              },
            ],
      );
    }),
  },
  {
    id: 'beslissers',
    wat: 'Genoeg mensen kunnen voor het CvB besluiten',
    bron: ROLLEN,
    ziet: ZIET.kloon,
    keur: overRollen(beslissers),
  },
  {
    id: 'privacy-officer',
    wat: 'Er is een Privacy Officer en een vervanger',
    bron: ROLLEN,
    ziet: ZIET.kloon,
    keur: overRollen(privacyOfficers),
  },
  {
    id: 'beheerder',
    wat: 'Er is een beheerder',
    bron: ROLLEN,
    ziet: ZIET.kloon,
    keur: overRollen((rolhouders) =>
      bevonden(
        'Er is een beheerder.',
        rolhouders.some(({ rol }) => rol === 'beheerder')
          ? []
          : [
              {
                zin: 'Er is nu geen beheerder: niemand kijkt mee bij software en rollen.',
                herstel: [
                  BESTAND,
                  'Zet een rolhouder met rol beheerder, van, en het nummer van het account (forge_id).',
                  NUMMER,
                  VOORSTEL,
                ],
              },
            ],
      ),
    ),
  },
];

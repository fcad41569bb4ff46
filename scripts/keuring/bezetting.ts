import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import { bevoegden } from '../gate/bevoegd.ts';
import type { Bevonden } from './keuring.ts';
import { bevonden } from './keuring.ts';
import { accountVan, dagVanStand, heeftMandaat, werktAls } from './mensen.ts';
import { BESTAND, NUMMER, VOORSTEL } from './organisatie-herstel.ts';

/** Are there enough people in office to record and to decide? */

/** Enough people who can decide for the board, of whom one is a member. */
export function beslissers(_: readonly Rolhouder[], stand: DokterStand): Bevonden {
  // As the gate counts: it looks at every line, as who is stood in for may have left.
  const wie = [...bevoegden(stand.organisatie?.rolhouders ?? [], dagVanStand(stand)).values()];
  const nodig = stand.organisatie?.instellingen?.goedkeuringen_nodig ?? 1;
  const lid = wie.some(({ rol, vervangt }) => rol === 'cvb' && vervangt === undefined);
  // One who is ill or away may not stop a decision.
  const genoeg = Math.max(2, nodig + 1);
  const herstel = [
    BESTAND,
    'Zet bij elk lid van het CvB rol cvb, het nummer van het account (forge_id), en van en tot zoals zij nu zijn.',
    'Is er maar één lid? Zet een vervanger met vervangt en een mandaat (document, van, tot); nooit de Privacy Officer of de FG.',
    ...(nodig > 1 ? ['Of vraag minder: zet bij instellingen goedkeuringen_nodig lager.'] : []),
    NUMMER,
    VOORSTEL,
  ];
  const weinig = `${hoeveel(wie.length)}; ten minste ${genoeg} zijn nodig, ook bij ziekte binnen de 72 uur.`;
  return bevonden(`${wie.length} mensen kunnen voor het CvB besluiten; er wordt om ${nodig} gevraagd.`, [
    ...(lid
      ? []
      : [{ zin: 'Er is nu geen lid van het CvB dat met een eigen account kan besluiten.', herstel }]),
    ...(wie.length < genoeg ? [{ zin: weinig, herstel }] : []),
    ...(nodig < 1
      ? [
          {
            zin: 'Er is geen enkele goedkeuring van het CvB nodig.',
            herstel: [BESTAND, 'Zet bij instellingen goedkeuringen_nodig op 1 of meer.', VOORSTEL],
          },
        ]
      : []),
  ]);
}

const hoeveel = (aantal: number): string =>
  aantal === 0
    ? 'Niemand kan voor het CvB besluiten'
    : aantal === 1
      ? 'Maar 1 mens kan voor het CvB besluiten'
      : `Maar ${aantal} mensen kunnen voor het CvB besluiten`;

/** A Privacy Officer and somebody who stands in. */
export function privacyOfficers(rolhouders: readonly Rolhouder[], stand: DokterStand): Bevonden {
  const dag = dagVanStand(stand);
  const alle = stand.organisatie?.rolhouders ?? [];
  const wie = rolhouders.filter((each) => werktAls(each, 'privacy_officer', alle) && heeftMandaat(each, dag));
  // Two lines with one account are one person.
  const mensen = new Set(wie.map((each) => accountVan(each) ?? each.sleutel));
  const zelf = wie.some(({ rol, vervangt }) => rol === 'privacy_officer' && vervangt === undefined);
  return bevonden('Er is een Privacy Officer en een vervanger.', [
    ...(zelf
      ? []
      : [
          {
            zin: 'Er is nu geen Privacy Officer.',
            herstel: [
              BESTAND,
              'Zet een rolhouder met rol privacy_officer, van, en het nummer van het account (forge_id).',
              NUMMER,
              VOORSTEL,
            ],
          },
        ]),
    ...(mensen.size < 2 && (zelf || wie.length === 0)
      ? [
          {
            zin: 'Er is nu geen vervanger van de Privacy Officer: bij ziekte legt niemand vast binnen de 72 uur.',
            herstel: [
              BESTAND,
              'Zet een vervanger: rol privacy_officer, vervangt (de sleutel van de Privacy Officer), een mandaat (document, van) en een eigen account.',
              NUMMER,
              VOORSTEL,
            ],
          },
        ]
      : []),
  ]);
}

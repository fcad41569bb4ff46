import { isSignaalVanBuiten, weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 1: the Privacy Officer examines the source and asks for an official report where needed. */
export const signaalVanBuitenOnderzocht: Incidentregel = {
  id: 'signaal-van-buiten-onderzocht',
  titel: 'Een signaal van buiten is onderzocht',
  uitleg:
    'Signalen van buiten worden serieus genomen. Onderzoek de bron, vraag zo nodig om een officieel bericht, en leg beide vast bij ontdekking.',
  bron: ['p-4-1-buiten'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    bron: 'Het signaal kwam van buiten. Onderzoek de bron en vul bron_onderzocht in.',
    officieel:
      'Het signaal kwam van buiten. Vul officieel_bericht_gevraagd in: is de bron gevraagd het officieel te laten weten?',
  },
  toets: ({ feiten: { incident } }) => {
    if (!isSignaalVanBuiten(incident)) return [];
    const pad = ['ontdekking', 'herkomst'];
    return [
      ...(incident.ontdekking?.bron_onderzocht === 'ja' ? [] : [{ boodschap: 'bron', pad }]),
      ...(weet(incident.ontdekking?.officieel_bericht_gevraagd) ? [] : [{ boodschap: 'officieel', pad }]),
    ];
  },
};

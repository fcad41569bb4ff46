import { isEigenEerste } from '../ap-melding.ts';
import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 4, last sentence: another act than consulting beforehand. */
export const meldingGehoordDoorCvbEnFg: Incidentregel = {
  id: 'melding-gehoord-door-cvb-en-fg',
  titel: 'Het CvB en de FG weten van de melding',
  uitleg:
    'Na een melding bij de AP horen het CvB en de FG dat die is gedaan. Leg bij de melding vast wanneer.',
  bron: ['p-4-4-op-de-hoogte'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    cvb: 'Er is gemeld bij de AP. Vul ook cvb_ingelicht_op in: wanneer hoorde het CvB van de melding?',
    fg: 'Er is gemeld bij de AP. Vul ook fg_ingelicht_op in: wanneer hoorde de FG van de melding?',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.meldingen ?? []).flatMap((melding, index) => {
      if (!isEigenEerste(melding)) return [];
      const pad = ['meldingen', index, 'moment'];
      return [
        ...(weet(melding.cvb_ingelicht_op) ? [] : [{ boodschap: 'cvb', pad }]),
        ...(weet(melding.fg_ingelicht_op) ? [] : [{ boodschap: 'fg', pad }]),
      ];
    }),
};

import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: UAVG art. 41; an exception is necessary, proportionate and ends. */
export const wettelijkeRedenOnderbouwd: Incidentregel = {
  id: 'wettelijke-reden-onderbouwd',
  titel: 'Een wettelijke reden om te zwijgen heeft een grond, een einde en advies van de FG',
  uitleg:
    'De wet laat soms toe om niet of later te informeren, bijvoorbeeld voor opsporing of om iemand te beschermen. Noem het belang, tot wanneer het duurt, en vraag de FG om advies.',
  bron: ['uavg-41', 'avg-38-39'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    grond: '{veld} is ja. Vul ook wettelijke_reden_grond in: op welk belang steunt dit?',
    tot: '{veld} is ja. Vul ook wettelijke_reden_tot in: tot wanneer duurt deze reden?',
    fg: '{veld} is ja. Vraag de FG om advies en vul advies_fg in.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.beoordelingen ?? []).flatMap(({ groepen = [], advies_fg: advies }, index) =>
      groepen.flatMap((groep, plek) => {
        if (groep.wettelijke_reden?.antwoord !== 'ja') return [];
        const pad = ['beoordelingen', index, 'groepen', plek, 'wettelijke_reden'];
        return [
          ...(weet(groep.wettelijke_reden_grond) ? [] : [{ boodschap: 'grond', pad }]),
          ...(groep.wettelijke_reden_tot === undefined ? [{ boodschap: 'tot', pad }] : []),
          ...(weet(advies?.ontvangen_op) ? [] : [{ boodschap: 'fg', pad }]),
        ];
      }),
    ),
};

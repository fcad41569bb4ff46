import { heeft, isFgIngelicht, plaatsVanLaatste } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 rol 4, "ten alle tijden"; AVG art. 38 lid 1. */
export const fgGeinformeerd: Incidentregel = {
  id: 'fg-geinformeerd',
  titel: 'De FG weet van elk datalek',
  uitleg:
    'De FG hoort van alle gemelde en geconstateerde datalekken, ook van die wij niet melden. Leg vast wanneer, bij ingelicht of bij het advies.',
  bron: ['p-4-fg', 'avg-38-39'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    fg: 'Dit is een datalek en er staat niet wanneer de FG is ingelicht. Licht de FG in en vul dat in bij ingelicht, met rol fg.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) => {
    const isBeoordeeld = heeft(incident.beoordelingen);
    return incident.oefening !== 'ja' && uitkomst.datalek === 'ja' && isBeoordeeld && !isFgIngelicht(incident)
      ? [{ boodschap: 'fg', pad: [...plaatsVanLaatste(incident), 'moment'] }]
      : [];
  },
};

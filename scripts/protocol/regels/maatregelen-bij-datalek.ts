import { kanOnsDatalekZijn } from '../beslisboom/wandel.ts';
import { heeft, plaatsVanLaatste } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 4; AVG art. 33 lid 5, "de genomen corrigerende maatregelen". */
export const maatregelenBijDatalek: Incidentregel = {
  id: 'maatregelen-bij-datalek',
  titel: 'Bij elk datalek staan de maatregelen',
  uitleg:
    'Leg bij elk datalek vast wat er is gedaan en wat herhaling voorkomt: voor deze keer (incidenteel) en blijvend (structureel), technisch en organisatorisch.',
  bron: ['p-4-4-inhoud', 'p-b1-maatregelen', 'avg-33-5'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    maatregel: 'Dit is een datalek en er staat geen maatregel. Vul maatregelen in.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) => {
    return uitkomst.datalek === 'ja' &&
      kanOnsDatalekZijn(uitkomst) &&
      heeft(incident.beoordelingen) &&
      !heeft(incident.maatregelen)
      ? [{ boodschap: 'maatregel', pad: [...plaatsVanLaatste(incident), 'moment'] }]
      : [];
  },
};

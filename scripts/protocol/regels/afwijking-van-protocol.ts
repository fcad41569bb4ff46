import { afwijkingen } from '../beslisboom/afwijkingen.ts';
import { laatsteBeoordeling, plaatsVanLaatste, weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §6: notified to the AP, and not well encrypted or otherwise adverse, then the people are told. Stricter than AVG art. 34. */
export const afwijkingVanProtocol: Incidentregel = {
  id: 'afwijking-van-protocol',
  titel: 'Wie van het eigen protocol afwijkt, zegt waarom en vraagt het CvB',
  uitleg:
    'Het protocol (§6) wil dat betrokkenen het horen zodra er gemeld is bij de AP en de gegevens niet goed versleuteld waren. De AVG vraagt dat alleen bij een hoog risico. Niet informeren mag dus, als het bij afwijking_protocol staat en het CvB akkoord is.',
  bron: ['p-6-betrokkenen', 'p-4-7-informeren', 'p-4-7-versleuteld'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    afwijking:
      'De AVG laat toe dat betrokkenen niets horen, maar het eigen protocol (§6) niet. Vul afwijking_protocol in: waarom, en wanneer het CvB akkoord ging.',
    akkoord: '{veld}: vul ook cvb_akkoord_op in. Van het eigen protocol afwijken mag alleen met het CvB.',
  },
  toets: ({ feiten: { incident }, beslissing }) => {
    const laatste = laatsteBeoordeling(incident);
    // Where the AVG asks it too, another rule speaks.
    if (!laatste || !afwijkingen(incident, beslissing).includes('protocol')) return [];
    const plaats = plaatsVanLaatste(incident);
    if (laatste.afwijking_protocol === undefined)
      return [{ boodschap: 'afwijking', pad: [...plaats, 'betrokkenen'] }];
    return weet(laatste.afwijking_protocol.cvb_akkoord_op)
      ? []
      : [{ boodschap: 'akkoord', pad: [...plaats, 'afwijking_protocol'] }];
  },
};

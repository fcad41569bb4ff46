import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 7, "na overleg met de stafmedewerker communicatie". */
export const communicatieGeraadpleegd: Incidentregel = {
  id: 'communicatie-geraadpleegd',
  titel: 'Over een bericht aan betrokkenen is met communicatie overlegd',
  uitleg:
    'Voordat betrokkenen iets horen, overlegt de Privacy Officer met de stafmedewerker communicatie. Leg dat vast bij overleg_communicatie. Was het niet nodig, schrijf dan waarom.',
  bron: ['p-4-7-informeren'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    overleg:
      'Er is geïnformeerd, en overleg_communicatie is niet ingevuld. Vul in wanneer er is overlegd, of waarom dat niet nodig was.',
  },
  toets: ({ feiten: { incident } }) => {
    const {
      rondes = [],
      openbare_mededeling: openbaar,
      overleg_communicatie: overleg,
    } = incident.informeren ?? {};
    const isOverlegd = overleg?.nodig === 'nee' ? overleg.reden !== undefined : weet(overleg?.moment);
    if (isOverlegd) return [];
    if (rondes.some(({ gedaan_op }) => weet(gedaan_op)))
      return [{ boodschap: 'overleg', pad: ['informeren', 'rondes'] }];
    return openbaar === undefined
      ? []
      : [{ boodschap: 'overleg', pad: ['informeren', 'openbare_mededeling'] }];
  },
};

import { laatsteBeoordeling, plaatsVanLaatste } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 34 lid 3 onder c; AP form §8.1. */
export const openbareMededelingBijOnevenredig: Incidentregel = {
  id: 'openbare-mededeling-bij-onevenredig',
  titel: 'Wie niet ieder apart bericht, doet een openbare mededeling',
  uitleg:
    'Kost ieder apart informeren onevenredig veel moeite, dan komt er een openbare mededeling waardoor mensen er net zo goed van horen. Leg vast waar zij staat, en waarom zij net zo goed werkt.',
  bron: ['avg-34-3-c', 'p-b1-informeren'],
  ernst: 'fout',
  blokkeert: false,
  boodschappen: {
    grond: '{veld} is openbaar. Noem bij gronden onevenredige_inspanning, met de reden.',
    mededeling: '{veld} is openbaar. Vul informeren › openbare_mededeling in: waar staat zij?',
    toelichting: '{veld}: vul ook toelichting in. Hoe horen mensen er zo net zo goed van?',
    alleen_openbaar: '{veld}: onevenredige inspanning is geen reden om niemand te informeren. Kies openbaar.',
  },
  toets: ({ feiten: { incident } }) => {
    const { antwoord, gronden = [] } = laatsteBeoordeling(incident)?.betrokkenen ?? {};
    const pad = [...plaatsVanLaatste(incident), 'betrokkenen'];
    const isOnevenredig = gronden.includes('onevenredige_inspanning');
    if (antwoord !== 'openbaar')
      return isOnevenredig && antwoord === 'nee' ? [{ boodschap: 'alleen_openbaar', pad }] : [];
    if (!isOnevenredig) return [{ boodschap: 'grond', pad }];
    const mededeling = incident.informeren?.openbare_mededeling;
    if (!mededeling) return [{ boodschap: 'mededeling', pad }];
    return mededeling.toelichting === undefined
      ? [{ boodschap: 'toelichting', pad: ['informeren', 'openbare_mededeling'] }]
      : [];
  },
};

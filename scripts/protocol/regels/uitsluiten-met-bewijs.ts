import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5; protocol §2, "als het niet valt uit te sluiten". */
export const uitsluitenMetBewijs: Incidentregel = {
  id: 'uitsluiten-met-bewijs',
  titel: 'Wie iets uitsluit, zegt op welk bewijs',
  uitleg:
    'Staat er dat niemand de gegevens zag, meenam of veranderde, dan vraagt de AP: waar blijkt dat uit? Noem het bewijs: welke logboeken, over welke periode, door wie bekeken.',
  bron: ['avg-33-5', 'edpb-9-2022-register', 'p-2-inbreuk'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    bewijs: '{veld} sluit iets uit, en bij bewijs staat niet waaruit dat blijkt. Vul bewijs in.',
  },
  toets: ({ feiten: { incident } }) => {
    const { aantasting = {}, inzage, weggehaald, bewijs = [] } = incident.feiten ?? {};
    if (bewijs.some(({ soort }) => soort !== 'geen' && soort !== 'onbekend')) return [];
    const uitgesloten = DRIE.find((naam) => aantasting[naam] === 'uitgesloten_met_bewijs');
    const veld = uitgesloten
      ? ['aantasting', uitgesloten]
      : inzage === 'aangetoond_niet'
        ? ['inzage']
        : weggehaald === 'uitgesloten'
          ? ['weggehaald']
          : undefined;
    return veld ? [{ boodschap: 'bewijs', pad: ['feiten', ...veld] }] : [];
  },
};

const DRIE = ['vertrouwelijkheid', 'integriteit', 'beschikbaarheid'] as const;

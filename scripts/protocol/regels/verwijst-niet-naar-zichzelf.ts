import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §5. An incident that repeats itself would count twice. */
export const verwijstNietNaarZichzelf: Incidentregel = {
  id: 'verwijst-niet-naar-zichzelf',
  titel: 'Een incident verwijst niet naar zichzelf',
  uitleg: 'Een verwijzing wijst naar een ander incident. Kijk na welk kenmerk u bedoelde.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: { zichzelf: '{veld} is het kenmerk van dit incident zelf. Kijk na welk incident u bedoelt.' },
  toets: ({ feiten: { incident, verwijzingen } }) =>
    verwijzingen
      .filter(({ naar, sleutel }) => naar === 'incident' && sleutel === incident.id)
      .map(({ pad }) => ({ boodschap: 'zichzelf', pad })),
};

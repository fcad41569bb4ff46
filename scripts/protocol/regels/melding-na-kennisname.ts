import type { Incidentregel } from '../regel.ts';
import { isVoor } from '../volgorde.ts';

/** Vindplaats: AVG art. 33 lid 1. Whoever notifies knows; a later kennisname would start the term too late. */
export const meldingNaKennisname: Incidentregel = {
  id: 'melding-na-kennisname',
  titel: 'Een eigen melding ligt niet vóór kennisname',
  uitleg:
    'Wie meldt, weet al wat er is gebeurd. Ligt de melding vóór kennisname, dan is een van de twee momenten verkeerd. Een ander kan wel eerder hebben gemeld dan wij het wisten.',
  bron: ['avg-33-1'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    eerder:
      '{veld} ligt vóór kennisname. Wie meldt, weet het al: kijk kennisname na, want daar begint de termijn.',
  },
  toets: ({ feiten: { incident, momenten } }) => {
    const kennisname = momenten.get('tijdlijn.kennisname');
    if (!kennisname) return [];
    return (incident.meldingen ?? []).flatMap((melding, index) => {
      const moment = momenten.get(`meldingen.${index}.moment`);
      return melding.door === 'wij' && moment && isVoor(moment, kennisname)
        ? [{ boodschap: 'eerder', pad: moment.pad }]
        : [];
    });
  },
};

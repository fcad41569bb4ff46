import { isEigenEerste, oordelenBij, zegtNietMelden } from '../ap-melding.ts';
import type { Incidentregel } from '../regel.ts';
import { tijdstipOp } from '../velden.ts';

/**
 * Vindplaats: AVG art. 33 lid 1, last sentence: a notification after 72 hours "gaat vergezeld van een motivering".
 * A notification is late when it is late by any clock that asked one. A new fact begins a clock of its own, and makes
 * up for the first only where the answer until then was never more than "nee".
 */
export const lateMeldingMetReden: Incidentregel = {
  id: 'late-melding-met-reden',
  titel: 'Een melding na afloop van de termijn noemt de reden',
  uitleg:
    'Wie later meldt dan de termijn van de AVG, moet zeggen waarom. Het AP-formulier vraagt ernaar. Dat geldt ook als een leverancier namens ons meldde. Vul reden_later_dan_72_uur in bij de melding. Klopt het moment van kennisname of van de melding niet, verbeter dan dat.',
  bron: ['avg-33-1', 'p-b1-tijdlijn'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden:
      '{veld} is later dan {termijn} na kennisname. Vul ook reden_later_dan_72_uur in: waarom is later gemeld?',
  },
  toets: ({ feiten, termijnen }) => {
    const { incident } = feiten;
    const klokken = termijnen.filter(({ soort, beoordeling }) => {
      const oordelen = oordelenBij(incident, beoordeling);
      return soort === 'ap-72u' && (oordelen.length === 0 || !oordelen.every(zegtNietMelden));
    });
    return (incident.meldingen ?? []).flatMap((melding, index) => {
      const moment = tijdstipOp(feiten, `meldingen.${index}.moment`);
      const klok = klokken.find(({ dueAt }) => moment && Temporal.Instant.compare(moment.van, dueAt) > 0);
      if (!klok || !isEigenEerste(melding) || melding.reden_later_dan_72_uur !== undefined) return [];
      const termijn = `${klok.begin.until(klok.dueAt).total('hours')} uur`;
      return [{ boodschap: 'reden', gegevens: { termijn }, pad: ['meldingen', index, 'moment'] }];
    });
  },
};

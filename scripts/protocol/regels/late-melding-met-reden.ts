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
  vindplaats: 'AVG art. 33 lid 1; AP-formulier (Bijlage 1) §2',
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden:
      '{veld} is later dan {termijn} na kennisname. Vul ook reden_later_dan_72_uur in: waarom is later gemeld?',
  },
  toets: ({ feiten, termijnen }) => {
    const { incident } = feiten;
    const klokken = termijnen.filter(({ beoordeling }) => {
      const oordelen = oordelenBij(incident, beoordeling);
      return oordelen.length === 0 || !oordelen.every(zegtNietMelden);
    });
    const parameter = klokken[0]?.parameter;
    if (!parameter) return [];
    return (incident.meldingen ?? []).flatMap((melding, index) => {
      const moment = tijdstipOp(feiten, `meldingen.${index}.moment`);
      const isLate = moment && klokken.some(({ dueAt }) => Temporal.Instant.compare(moment.van, dueAt) > 0);
      if (!isLate || !isEigenEerste(melding) || melding.reden_later_dan_72_uur !== undefined) return [];
      const gegevens = { termijn: `${parameter.waarde} ${parameter.eenheid}` };
      return [{ boodschap: 'reden', gegevens, pad: ['meldingen', index, 'moment'] }];
    });
  },
};

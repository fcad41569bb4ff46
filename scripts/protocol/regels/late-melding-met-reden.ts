import { tijdstipOp } from '../feiten.ts';
import type { Regel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 1, last sentence: a notification after 72 hours "gaat vergezeld van een motivering". */
export const lateMeldingMetReden: Regel = {
  id: 'late-melding-met-reden',
  titel: 'Een melding na 72 uur noemt de reden',
  uitleg:
    'Wie later dan 72 uur na kennisname meldt, moet zeggen waarom. Het AP-formulier vraagt ernaar. Vul reden_later_dan_72_uur in bij de melding. Klopt het moment van kennisname of van de melding niet, verbeter dan dat.',
  vindplaats: 'AVG art. 33 lid 1; AP-formulier (Bijlage 1) §2',
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden:
      '{veld} is later dan 72 uur na kennisname. Vul ook reden_later_dan_72_uur in: waarom is later gemeld?',
  },
  toets: ({ feiten, termijnen }) => {
    const grens = termijnen.find(({ id }) => id === 'ap-72u')?.dueAt;
    if (!grens) return [];
    return (feiten.incident.meldingen ?? []).flatMap((melding, index) => {
      const moment = tijdstipOp(feiten, `meldingen.${index}.moment`);
      const isLate = moment && Temporal.Instant.compare(moment.van, grens) > 0;
      return isLate &&
        melding.soort === 'eerste' &&
        melding.door === 'ons' &&
        melding.reden_later_dan_72_uur === undefined
        ? [{ boodschap: 'reden', pad: ['meldingen', index, 'moment'] }]
        : [];
    });
  },
};

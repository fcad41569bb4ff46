import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol Bijlage 1, "Registreer dit nummer". Nothing of ours looks sent without both; it does not block, for a fact is never refused. */
export const eigenMeldingMetNummer: Incidentregel = {
  id: 'eigen-melding-met-nummer',
  titel: 'Een melding door ons heeft een moment en een nummer',
  uitleg:
    'De AP geeft na het melden een meldingsnummer. Zonder nummer en moment telt een melding door ons niet als gedaan, en loopt de termijn door. Nog niet verstuurd? Zet wat u al weet dan bij melding_in_voorbereiding, en haal de melding hier weg.',
  bron: ['p-b1-nummer', 'avg-33-1'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    nummer:
      '{veld} is onbekend. Zonder nummer telt deze melding niet als gedaan. Zoek het nummer op in de bevestiging van de AP.',
    moment:
      '{veld} is onbekend. Zonder moment telt deze melding niet als gedaan. Vul in wanneer er gemeld is.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.meldingen ?? []).flatMap(({ door, nummer, moment }, index) => {
      if (door !== 'wij') return [];
      return [
        ...(weet(nummer) ? [] : [{ boodschap: 'nummer', pad: ['meldingen', index, 'nummer'] }]),
        ...(weet(moment) ? [] : [{ boodschap: 'moment', pad: ['meldingen', index, 'moment'] }]),
      ];
    }),
};

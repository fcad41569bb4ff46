import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 38 and 39; guidance on the FG (WP243 §3): not following advice is documented with the reason. */
export const fgAdviesGevolgdOfReden: Incidentregel = {
  id: 'fg-advies-gevolgd-of-reden',
  titel: 'Het advies van de FG is gevolgd, of er staat waarom niet',
  uitleg:
    'Het bestuur mag van het advies van de FG afwijken, en schrijft dan op waarom. Vul opgevolgd in, en bij nee of deels ook reden_niet_opgevolgd.',
  bron: ['avg-38-39', 'p-4-4-overleg'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden: '{veld} zegt dat het advies niet of deels is gevolgd. Vul ook reden_niet_opgevolgd in.',
    anders: '{veld} is ja, en het oordeel is anders. Vul opgevolgd in, en reden_niet_opgevolgd.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.beoordelingen ?? []).flatMap(({ advies_fg: advies, ap, betrokkenen }, index) => {
      if (!advies || advies.reden_niet_opgevolgd !== undefined) return [];
      const plaats = ['beoordelingen', index, 'advies_fg'];
      if (advies.opgevolgd === 'nee' || advies.opgevolgd === 'deels')
        return [{ boodschap: 'reden', pad: [...plaats, 'opgevolgd'] }];
      const found: Bevinding[] = [];
      if (advies.melden === 'ja' && ap?.antwoord === 'nee')
        found.push({ boodschap: 'anders', pad: [...plaats, 'melden'] });
      if (advies.informeren === 'ja' && betrokkenen?.antwoord === 'nee')
        found.push({ boodschap: 'anders', pad: [...plaats, 'informeren'] });
      return found;
    }),
};

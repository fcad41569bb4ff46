import { OORDEELVELDEN, oordeelKnopen } from '../beslisboom/oordelen.ts';
import { weet } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 3, "Waarom (niet)?", twice. EDPB 9/2022 §V: above all for not notifying. */
export const redenenBijElkOordeel: Incidentregel = {
  id: 'redenen-bij-elk-oordeel',
  titel: 'Elk oordeel heeft een reden, ook nee',
  uitleg:
    'Het protocol vraagt bij de AP en bij de betrokkenen: waarom wel of niet? Jaren later vraagt de AP naar die reden, en juist bij nee. Schrijf haar bij het oordeel, met de feiten waarop het steunt.',
  bron: ['p-4-3-vastleggen', 'edpb-9-2022-register', 'avg-33-5'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    ap: '{veld} heeft geen reden. Vul ook reden in: waarom wel of niet melden bij de AP?',
    betrokkenen: '{veld} heeft geen reden. Vul ook reden in: waarom wel of niet informeren?',
    vraag: '{veld} heeft geen reden. Vul ook reden in, met de feiten waarop het oordeel steunt.',
  },
  toets: ({ feiten }) =>
    (feiten.incident.beoordelingen ?? []).flatMap(({ ap, betrokkenen, groepen = [] }, index) => {
      const plaats = ['beoordelingen', index];
      const zonder = (oordeel: Oordeel | undefined) =>
        weet(oordeel?.antwoord) && oordeel?.reden === undefined;
      return [
        ...(zonder(ap) ? [{ boodschap: 'ap', pad: [...plaats, 'ap'] }] : []),
        ...(zonder(betrokkenen) ? [{ boodschap: 'betrokkenen', pad: [...plaats, 'betrokkenen'] }] : []),
        ...groepen.flatMap((groep, plek) =>
          oordeelKnopen.flatMap((knoop): Bevinding[] => {
            const veld = OORDEELVELDEN[knoop];
            return zonder(groep[veld])
              ? [{ boodschap: 'vraag', pad: [...plaats, 'groepen', plek, veld] }]
              : [];
          }),
        ),
      ];
    }),
};

interface Oordeel {
  readonly antwoord?: string;
  readonly reden?: string | undefined;
}

import { weet } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 34 lid 2 with art. 33 lid 3 onder b, c and d; EDPB 9/2022: a separate message, not part of a newsletter. */
export const berichtIsVolledig: Incidentregel = {
  id: 'bericht-is-volledig',
  titel: 'Een bericht aan betrokkenen noemt wat de wet vraagt',
  uitleg:
    'Een bericht zegt in gewone taal wat er gebeurd is (aard), bij wie men terecht kan (contactpunt), wat de gevolgen kunnen zijn en welke maatregelen er zijn. Het is een bericht op zichzelf. Leg bij bevat vast wat erin staat.',
  bron: ['avg-34-2', 'avg-12-1', 'p-b1-informeren'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    ontbreekt: 'In dit bericht ontbreekt: {onderdelen}. Vul het bericht aan, of vul bevat in.',
    apart: '{veld} is nee. Stuur een bericht op zichzelf, geen deel van een nieuwsbrief.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.informeren?.rondes ?? []).flatMap((ronde, index): Bevinding[] => {
      if (!weet(ronde.gedaan_op) || ronde.aanleiding === 'vrijwillig') return [];
      const plaats = ['informeren', 'rondes', index];
      const found: Bevinding[] = [];
      const ontbreekt = VERPLICHT.filter((deel) => !(ronde.bevat ?? []).includes(deel));
      if (ontbreekt.length > 0) {
        const pad = [...plaats, ronde.bevat === undefined ? 'gedaan_op' : 'bevat'];
        found.push({ boodschap: 'ontbreekt', gegevens: { onderdelen: ontbreekt.join(', ') }, pad });
      }
      if (ronde.apart_bericht === 'nee')
        found.push({ boodschap: 'apart', pad: [...plaats, 'apart_bericht'] });
      return found;
    }),
};

const VERPLICHT = ['aard', 'contactpunt', 'gevolgen', 'maatregelen'] as const;

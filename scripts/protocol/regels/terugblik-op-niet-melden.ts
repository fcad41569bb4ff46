import { heeft, laatsteBeoordeling, plaatsVanLaatste } from '../bij-incident.ts';
import { ZONE } from '../moment.ts';
import type { Incidentklokregel } from '../regel.ts';
import { tijdstipOp } from '../velden.ts';
import { getal } from '../wet/regelset.ts';

/** Vindplaats: EDPB 9/2022 §V; protocol §5. The term is our own choice (`terugblik`). */
export const terugblikOpNietMelden: Incidentklokregel = {
  id: 'terugblik-op-niet-melden',
  titel: 'Op niet melden wordt na een jaar teruggekeken',
  uitleg:
    'Was niet melden achteraf juist? Kijk na een jaar terug en leg de uitkomst vast bij terugblikken. Wordt geen enkel oordeel ooit omgekeerd, dan stelt de tweede blik niets voor.',
  bron: ['edpb-9-2022-register', 'p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    terugblik:
      'Dit oordeel (niet melden) is {maanden} maanden of langer geleden. Kijk terug of het juist was, en vul terugblikken in.',
  },
  toets: ({ feiten, beslissing: { regels, uitkomst }, nu }) => {
    const { incident } = feiten;
    const plaats = plaatsVanLaatste(incident);
    const moment = tijdstipOp(feiten, [...plaats, 'moment'].join('.'))?.van;
    const isNietGemeld = laatsteBeoordeling(incident)?.ap?.antwoord === 'nee' && uitkomst.datalek !== 'nee';
    if (!moment || !isNietGemeld || heeft(incident.terugblikken)) return [];
    const maanden = getal(regels, 'terugblik');
    const grens = moment.toZonedDateTimeISO(ZONE).add({ months: maanden }).toInstant();
    return Temporal.Instant.compare(nu, grens) >= 0
      ? [
          {
            boodschap: 'terugblik',
            gegevens: { maanden: String(maanden) },
            pad: [...plaats, 'ap'],
          },
        ]
      : [];
  },
};

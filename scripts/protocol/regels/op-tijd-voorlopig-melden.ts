import { laatsteBeoordeling, weet } from '../bij-incident.ts';
import type { Incidentinvoer, Incidentklokregel } from '../regel.ts';
import { getal } from '../wet/regelset.ts';

/** Vindplaats: AVG art. 33 lid 4: information in phases. The twelve hours are our own choice (`voorlopig-melden`). */
export const opTijdVoorlopigMelden: Incidentklokregel = {
  id: 'op-tijd-voorlopig-melden',
  titel: 'Is er vlak voor het einde nog geen akkoord, meld dan voorlopig',
  uitleg:
    'Zijn er nog minder dan twaalf uur over en is er nog niet gemeld, of is het CvB nog niet akkoord met niet melden? Meld dan voorlopig. Aanvullen of intrekken kan later; te laat melden is niet terug te draaien.',
  bron: ['avg-33-4', 'ap-wel-of-niet', 'avg-33-1'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    voorlopig:
      'Nog minder dan {uren} uur tot het einde van de termijn, en er is geen melding en geen akkoord op niet melden. Meld voorlopig bij de AP; intrekken kan later.',
  },
  toets: ({ feiten: { incident }, beslissing, standen, nu }) => {
    const uren = getal(beslissing.regels, 'voorlopig-melden');
    const klok = standen.find(({ id }) => id === 'ap-72u');
    if (!klok || klok.gedaanOp || isVanDeBaan(incident, beslissing)) return [];
    const isVoorbij = Temporal.Instant.compare(nu, klok.dueAt) > 0;
    const isNabij = Temporal.Instant.compare(nu, klok.dueAt.subtract({ hours: uren })) >= 0;
    return isNabij && !isVoorbij
      ? [{ boodschap: 'voorlopig', gegevens: { uren: String(uren) }, pad: klok.vanaf.split('.') }]
      : [];
  },
};

/** Is it certain, or agreed with the CvB, that nothing has to be notified? */
function isVanDeBaan(
  incident: Incidentinvoer['feiten']['incident'],
  { uitkomst }: Incidentinvoer['beslissing'],
): boolean {
  if (incident.oefening === 'ja' || uitkomst.datalek === 'nee') return true;
  const { ap, overleg_cvb: overleg } = laatsteBeoordeling(incident) ?? {};
  return ap?.antwoord === 'nee' && (overleg?.uitkomst === 'akkoord' || weet(overleg?.bekrachtigd_op));
}

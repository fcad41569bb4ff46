import { beginVan, ZONE } from '../moment.ts';
import type { InBestand, Registerinhoud, Registerregel } from '../regel.ts';
import { geldend, getal } from '../wet/regelset.ts';

/** Vindplaats: protocol §5, "eventuele structurele ontwikkelingen" and the need for measures. The number is our own choice (`herhaling`). */
export const herhalingInKwartaal: Registerregel = {
  id: 'herhaling-in-kwartaal',
  titel: 'Dezelfde oorzaak drie keer in een kwartaal vraagt om een maatregel',
  uitleg:
    'Komt een achterliggende oorzaak drie keer of vaker voor in een kwartaal, dan is het geen toeval meer. Neem een structurele maatregel, en noem bij herhaling_van de eerdere incidenten.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    vaak: 'Deze oorzaak ({oorzaak}) komt in dit kwartaal {aantal} keer voor. Neem een structurele maatregel, en vul herhaling_van in.',
  },
  toets: ({ incidenten }) => {
    const drempel = getal(geldend, 'herhaling');
    const perOorzaak = Map.groupBy(
      incidenten.flatMap((each) => oorzaken(each)),
      ({ sleutel }) => sleutel,
    );
    return [...perOorzaak.values()].flatMap((zelfde): InBestand[] => {
      // One finding, at the newest: there it can still be acted upon.
      const laatste = zelfde.toSorted((a, b) => (a.kennisname < b.kennisname ? 1 : -1))[0];
      if (!laatste || zelfde.length < drempel || laatste.isHerhaling) return [];
      const gegevens = { oorzaak: laatste.oorzaak.replaceAll('_', ' '), aantal: String(zelfde.length) };
      return [
        {
          bestand: laatste.bestand,
          boodschap: 'vaak',
          gegevens,
          pad: ['feiten', 'oorzaak', 'achterliggend'],
        },
      ];
    });
  },
};

const ZEGT_NIETS = new Set(['onbekend', 'anders']);

/** The causes behind an incident, each with the quarter in which it became known. An exercise is no development. */
function oorzaken({ bestand, incident }: Registerinhoud['incidenten'][number]) {
  const { kennisname } = incident.tijdlijn;
  const begin = beginVan(kennisname);
  if (begin === undefined || incident.oefening === 'ja') return [];
  const { year, month } = begin.toZonedDateTimeISO(ZONE);
  const kwartaal = `${year}-${Math.ceil(month / 3)}`;
  const isHerhaling = (incident.herhaling_van ?? []).length > 0;
  return (incident.feiten?.oorzaak?.achterliggend ?? [])
    .filter((oorzaak) => !ZEGT_NIETS.has(oorzaak))
    .map((oorzaak) => ({ sleutel: `${kwartaal} ${oorzaak}`, oorzaak, bestand, kennisname, isHerhaling }));
}

import type { Maatregelen } from '../../../schemas/maatregelen.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { asText, visible } from './visible.ts';

/** What there is to say of a new file. */
interface Nieuw {
  readonly bestand: string;
  readonly incident: Verslag['incidents'][number] | undefined;
  readonly bevindingen: Verslag['diagnostics'];
  readonly maatregelen: Maatregelen['maatregelen'];
  readonly tak: string | undefined;
  readonly adres: string | undefined;
}

const MEESTE = 3;

const shownTime = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** One screen: what was made, until when there is time, what to ask first, what could be done. */
export function nieuwText({ bestand, incident, bevindingen, maatregelen, tak, adres }: Nieuw): string {
  const termijn = incident?.termijnen.find(({ id }) => id === 'ap-72u');
  const vragen = incident?.uitkomst.open.slice(0, MEESTE) ?? [];
  const lines = [
    `Gemaakt: ${visible(bestand)}`,
    ...(tak === undefined ? [] : [`Vastgelegd op de tak ${tak}.`]),
    ...(adres === undefined ? [] : [`Open het voorstel: ${adres}`]),
    ...(incident?.oefening ? ['OEFENING: telt nooit mee en gaat nooit naar de AP.'] : []),
    ...(termijn
      ? [`De 72 uur eindigen ${shownTime.format(Temporal.Instant.from(termijn.dueAt).epochMilliseconds)}.`]
      : []),
    ...(incident ? [`Nu komt eruit: ${incident.uitkomst.zin}.`] : []),
    ...bevindingen
      .filter(({ severity }) => severity === 'error')
      .map(({ line, message }) => `Nog te verbeteren, regel ${line}: ${visible(message)}`),
    ...(vragen.length > 0 ? ['', 'Vraag eerst na:'] : []),
    ...vragen.map(({ vraag, rol }) => `  - ${vraag} (${rol.replaceAll('_', ' ')})`),
    ...suggesties(maatregelen),
    '',
    `Verder: npm run -s register -- beslis ${incident?.id ?? '<kenmerk>'}`,
    '',
  ];
  return asText(lines.join('\n'));
}

/** Never filled in: somebody chooses. */
function suggesties(maatregelen: Nieuw['maatregelen']): string[] {
  const van = (soort: 'incidenteel' | 'structureel') =>
    maatregelen
      .filter((each) => each.soort === soort)
      .slice(0, MEESTE)
      .map(({ omschrijving }) => `  - ${omschrijving}`);
  const [nu, blijvend] = [van('incidenteel'), van('structureel')];
  return [
    ...(nu.length > 0
      ? ['', 'Maatregelen voor deze keer, om uit te kiezen (staan niet in het bestand):', ...nu]
      : []),
    ...(blijvend.length > 0 ? ['Maatregelen die blijven, om uit te kiezen:', ...blijvend] : []),
  ];
}

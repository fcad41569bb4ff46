/** A moment to put into a calendar, with a warning a day and six hours before. */
export interface Afspraak {
  /** Never changes, so that a calendar knows it again. */
  readonly uid: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly moment: Temporal.Instant;
  /** When this text was made. */
  readonly gemaakt: Temporal.Instant;
}

const stempel = (moment: Temporal.Instant) =>
  moment.round('second').toString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

/** Text in a calendar: signs that part things are escaped, and a line end would begin another property (RFC 5545 §3.3.11). */
const veilig = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

/** A line has at most 75 bytes; the rest goes on the next after a blank (RFC 5545 §3.1). */
function gevouwen(regel: string): string {
  const delen: string[] = [];
  let [deel, bytes] = ['', 0];
  for (const teken of regel) {
    const lengte = new TextEncoder().encode(teken).length;
    if (bytes + lengte > 74) {
      delen.push(deel);
      [deel, bytes] = ['', 0];
    }
    deel += teken;
    bytes += lengte;
  }
  return [...delen, deel].join('\r\n ');
}

const alarm = (voor: string, titel: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${veilig(titel)}`,
  `TRIGGER:-${voor}`,
  'END:VALARM',
];

/** A calendar file (RFC 5545) with one moment in it. */
export const agendaTekst = (afspraak: Afspraak): string => agendaBestand([afspraak]);

/** A calendar file (RFC 5545) with any number of moments in it. */
export const agendaBestand = (afspraken: readonly Afspraak[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//incidentregister//NL',
    ...afspraken.flatMap(afspraakRegels),
    'END:VCALENDAR',
    '',
  ]
    .map(gevouwen)
    .join('\r\n');

const afspraakRegels = ({ uid, titel, uitleg, moment, gemaakt }: Afspraak): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stempel(gemaakt)}`,
  `DTSTART:${stempel(moment.subtract({ minutes: 30 }))}`,
  `DTEND:${stempel(moment)}`,
  `SUMMARY:${veilig(titel)}`,
  `DESCRIPTION:${veilig(uitleg)}`,
  ...alarm('PT24H', titel),
  ...alarm('PT6H', titel),
  'END:VEVENT',
];

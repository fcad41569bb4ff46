import { dagVan, eindeVanDag } from '../protocol/kalender/tekst.ts';

/** The end of a term, to put into a calendar with warnings before it. */
export interface Afspraak {
  /** Never changes, so that a calendar knows it again. */
  readonly uid: string;
  readonly titel: string;
  readonly uitleg: string;
  /** The last second of a day is a term in days. */
  readonly moment: Temporal.Instant;
  /** When this was read: of two texts about one `uid` a calendar keeps the later one, so a changed term moves. */
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

const alarm = (trigger: string, titel: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${veilig(titel)}`,
  trigger,
  'END:VALARM',
];

/** A calendar file with one moment in it, to open once. */
export const agendaTekst = (afspraak: Afspraak): string => bestand([], [afspraak]);

/** How often a program that follows a calendar looks again: the site is made anew every two hours. */
const VERVERS = 'PT2H';

/**
 * A calendar to follow, with any number of moments in it; also with none, so that a program that follows it goes on and
 * takes away what is gone.
 * @param naam how programs call the calendar
 */
export const agendaBestand = (naam: string, afspraken: readonly Afspraak[]): string =>
  bestand(
    [
      // RFC 7986 §5.1 and §5.7, and what programs read that are older than it.
      `NAME:${veilig(naam)}`,
      `X-WR-CALNAME:${veilig(naam)}`,
      `REFRESH-INTERVAL;VALUE=DURATION:${VERVERS}`,
      `X-PUBLISHED-TTL:${VERVERS}`,
    ],
    afspraken,
  );

/**
 * No METHOD: this is a state to take over, not an invitation, and PUBLISH would ask for a person with an address in every
 * event (RFC 5546 §3.2.1).
 */
const bestand = (kop: readonly string[], afspraken: readonly Afspraak[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//incidentregister//NL',
    'CALSCALE:GREGORIAN',
    ...kop,
    ...(afspraken.length === 0 ? ZONDER : afspraken.flatMap(afspraakRegels)),
    'END:VCALENDAR',
    '',
  ]
    .map(gevouwen)
    .join('\r\n');

/** A calendar holds at least one component (RFC 5545 §3.6); a time zone is one that nobody sees. */
const ZONDER = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const afspraakRegels = (afspraak: Afspraak): string[] => {
  const { uid, titel, uitleg, gemaakt } = afspraak;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stempel(gemaakt)}`,
    `LAST-MODIFIED:${stempel(gemaakt)}`,
    ...wanneer(afspraak),
    `SUMMARY:${veilig(titel)}`,
    `DESCRIPTION:${veilig(uitleg)}`,
    'CLASS:PRIVATE',
    // An end is no meeting: whoever has one is not busy.
    'TRANSP:TRANSPARENT',
    ...waarschuwingen(afspraak).flatMap((trigger) => alarm(trigger, titel)),
    'END:VEVENT',
  ];
};

const isDag = ({ moment }: Afspraak) => moment.equals(eindeVanDag(dagVan(moment)));

const dagStempel = (dag: Temporal.PlainDate) => dag.toString().replaceAll('-', '');

/** The half hour before it; of a term in days the whole last day, of which the end is the next one (RFC 5545 §3.6.1). */
function wanneer(afspraak: Afspraak): string[] {
  const { moment } = afspraak;
  const dag = dagVan(moment);
  if (isDag(afspraak))
    return [`DTSTART;VALUE=DATE:${dagStempel(dag)}`, `DTEND;VALUE=DATE:${dagStempel(dag.add({ days: 1 }))}`];
  return [`DTSTART:${stempel(moment.subtract({ minutes: 30 }))}`, `DTEND:${stempel(moment)}`];
}

/**
 * A day and six hours before the end. A term in days ends at midnight, when nobody looks: then at nine in the morning of
 * the day before and of the day itself, and six hours before its end.
 */
const waarschuwingen = (afspraak: Afspraak): readonly string[] =>
  isDag(afspraak)
    ? ['TRIGGER:-PT15H', 'TRIGGER:PT9H', 'TRIGGER:PT18H']
    : ['TRIGGER;RELATED=END:-PT24H', 'TRIGGER;RELATED=END:-PT6H'];

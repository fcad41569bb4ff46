/** How values look to people. Pure: what comes in decides what comes out. */

const ZONE = 'Europe/Amsterdam';

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});

/** A moment in Dutch time: `vr 20 nov 2026, 16:45`. */
export const momentText = (moment: Temporal.Instant): string => momentOf(moment.epochMilliseconds);

/** The same, of milliseconds since 1970: for programs of pages that bring no Temporal. */
export const momentOf = (ms: number): string => momentFormat.format(ms);

/** How long between two moments, in the largest units that matter: `2 dagen en 3 uur`. */
export const durationText = (from: Temporal.Instant, to: Temporal.Instant): string =>
  minutesText(to.since(from).total('minutes'));

/** A number of minutes, forward or back, in the largest units that matter. */
export function minutesText(count: number): string {
  const minutes = Math.round(Math.abs(count));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days >= 4) return `${days} dagen`;
  if (days > 0)
    return [days === 1 ? '1 dag' : `${days} dagen`, hours > 0 && `${hours} uur`].filter(Boolean).join(' en ');
  if (hours > 0) return [`${hours} uur`, rest > 0 && `${rest} min`].filter(Boolean).join(' en ');
  return `${rest} min`;
}

/** A key as a word: `niet_uit_te_sluiten` becomes `niet uit te sluiten`. */
export const wordOf = (key: string): string =>
  abbreviations.get(key) ??
  key
    .split('_')
    .map((word) => capitals.get(word) ?? word)
    .join(' ');

/** Words that begin a sentence or a row: the first letter large. */
export const hoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);

/** A number with its word: `1 fout`, `3 fouten`. */
export const countText = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** Words that keep their capitals, also inside a longer key. */
const capitals = new Map([
  ['ap', 'AP'],
  ['bsn', 'BSN'],
  ['fg', 'FG'],
  ['cvb', 'CvB'],
  ['gmr', 'GMR'],
  ['dpia', 'DPIA'],
]);

const abbreviations = new Map([
  ['id', 'kenmerk'],
  ['art30', 'register van verwerkingsactiviteiten'],
  ['sha256', 'controlegetal (SHA-256)'],
  ['e_mail', 'e-mail'],
  ['leerling_leeftijd_onbekend', 'leerling, leeftijd onbekend'],
  ['oud_leerling', 'oud-leerling'],
  ['oud_medewerker', 'oud-medewerker'],
  ['toets_advies', 'toets of advies'],
  ['convenant_4_0', 'convenant 4.0'],
  ['ap2022', 'AP-formulier 2022'],
  ['avg_33', 'AVG art. 33'],
  ['contact_ap', 'contact met de AP'],
  ['advies_fg', 'advies van de FG'],
  ['overleg_cvb', 'overleg met het CvB'],
  ['brief_sha256', 'controlegetal van het bericht (SHA-256)'],
  ['kopie_sha256', 'controlegetal van de kopie (SHA-256)'],
  ['momentopname_sha256', 'controlegetal van de momentopname (SHA-256)'],
]);

import { dagVan } from '../../protocol/kalender/tekst.ts';
import { parseMoment } from '../../protocol/moment.ts';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day in full, for letters: `vrijdag 10 april 2026`. */
export const dagVoluit = ({ dayOfWeek, day, month, year }: Temporal.PlainDate): string =>
  `${DAGEN[dayOfWeek - 1]} ${day} ${MAANDEN[month - 1]} ${year}`;

/** A moment, day, month or year as a letter says it: bare, and with the word that goes before it. */
export interface Wanneer {
  readonly kaal: string;
  readonly met: string;
}

/** What was typed as a letter says it, no more precise than the day; nothing when it is not known. */
export function wanneer(getypt: string | undefined): Wanneer | undefined {
  const gelezen = parseMoment(getypt ?? '');
  if (getypt === undefined || gelezen.soort !== 'tijdstip') return undefined;
  const dag = dagVan(gelezen.tijdstip.van);
  if (getypt.length === 4) return { kaal: getypt, met: `in ${getypt}` };
  if (getypt.length === 7) {
    const kaal = `${MAANDEN[dag.month - 1]} ${dag.year}`;
    return { kaal, met: `in ${kaal}` };
  }
  const kaal = dagVoluit(dag);
  return { kaal, met: `op ${kaal}` };
}

import { ZONE } from '../moment.ts';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A day as people write it: `vr 11 sep 2026`. */
export const dagTekst = ({
  dayOfWeek,
  day,
  month,
  year,
}: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  `${DAGEN[dayOfWeek - 1]} ${day} ${MAANDEN[month - 1]} ${year}`;

/** A moment as people in the Netherlands write it, seconds only where they are not zero: `vr 11 sep 2026 16:45`. */
export function momentTekst(moment: Temporal.Instant): string {
  const lokaal = moment.toZonedDateTimeISO(ZONE).toPlainDateTime();
  const { hour, minute, second } = lokaal;
  const tijd = [hour, minute, ...(second === 0 ? [] : [second])];
  return `${dagTekst(lokaal)} ${tijd.map(tweeCijfers).join(':')}`;
}

const tweeCijfers = (getal: number) => String(getal).padStart(2, '0');

/** Day in the Netherlands on which a moment falls. */
export const dagVan = (moment: Temporal.Instant): Temporal.PlainDate =>
  moment.toZonedDateTimeISO(ZONE).toPlainDate();

/** Last second of a day in the Netherlands: there a term in days ends. */
export const eindeVanDag = (dag: Temporal.PlainDate): Temporal.Instant =>
  dag.add({ days: 1 }).toZonedDateTime(ZONE).toInstant().subtract({ seconds: 1 });

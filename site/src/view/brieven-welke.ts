import type { Incident } from '../../../schemas/incident.ts';
import { statusVan } from '../../../scripts/protocol/fasen/fasen.ts';
import { dagVan } from '../../../scripts/protocol/kalender/tekst.ts';
import { jaarVan } from '../../../scripts/protocol/moment.ts';

/**
 * Most incidents with a page of letters, the open ones and the newest first. A letter costs some milliseconds to make, and
 * a site of ten thousand incidents may not take twice as long for pages that nobody opens; `brief` makes any letter.
 */
export const MEESTE_BLADZIJDEN = 500;

/** Most incidents with Word files: each file costs as much again, and only who still has to send needs one. */
export const MEESTE_WORD = 50;

/**
 * Which incidents have a page with letters: every open one, and those closed this year or last year, while people and the
 * AP still come back to what was written.
 * @param nu the clock of the register
 * @returns their ids
 */
export function metBrieven(incidenten: Iterable<Incident>, nu: Temporal.Instant): ReadonlySet<string> {
  return eerste(
    [...incidenten].filter((incident) => isOpen(incident) || isPasGesloten(incident, nu)),
    MEESTE_BLADZIJDEN,
  );
}

/** Which incidents have their letters as Word files beside it: the newest that are not closed. */
export const metWord = (incidenten: Iterable<Incident>): ReadonlySet<string> =>
  eerste([...incidenten].filter(isOpen), MEESTE_WORD);

const isOpen = (incident: Incident) => statusVan(incident) !== 'afgesloten';

/** Was it closed this year or last year, while people and the AP still come back to it? */
export const isPasGesloten = (incident: Incident, nu: Temporal.Instant): boolean =>
  geslotenIn(incident) >= dagVan(nu).year - 1;

const geslotenIn = ({ id, afsluiting }: Incident) =>
  jaarVan(afsluiting?.gesloten_op ?? '') ?? Number(id.slice(0, 4));

const eerste = (incidenten: readonly Incident[], hoeveel: number): ReadonlySet<string> =>
  new Set(
    incidenten
      .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (sinds(a) < sinds(b) ? 1 : -1))
      .slice(0, hoeveel)
      .map(({ id }) => id),
  );

/** Since when we know it; where that is not known, the year of the id. Two of one moment go by their id. */
const sinds = ({ id, tijdlijn: { kennisname = '' } }: Incident) =>
  `${/^\d/.test(kennisname) ? kennisname : id.slice(0, 4)} ${id}`;

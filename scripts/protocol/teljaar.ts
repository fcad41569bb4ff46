import type { Incident } from '../../schemas/incident.ts';
import { vroegsteVan, ZONE } from './moment.ts';

/** The year in which an incident counts, and what says so. */
export interface Teljaar {
  readonly jaar: number;
  /** Month in the Netherlands, 1 to 12; nothing when only the id tells the year. */
  readonly maand: number | undefined;
  /** When it began to count. */
  readonly moment: Temporal.Instant | undefined;
  readonly uit: 'kennisname' | 'geregistreerd' | 'kenmerk';
}

/**
 * The year in which the annual analysis counts an incident: of kennisname in the Netherlands, else of registration. Who
 * left out both still counts, in the year of the id, so that no incident is lost. Vindplaats: protocol §5.
 */
export function teljaar({ id, tijdlijn }: Incident): Teljaar {
  for (const uit of ['kennisname', 'geregistreerd'] as const) {
    const moment = vroegsteVan(tijdlijn[uit] ?? 'onbekend');
    if (!moment) continue;
    const { year: jaar, month: maand } = moment.toZonedDateTimeISO(ZONE);
    return { jaar, maand, moment, uit };
  }
  return { jaar: Number(id.slice(0, 4)), maand: undefined, moment: undefined, uit: 'kenmerk' };
}

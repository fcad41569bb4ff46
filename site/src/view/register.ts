import type { Incident } from '../../../schemas/incident.ts';
import { parseMoment } from '../../../scripts/protocol/moment.ts';
import type { Stand } from './stand.ts';
import { standen } from './stand.ts';
import { momentText, wordOf } from './text.ts';

/** One row of the register. */
export interface Rij {
  readonly id: string;
  readonly titel: string;
  readonly kennisname: string;
  readonly vestigingen: string;
  readonly standen: readonly Stand[];
}

/** The rows of a year. */
export interface Jaar {
  readonly jaar: string;
  readonly rijen: readonly Rij[];
}

/**
 * The register per year, newest first. The year is that of the id.
 * @param nu the clock of the page
 */
export function jaren(incidents: readonly Incident[], nu: Temporal.Instant): Jaar[] {
  const perYear = Map.groupBy(incidents, (incident) => incident.id.slice(0, 4));
  return [...perYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([jaar, found]) => ({
      jaar,
      rijen: [...found].sort(newestFirst).map((incident) => rij(incident, nu)),
    }));
}

function rij(incident: Incident, nu: Temporal.Instant): Rij {
  const moment = parseMoment(incident.tijdlijn.kennisname);
  return {
    id: incident.id,
    titel: incident.titel,
    kennisname: moment.soort === 'tijdstip' ? momentText(moment.tijdstip.van) : 'onbekend',
    vestigingen: (incident.vestigingen ?? []).map(wordOf).join(', ') || '–',
    standen: standen(incident, nu),
  };
}

function newestFirst(a: Incident, b: Incident): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1;
}

function orderOf(incident: Incident): bigint {
  const moment = parseMoment(incident.tijdlijn.kennisname);
  return moment.soort === 'tijdstip' ? moment.tijdstip.van.epochNanoseconds : 0n;
}

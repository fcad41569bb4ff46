import type { Incident } from '../../../schemas/incident.ts';
import { parseMoment } from '../../../scripts/protocol/moment.ts';
import type { Gezien, Stand } from './stand.ts';
import { standen } from './stand.ts';
import { momentText, wordOf } from './text.ts';

/** One row of the register. */
interface Rij {
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
 * @param names names of the vestigingen by key
 */
export function jaren(seen: readonly Gezien[], names: ReadonlyMap<string, string>): Jaar[] {
  const perYear = Map.groupBy(seen, ({ incident }) => incident.id.slice(0, 4));
  return [...perYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([jaar, found]) => ({
      jaar,
      rijen: found
        .toSorted((a, b) => newestFirst(a.incident, b.incident))
        .map((gezien) => rij(gezien, names)),
    }));
}

function rij(gezien: Gezien, names: ReadonlyMap<string, string>): Rij {
  const { id, titel, tijdlijn, vestigingen = [] } = gezien.incident;
  const moment = parseMoment(tijdlijn.kennisname);
  return {
    id,
    titel,
    kennisname: moment.soort === 'tijdstip' ? momentText(moment.tijdstip.van) : 'onbekend',
    vestigingen: vestigingen.map((key) => names.get(key) ?? wordOf(key)).join(', ') || '–',
    standen: standen(gezien),
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

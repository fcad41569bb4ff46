import type { RegisterLijst } from '../../../schemas/register-lijst.ts';
import { momentText, wordOf } from '../../../scripts/weergave/text.ts';
import type { Gezien, Stand } from './stand.ts';
import { standen, voorgesteld } from './stand.ts';

/** One row of the table of a year. */
interface JaarRij {
  readonly id: string;
  readonly titel: string;
  readonly kennisname: string;
  readonly vestigingen: string;
  readonly standen: readonly Stand[];
}

/** The years that have incidents, the newest first, with how many. The year is that of the id. */
export const jarenVan = ({
  incidents,
}: RegisterLijst): { readonly jaar: number; readonly aantal: number }[] =>
  [...Map.groupBy(incidents, ({ jaar: van }) => van)]
    .map(([van, alle]) => ({ jaar: van, aantal: alle.length }))
    .sort((a, b) => b.jaar - a.jaar);

/**
 * The rows of a year, in the order of the list.
 * @param gezienVan an incident with its terms
 * @param names names of the vestigingen by key
 */
export const jaar = (
  { incidents }: RegisterLijst,
  van: number,
  gezienVan: (id: string) => Gezien | undefined,
  names: ReadonlyMap<string, string>,
): JaarRij[] =>
  incidents
    .filter((rij) => rij.jaar === van)
    .map(({ id, titel, kennisname, vestigingen, pr }) => {
      const gezien = gezienVan(id);
      return {
        id,
        titel,
        kennisname: kennisname === null ? 'onbekend' : momentText(Temporal.Instant.from(kennisname)),
        vestigingen: vestigingen.map((key) => names.get(key) ?? wordOf(key)).join(', ') || '–',
        standen: [...voorgesteld(pr === undefined ? [] : [pr]), ...(gezien ? standen(gezien) : [])],
      };
    });

import type { Maatregelen } from '../../schemas/maatregelen.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { haal } from './fetch.ts';
import { splitsLeesVorm } from './read-file.ts';
import { goodFiles } from './register-file.ts';
import type { Source } from './source.ts';

/** What the school chose, for who needs no incident; nothing when the file is not there or not right. */
export function leesOrganisatie(source: Source): Organisatie | undefined {
  const bestanden = haal(source)
    .filter(({ kind }) => kind?.name === 'organisatie')
    .map((fetched) => splitsLeesVorm(source, fetched));
  return goodFiles(bestanden, 'organisatie')[0]?.value;
}

/** The school's own measures to choose from; none when it has no such file, or not a right one. */
export function leesMaatregelen(source: Source): Maatregelen['maatregelen'] {
  const bestanden = haal(source)
    .filter(({ kind }) => kind?.name === 'maatregelen')
    .map((fetched) => splitsLeesVorm(source, fetched));
  return goodFiles(bestanden, 'maatregelen')[0]?.value.maatregelen ?? [];
}

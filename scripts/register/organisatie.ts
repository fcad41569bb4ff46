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

import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import type { Jaargroepen } from './getallen.ts';
import { leveranciers } from './leveranciers.ts';
import { termijnen } from './termijnen.ts';
import { tijden } from './tijden.ts';

/** Everything about time: how long it took, whether that was in time, and how fast suppliers told us. */
export const opTijd = (
  groepen: Jaargroepen,
  bekend: ReadonlyMap<string, Leverancier>,
  nu: Temporal.Instant,
): Pick<Jaarcijfers, 'tijden' | 'termijnen' | 'leveranciers'> => ({
  tijden: tijden(groepen),
  termijnen: termijnen(groepen.incidenten, nu),
  leveranciers: leveranciers(groepen.incidenten, bekend),
});

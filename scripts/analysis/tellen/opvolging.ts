import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Geteld } from './geteld.ts';
import { herhalingen } from './herhalingen.ts';
import { openMaatregelen } from './maatregelen.ts';
import { nietGemeld } from './niet-gemeld.ts';
import { terugblikken } from './terugblikken.ts';

/**
 * What was decided and promised, and what came of it.
 * @param besloten the datalekken of the year that were not notified
 * @param totEnMet all incidents up to and with the year: a promise does not end with its year
 */
export const opvolging = (
  jaar: number,
  besloten: readonly Geteld[],
  totEnMet: readonly Geteld[],
  nu: Temporal.Instant,
): Pick<Jaarcijfers, 'niet_gemeld' | 'terugblikken' | 'maatregelen' | 'herhalingen'> => ({
  niet_gemeld: nietGemeld(besloten),
  terugblikken: terugblikken(totEnMet, jaar),
  maatregelen: openMaatregelen(totEnMet, nu),
  herhalingen: herhalingen(totEnMet, jaar),
});

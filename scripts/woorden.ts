import type { Woorden } from './diagnostics/verslag-incident.ts';
import { voorwaardenVersleuteling } from './protocol/advies/bescherming.ts';
import { enisa } from './protocol/advies/enisa.ts';
import { zin } from './protocol/beslisboom/zin.ts';
import { citeer } from './protocol/wet/bronnen.data.ts';

/** What the report needs of the rules to put an outcome into words. */
export const woorden: Woorden = {
  citeer,
  zin,
  enisa: ({ beeld }) => enisa(beeld),
  // Only where something was encrypted is there something to ask.
  voorwaarden: ({ beeld }) => {
    const voorwaarden = voorwaardenVersleuteling(beeld);
    return voorwaarden[0]?.geldt === 'ja' ? voorwaarden : [];
  },
};

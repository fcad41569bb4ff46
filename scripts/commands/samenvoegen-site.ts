import type { ForgeReader } from '../forge/forge.ts';
import { SITE_WORKFLOW } from '../keuring/roosters.data.ts';

/**
 * Was the site of this main built, or is it being built? A merge by the key of a workflow starts nothing, so whoever
 * merges starts it; a round that broke off in between leaves it to the next.
 */
export const heeftSite = (reader: ForgeReader, main: string): Promise<boolean> =>
  reader.hasRun(SITE_WORKFLOW, main);

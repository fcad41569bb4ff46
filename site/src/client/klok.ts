/**
 * The clock of the reader's device, in milliseconds since 1970. A page that only shows brings no Temporal along, and
 * the clock of a page (`performance`) stands still while a laptop sleeps.
 */
// biome-ignore lint/style/noRestrictedGlobals: the one place where a page reads the clock without Temporal
export const nuMs = (): number => Date.now();

/** After so many hours without a round by the clock something is wrong: several in a row were dropped, or it stands still. */
export const STIL_UREN = 26;

/**
 * Do the rounds by the clock stand still? Exactly 26 hours is not yet too long.
 * @param laatste the last that came to a good end; nothing when there was none
 */
export const isStil = (laatste: Temporal.Instant | undefined, nu: Temporal.Instant): boolean =>
  laatste === undefined || Temporal.Instant.compare(laatste.add({ hours: STIL_UREN }), nu) < 0;

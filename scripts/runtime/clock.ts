/** The clock of the machine; the only place where it is read. */
export const systemNow = (): Temporal.Instant => Temporal.Now.instant();

/** Workflows that run by the clock: without them nobody is reminded, and the pages grow old. */
export const roosters: readonly string[] = ['register.yml', 'site.yml'];

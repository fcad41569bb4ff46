/** The workflow that looks at proposals and reminds of terms. */
export const REGISTER_WORKFLOW = 'register.yml';
/** The workflow that builds the site. */
export const SITE_WORKFLOW = 'site.yml';

/** Workflows that run by the clock: without them nobody is reminded, and the pages grow old. */
export const roosters: readonly string[] = [REGISTER_WORKFLOW, SITE_WORKFLOW];

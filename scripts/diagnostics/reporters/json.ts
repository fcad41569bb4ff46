import type { Verslag } from '../../../schemas/verslag.ts';

/** The report as JSON, in the form of its JSON Schema. */
export const jsonReport = (verslag: Verslag): string => `${JSON.stringify(verslag, null, 2)}\n`;

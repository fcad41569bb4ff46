import { stringify } from 'yaml';
import type { Incident } from '../../schemas/incident.ts';

/**
 * The text of a file: fields between two lines of dashes, then Markdown. Long texts are folded, as people do.
 * @param tekst Markdown below the fields
 */
export const incidentTekst = (incident: Incident, tekst: string): string =>
  `---\n${stringify(incident, { lineWidth: 110, version: '1.2', schema: 'core' })}---\n${tekst}`;

/** Path of an incident in the register. */
export const incidentPad = (kenmerk: string): string => `${kenmerk.slice(0, 4)}/${kenmerk}.md`;

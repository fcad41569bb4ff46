import { z } from 'zod';
import { beoordeeldIncident, termijn } from './verslag/incident.ts';

/**
 * The report of a check: the contract for editors, other tools and the forge. English envelope and
 * diagnostics, Dutch from `incidents` down. A reader skips what it does not know: fields may join within a
 * version, and the version changes when a field goes or changes meaning.
 */

const text = (help: string) => z.string().describe(help);
const position = (help: string) => z.int().min(1).describe(help);

/** A finding with its place. */
const diagnostic = z
  .object({
    file: text('Path of the file, from the folder in which the command ran'),
    line: position('Line, from 1'),
    column: position('Column, from 1'),
    endLine: position('Last line'),
    endColumn: position('Column after the last character'),
    ruleId: text('Id of the rule or check'),
    severity: z.enum(['error', 'warning', 'info']).describe('How bad it is'),
    blocking: z.boolean().describe('Does it stop a merge?'),
    message: text('What is wrong and what to do, in Dutch; never holds personal data'),
    vindplaats: text('Place in law or protocol'),
    url: text('Page of the rule, from the root of the site'),
  })
  .describe('A finding');

/** The report (`controle --vorm json`). */
export const verslag = z
  .object({
    versie: z.literal(1).describe('Version of this form'),
    nu: z.iso.datetime({ offset: true }).describe('The clock of this run'),
    regels: text('Version of the rules: who reads an old report knows by which rules it was judged'),
    voorbeeld: z.boolean().describe('Is this the shipped example, with the clock of the example?'),
    bron: text('Where the register was read from'),
    telling: z
      .object({
        bestanden: z.int().min(0).describe('Files read'),
        incidenten: z.int().min(0).describe('Incidents of the right form'),
        fouten: z.int().min(0).describe('Findings that are errors'),
        waarschuwingen: z.int().min(0).describe('Findings that are warnings'),
        blokkerend: z.int().min(0).describe('Findings that stop a merge'),
      })
      .describe('Counts'),
    diagnostics: z.array(diagnostic).describe('Findings, by file and line'),
    incidents: z.array(beoordeeldIncident).describe('The incidents, by id'),
    termijnen: z.array(termijn).describe('De termijnen van het register als geheel'),
  })
  .meta({ title: 'Verslag' });

/** The report of a check. */
export type Verslag = z.infer<typeof verslag>;

import { z } from 'zod';

/** Rulesets as GitHub gives them: what we do not know has to reach the check, and may not be dropped on the way. */

const text = (help: string) => z.string().max(400).describe(help);

/** A rule; of another kind it stays what it is. */
export const regel = z
  .looseObject({
    type: text('Soort regel'),
    parameters: z.looseObject({}).optional().describe('Instellingen van de regel'),
  })
  .describe('Een regel, zoals GitHub haar geeft');

/** A ruleset. */
export const ruleset = z
  .looseObject({
    name: text('Naam'),
    target: text('branch, tag, push of repository').optional(),
    enforcement: text('active, evaluate of disabled'),
    conditions: z
      .union([z.looseObject({}), z.null()])
      .optional()
      .describe('Waarvoor zij geldt'),
    rules: z.array(regel).optional().describe('De regels; afwezig als zij niet te zien zijn'),
    bypass_actors: z
      .union([z.array(z.looseObject({})), z.null()])
      .optional()
      .describe('Wie de regels mag overslaan; afwezig als dat niet te zien is met deze sleutel'),
  })
  .describe('Een ruleset, zoals GitHub haar geeft');

import { z } from 'zod';
import { instellingen } from './organisatie/protocol.ts';
import { rolhouder } from './organisatie/vestigingen_en_rollen.ts';

/**
 * What the step that reads the register hands to the step that writes reminders with a key: ids, terms and who holds a
 * role, and nothing of what happened. It is read again as data from outside.
 */

const termijn = z.strictObject({
  id: z.string(),
  /** Only used for the register as a whole. */
  titel: z.string(),
  dueAt: z.iso.datetime({ offset: true }),
  nabijUren: z.number().min(0),
  isBindend: z.boolean(),
  rol: z.string(),
});

const onderwerp = z.strictObject({
  kenmerk: z.string(),
  voorstel: z.union([z.int().min(1), z.null()]),
  /** Is the proposal not to be read, so that main or nothing is known? */
  isOnleesbaar: z.boolean(),
  /** Terms within which something is still to be done. */
  termijnen: z.array(termijn),
});

/** The terms of the register, for reminders. */
export const signalen = z.strictObject({
  versie: z.literal(1),
  /** Is this the shipped example? Its clock stands still. */
  isVoorbeeld: z.boolean(),
  /** When the last round by the clock came to a good end; nothing when that is not known. */
  herinnerd: z.union([z.iso.datetime({ offset: true }), z.null()]),
  onderwerpen: z.array(onderwerp),
  rolhouders: z.array(rolhouder),
  waarschuwen: z.union([instellingen.shape.waarschuwen.unwrap(), z.null()]),
  waakhond: z.union([z.string(), z.null()]),
});

/** The terms of the register, for reminders. */
export type Signalen = z.infer<typeof signalen>;

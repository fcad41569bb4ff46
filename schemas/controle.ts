import { z } from 'zod';
import { soortVoorstel } from './poort.ts';
import { beoordeeldIncident } from './verslag/incident.ts';
import { verslag } from './verslag.ts';

/**
 * What the checking step hands to the steps that hold a key for the forge: what the proposals are, and what is wrong
 * with them. It is read again as data from outside.
 */

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);

/** A proposal as the forge tells it; what people typed is kept apart and never becomes a command. */
export const opgehaald = z.strictObject({
  versie: z.literal(1),
  /** When, in UTC: a page tells how old it is. */
  op: z.iso.datetime({ offset: true }),
  /**
   * When the round that sends the reminders last began by the clock and ended well; null when that cannot be seen.
   * Absent: nobody asked.
   */
  herinnerd: z.union([z.iso.datetime({ offset: true }), z.null()]).optional(),
  main: sha,
  /** Every open proposal; those to look at now have their head here. */
  voorstellen: z.array(
    z.strictObject({
      nummer: z.int().min(1),
      head: sha,
      titel: z.string(),
      tak: z.string(),
      bekijk: z.boolean(),
    }),
  ),
});

/** The proposals that were fetched. */
export type Opgehaald = z.infer<typeof opgehaald>;

const diagnostic = verslag.shape.diagnostics.element;

/** The verdict on what one proposal changes. */
const voorstelControle = z.strictObject({
  nummer: z.int().min(1),
  head: sha,
  main: sha,
  /** The tree that a merge gives; nothing when the two collide. */
  boom: z.union([sha, z.null()]),
  soort: z.enum(soortVoorstel),
  kenmerken: z.array(z.string()),
  /** Path of what is approved, from the root of the clone; nothing when it is no single subject. */
  onderwerp: z.union([z.string(), z.null()]),
  inhoud: z.strictObject({
    nu: z.union([z.string(), z.null()]),
    straks: z.union([z.string(), z.null()]),
    beslist: z.boolean(),
  }),
  /** Findings of this change. */
  diagnostics: z.array(diagnostic),
  /** How many findings stood there already. */
  eerder: z.int().min(0),
  vondsten: z.array(
    z.strictObject({
      plek: z.enum(['schijf', 'klaargezet', 'commit', 'verstuurd', 'tak', 'bericht', 'titel']),
      waar: z.string(),
      commit: z.string().optional(),
      line: z.int(),
      column: z.int(),
      blokkeert: z.boolean(),
      zegt: z.string(),
    }),
  ),
  blokkerend: z.int().min(0),
  incident: z.union([beoordeeldIncident, z.null()]),
});

/** The verdict on what one proposal changes. */
export type VoorstelControle = z.infer<typeof voorstelControle>;

/** The verdict on every proposal that was looked at. */
export const controles = z.strictObject({ versie: z.literal(1), voorstellen: z.array(voorstelControle) });

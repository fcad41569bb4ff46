import { z } from 'zod';
import { incidentId } from './fields.ts';

/**
 * What stands in the folder of a dossier: every file with its size and sum. Whoever keeps the sum of the manifest sees
 * later whether anything was changed, added or taken away.
 */

const text = (help: string) => z.string().describe(help);
const moment = (help: string) => z.iso.datetime({ offset: true }).describe(help);
const sha256 = (help: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(help);

const bestand = z
  .strictObject({
    pad: z
      .string()
      .regex(/^[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*(?:\/[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9][\w-]*)*)*$/)
      .describe('Plaats in de map van het dossier'),
    bytes: z.int().min(0).describe('Grootte in bytes'),
    sha256: sha256('Controlegetal van het bestand'),
  })
  .describe('Een bestand van het dossier');

/** The manifest of a dossier. */
export const manifest = z
  .strictObject({
    versie: z.literal(1).describe('Versie van deze vorm'),
    incident: incidentId('Kenmerk van het incident'),
    op: moment('Het moment waarvan het dossier de stand laat zien'),
    commit: z.union([text('Hash van de commit die is gelezen'), z.null()]),
    gemaakt_op: moment('Wanneer het dossier is gemaakt'),
    bestanden: z.array(bestand).describe('De bestanden, op naam'),
    sha256: sha256('Controlegetal van al het andere hier (SHA-256 over canonieke JSON, RFC 8785)'),
  })
  .meta({ title: 'Manifest van een dossier' });

/** The manifest of a dossier. */
export type Manifest = z.infer<typeof manifest>;

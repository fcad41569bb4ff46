import { z } from 'zod';
import { uitkomst } from './uitkomst.ts';

const text = (help: string) => z.string().describe(help);
const moment = (help: string) => z.iso.datetime({ offset: true }).describe(help);

/** A term of an incident, or of the register. */
export const termijn = z
  .object({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*(?::\d+)?$/)
      .describe('Welke termijn; met een nummer als er meer van zijn, zoals ap-72u:2 na een nieuw feit'),
    titel: text('Wat er binnen deze termijn moet gebeuren'),
    tegen: z.enum(['wet', 'protocol', 'afspraak', 'eigen']).describe('Van wie de termijn is'),
    begin: moment('Vanaf wanneer'),
    dueAt: moment('Tot wanneer'),
    state: z
      .enum(['niet-gestart', 'loopt', 'nabij', 'gehaald', 'gehaald-laat', 'over'])
      .describe('Hoe de termijn er nu voor staat'),
    bindend: z.boolean().describe('Is dit de termijn om naar te werken: de eerste die eindigt'),
    vanaf: text('Het veld met het moment waar de termijn vanaf loopt'),
    voorzichtig: z
      .boolean()
      .describe('Is kennisname onbekend, en loopt de termijn daarom vanaf het eerste bekende moment'),
    rekening: z.array(z.string()).describe('De som, om na te rekenen, regel voor regel'),
    rol: text('Wie het moet doen'),
    vindplaats: text('Plaats in de wet of het protocol'),
  })
  .describe('Een termijn, met hoe zij er op het moment nu voor staat');

const fase = z
  .object({
    id: text('Fase van het protocol (§4)'),
    stand: z.enum(['open', 'bezig', 'klaar']).describe('Hoe ver de fase is'),
    ontbreekt: z
      .array(
        z.object({
          veld: text('Veld dat nog leeg is'),
          rol: text('Wie het weet of doet'),
          wat: text('Wat er nog nodig is'),
        }),
      )
      .describe('Wat er nog ontbreekt'),
  })
  .describe('Een fase van het protocol, afgeleid uit wat er staat');

/** An incident in the report. */
export const beoordeeldIncident = z
  .object({
    id: text('Kenmerk'),
    titel: text('Titel'),
    bestand: text('Pad van het bestand'),
    stand: z
      .enum(['vastgesteld', 'voorgesteld'])
      .describe('Staat het op de hoofdtak, of in een open voorstel'),
    pr: z.int().min(1).describe('Nummer van het voorstel waarin het zo staat').optional(),
    inhoud: z
      .object({ algoritme: text('Welke lijst van velden'), sha256: text('Controlegetal') })
      .describe('Vingerafdruk van wat beslissend is: hiervoor geldt een goedkeuring')
      .optional(),
    status: z.enum(['open', 'afgesloten', 'heropend']).describe('Afgeleid uit sluiten en heropenen'),
    oefening: z.boolean().describe('Is het een oefening? Die telt nooit mee.'),
    kennisname: z
      .union([z.iso.datetime({ offset: true }), z.null()])
      .describe('Moment van kennisname, in UTC; leeg als onbekend'),
    fasen: z.array(fase).describe('De zeven fasen'),
    uitkomst,
    termijnen: z.array(termijn).describe('De termijnen die vanaf een bekend moment lopen'),
  })
  .describe('Een incident zoals het in het register staat');

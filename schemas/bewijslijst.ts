import { z } from 'zod';

/**
 * The list of evidence (`audit --vorm json`): every step of main that touched the register, with decision and record,
 * worked out anew from Git alone. Whoever keeps last month's list sees from this month's whether history was rewritten.
 */

const text = (help: string) => z.string().describe(help);

const goedkeuring = z.object({
  sleutel: text('Sleutel van de rolhouder'),
  functie: text('Functie'),
  id: text('Nummer van de review op de forge'),
  op: text('Wanneer'),
});

const stap = z
  .object({
    commit: text('Hash van de commit'),
    ouders: z.array(z.string()).describe('Waar hij op volgt'),
    op: text('Wanneer vastgelegd'),
    soort: z
      .enum(['vastgelegd', 'met-de-hand', 'voor-ingebruikname'])
      .describe('Met vastlegging, met de hand, of van voor de eerste vastlegging'),
    bestanden: z
      .array(
        z.object({
          pad: z.string(),
          wat: z.enum(['added', 'changed', 'removed']),
          blob: z.union([z.string(), z.null()]),
        }),
      )
      .describe('Wat er veranderde in het register'),
    inhoud: z
      .record(z.string(), z.union([z.string(), z.null()]))
      .describe('Per bestand waarover wordt besloten: de vingerafdruk, opnieuw berekend'),
    besluit: z.union([z.string(), z.null()]).describe('Wat er volgens de vastlegging is besloten'),
    goedkeuringen: z.array(goedkeuring).describe('Wie er volgens de vastlegging goedkeurde'),
    regels: z.union([z.string(), z.null()]).describe('Versie van de regels die gold'),
    afwijkingen: z.array(z.string()).describe('Waarin het besluit afwijkt van de beslisboom of het protocol'),
    spoed: z.boolean().describe('Was er vooraf geen overleg met het CvB'),
  })
  .describe('Een stap van de hoofdtak die het register raakte');

const bevinding = z
  .object({
    code: text('Vaste naam'),
    ernst: z.enum(['fout', 'waarschuwing']).describe('Hoe erg het is'),
    commit: text('Bij welke commit').optional(),
    zegt: text('Wat er is en wat te doen'),
  })
  .describe('Iets dat niet klopt');

/** The list of evidence. */
export const bewijslijst = z
  .object({
    versie: z.literal(1).describe('Versie van deze vorm'),
    hoofd: text('Hash van de laatste commit: wie deze bewaart, heeft de hele geschiedenis vastgelegd'),
    nu: text('Wanneer deze lijst is gemaakt'),
    stappen: z.array(stap).describe('De stappen, de oudste eerst'),
    incidenten: z
      .array(
        z.object({
          id: text('Kenmerk'),
          inhoud: z.union([z.string(), z.null()]).describe('Vingerafdruk van wat er nu beslissend is'),
          besluit: z.union([z.string(), z.null()]).describe('Het laatste besluit'),
          commit: z.union([z.string(), z.null()]).describe('Waar dat besluit is vastgelegd'),
          stand: z.enum(['aanwezig', 'verwijderd']).describe('Staat het nog in het register'),
        }),
      )
      .describe('Elk incident dat ooit op de hoofdtak stond'),
    bevindingen: z.array(bevinding).describe('Wat niet klopt, het ergste eerst'),
    sha256: text('Controlegetal van deze lijst, over alles hierboven'),
  })
  .meta({ title: 'Bewijslijst' });

/** The list of evidence. */
export type Bewijslijst = z.infer<typeof bewijslijst>;

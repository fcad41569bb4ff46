import { z } from 'zod';

const text = (help: string) => z.string().max(400).describe(help);
const moment = (help: string) => z.iso.datetime({ offset: true }).describe(help);

const reden = z
  .object({
    code: text('Vaste naam van de reden'),
    soort: z
      .enum(['fout', 'wacht', 'uitleg'])
      .describe('Is er iets mis, is er iets nog niet, of is het uitleg'),
    zegt: z.string().describe('Wat het is en wat te doen, in het Nederlands'),
    wie: text('Welke rol aan zet is').optional(),
  })
  .describe('Een reden waarom de poort nog dicht is, of uitleg bij wat niet meetelt');

/** What the gate says (`poort --vorm json`). */
export const poortUitslag = z
  .object({
    state: z
      .enum(['success', 'pending', 'failure'])
      .describe('Mag het worden samengevoegd; pending is nog niet, failure is dat er iets mis is'),
    reasons: z.array(reden).describe('Waarom, het zwaarste eerst'),
    nodig: z.boolean().describe('Verandert er iets beslissends, zodat goedkeuring nodig is'),
    goedkeuringen: z
      .array(
        z.object({
          review: z.int().describe('Nummer van de review'),
          account: z.int().describe('Nummer van het account'),
          sleutel: text('Sleutel van de rolhouder'),
          functie: text('Functie'),
          op: moment('Wanneer'),
        }),
      )
      .describe('De goedkeuringen die tellen'),
  })
  .meta({ title: 'Uitslag van de poort' });

/** What the gate says. */
export type PoortUitslag = z.infer<typeof poortUitslag>;

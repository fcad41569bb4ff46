import { z } from 'zod';
import { beoordeeldIncident, termijn } from './verslag/incident.ts';
import { uitkomst } from './verslag/uitkomst.ts';

/**
 * The register as a list, for other tools (`register.json` of the internal site): one row for each incident, as the
 * page of the register shows it. A reader skips what it does not know: fields may join within a version, and the
 * version changes when a field goes or changes meaning.
 */

const text = (help: string) => z.string().describe(help);
const keys = (help: string) => z.array(z.string()).describe(help);

/** How the terms of an incident stand, the worst of them first. */
export const TERMIJNSTAND = ['over', 'nabij', 'loopt', 'geen'] as const;

const inVerslag = beoordeeldIncident.shape;

const rij = z
  .object({
    id: inVerslag.id,
    titel: inVerslag.titel,
    jaar: z.int().describe('Jaar van het kenmerk'),
    stand: inVerslag.stand,
    pr: inVerslag.pr,
    status: inVerslag.status,
    oefening: inVerslag.oefening,
    kennisname: inVerslag.kennisname,
    fase: text('De eerste fase die nog niet klaar is, of afgesloten'),
    uitkomst: text('Code van de uitkomst (U0 tot en met U5b), of open'),
    ap: uitkomst.shape.ap,
    betrokkenen: uitkomst.shape.betrokkenen,
    aard: text(
      'Aard van het incident, uit de lijst van het AP-formulier; onbekend als die er nog niet staat',
    ),
    oorzaken: keys('Wat erachter zat'),
    vestigingen: keys('Sleutels van de vestigingen'),
    leveranciers: keys('Sleutels van de leveranciers'),
    termijnstand: z.enum(TERMIJNSTAND).describe('De dringendste termijn die nog loopt'),
    termijnen: z
      .array(
        termijn.pick({
          id: true,
          titel: true,
          tegen: true,
          dueAt: true,
          state: true,
          bindend: true,
          rol: true,
        }),
      )
      .describe('De termijnen'),
  })
  .describe('Een incident');

/** The register as a list. */
export const registerLijst = z
  .object({
    versie: z.literal(1).describe('Version of this form'),
    nu: z.iso.datetime({ offset: true }).describe('The clock of this run'),
    regels: text('Version of the rules'),
    bron: text('Where the register was read from'),
    voorbeeld: z.boolean().describe('Is this the shipped example?'),
    voorstellen: z.boolean().describe('Are open proposals in it?'),
    incidents: z.array(rij).describe('The incidents, the newest first'),
  })
  .meta({ title: 'Register als lijst' });

/** The register as a list. */
export type RegisterLijst = z.infer<typeof registerLijst>;

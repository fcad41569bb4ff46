import { z } from 'zod';
import { idPattern } from '../patterns.ts';

/** Building blocks of the figures of a year. */

export const text = (help: string) => z.string().describe(help);
export const instant = (help: string) => z.iso.datetime({ offset: true }).describe(help);
export const dag = (help: string) => z.iso.date().describe(help);
export const kenmerk = z.string().regex(idPattern).describe('Kenmerk van een incident');

/** Ids behind a number, so that anybody can count again; empty in the version for outside. */
export const kenmerken = (help: string) => z.array(kenmerk).describe(help);

/** How many. Null only in the version for outside: so few that people could be recognised, or that such a number would follow from it. */
export const aantal = (help: string) => z.union([z.int().min(0), z.null()]).describe(help);

/** A stretch of time in hours; null when there is none to give. */
export const uren = (help: string) => z.union([z.number(), z.null()]).describe(help);

/** One number, and of which other number it is a part. */
export const getal = z
  .strictObject({
    id: text('Naam van het getal'),
    naam: text('Wat er is geteld, in gewone woorden'),
    aantal: aantal('Hoeveel'),
    van: text('Van welk ander getal dit een deel is; het percentage rekent daarmee').optional(),
    incidenten: kenmerken('De incidenten erachter'),
  })
  .describe('Een getal over het jaar');

/** A row of a table. */
const rij = z
  .strictObject({
    id: text('Sleutel van de rij, zoals in het register'),
    naam: text('De rij in gewone woorden'),
    aantal: aantal('Hoeveel'),
    incidenten: kenmerken('De incidenten erachter'),
  })
  .describe('Een rij van een tabel');

/** A table: what is counted, by what. */
export const tabel = z
  .strictObject({
    id: text('Naam van de tabel'),
    titel: text('Waarover de tabel gaat'),
    van: text('Het getal waarvan de tabel de verdeling is'),
    eenheid: z.enum(['incidenten', 'maatregelen']).describe('Wat er is geteld'),
    telt_op: z
      .boolean()
      .describe(
        'Staat elk incident in precies één rij? Dan zijn de rijen samen het getal. Anders kan een incident in meer rijen staan.',
      ),
    rijen: z.array(rij).describe('De rijen'),
  })
  .describe('Een verdeling');

/** How long something took. */
export const tijd = z
  .strictObject({
    id: text('Naam van de tijd'),
    titel: text('Van welk moment tot welk moment'),
    gemeten: aantal('Bij hoeveel de tijd te berekenen is: beide momenten staan op de minuut vast'),
    niet_te_meten: aantal('Bij hoeveel niet: een moment is onbekend, niet precies, of ligt verkeerd om'),
    snelste: uren('De kortste tijd, in uren'),
    mediaan: uren('De middelste tijd, in uren: de helft was sneller'),
    langste: uren('De langste tijd, in uren'),
    incidenten: kenmerken('De incidenten waarbij de tijd gemeten is'),
  })
  .describe('Hoe lang iets duurde');

/** An act that came too late, or has still not come. */
const tekort = z.strictObject({
  incident: kenmerk,
  uren: uren('Hoeveel uur na het einde van de termijn; bij wat nog moet: tot het moment van tellen'),
  gedaan: z.boolean().describe('Is het daarna gedaan, of nog steeds niet'),
  reden: text('Waarom het later was, zoals vastgelegd; leeg als er geen reden staat'),
});

/** How one kind of term was kept. */
export const gehouden = z
  .strictObject({
    id: text('Soort termijn; met -nieuw-feit waar de klok door een nieuw feit opnieuw begon'),
    titel: text('Wat er binnen de termijn moest gebeuren'),
    tegen: z.enum(['wet', 'protocol', 'afspraak', 'eigen']).describe('Van wie de termijn is'),
    op_tijd: aantal('Gedaan, en op tijd'),
    te_laat: aantal('Gedaan, maar te laat'),
    over: aantal('Nog niet gedaan, en de termijn is voorbij'),
    loopt: aantal('Nog niet gedaan, en er is nog tijd; telt niet mee in het deel op tijd'),
    tekorten: z.array(tekort).describe('Wat te laat was of nog te laat is'),
  })
  .describe('Hoe een soort termijn is gehaald');

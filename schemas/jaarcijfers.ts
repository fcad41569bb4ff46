import { z } from 'zod';
import { count, group, schemaVersion, sha256 } from './fields.ts';
import { aantal, gehouden, getal, instant, tabel, text, tijd } from './jaarcijfers/delen.ts';
import {
  bewustwording,
  herhaling,
  jaartotaal,
  leverancier,
  nietGemeld,
  openMaatregel,
  openVoorstel,
  signaal,
  terugblikken,
  volledigheid,
} from './jaarcijfers/onderdelen.ts';
import { day, moment } from './moments.ts';

/**
 * The figures of one year (`jaaranalyse <jaar> --vorm json`, protocol §5): what the analysis for the CvB is made from, and
 * what is frozen when it is presented. Plain tables of counts, each with the incidents behind it, so that who doubts a
 * number can count again.
 */
export const jaarcijfers = z
  .strictObject({
    versie: z.literal(1).describe('Versie van deze vorm'),
    jaar: z.int().min(2000).max(2099).describe('Het jaar: dat van kennisname, anders van registratie'),
    nu: instant('Wanneer er is geteld'),
    regels: text('Versie van de regels waarmee is beoordeeld'),
    bron: text('Waar het register is gelezen'),
    voorbeeld: z.boolean().describe('Is dit het meegeleverde voorbeeld'),
    afgelopen: z.boolean().describe('Is het jaar voorbij? Anders zijn dit de cijfers tot nu toe.'),
    voor: z
      .enum(['intern', 'buiten'])
      .describe('Voor PO, CvB en FG, of voor anderen: zonder kleine aantallen, redenen en kenmerken'),
    getallen: z.array(getal).describe('De getallen'),
    personen: z
      .strictObject({
        min: aantal('Ten minste zoveel mensen, alle datalekken bij elkaar'),
        max: aantal('Ten hoogste; leeg zolang van een datalek niet bekend is hoeveel het er hooguit zijn'),
        onbekend: aantal('Van hoeveel datalekken niemand het aantal weet'),
      })
      .describe(
        'Mensen van ons bestuur van wie gegevens zijn geraakt; wie twee keer is geraakt, telt twee keer',
      ),
    tabellen: z.array(tabel).describe('De verdelingen'),
    tijden: z.array(tijd).describe('Hoe lang het duurde'),
    termijnen: z.array(gehouden).describe('Hoe de termijnen zijn gehaald'),
    leveranciers: z.array(leverancier).describe('Hoe snel leveranciers het lieten weten'),
    niet_gemeld: z.array(nietGemeld).describe('Datalekken die niet zijn gemeld'),
    terugblikken,
    maatregelen: z.array(openMaatregel).describe('Maatregelen die nog iets vragen, ook van eerdere jaren'),
    herhalingen: z.array(herhaling).describe('Herhalingen in dit jaar, en of wat beloofd was toen klaar was'),
    jaren: z.array(jaartotaal).describe('Dit jaar naast de jaren ervoor, het oudste eerst'),
    volledigheid,
    bewustwording: z.array(bewustwording).describe('Wat er is gedaan om incidenten te leren herkennen'),
    voorstellen: z
      .union([z.array(openVoorstel), z.null()])
      .describe('Open voorstellen over dit jaar; null als daar niet naar is gekeken'),
    signalen: z.array(signaal).describe('Structurele ontwikkelingen'),
  })
  .meta({ title: 'Jaarcijfers' });

/** The figures of one year. */
export type Jaarcijfers = z.infer<typeof jaarcijfers>;

/**
 * The figures of a year, frozen when they were presented to the CvB (protocol §5). What changes in the register later is
 * shown beside them; they stay what the board saw.
 */
export const vastgelegdeCijfers = group('De cijfers van een jaar zoals voorgelegd aan het CvB, bevroren', {
  schema: schemaVersion(1),
  jaar: count('Over welk jaar', 2099),
  vastgelegd_op: moment('Wanneer de cijfers zijn vastgelegd'),
  voorgelegd_op: day('Wanneer het CvB ze kreeg of krijgt').optional(),
  cijfers: jaarcijfers,
  sha256: sha256('Controlegetal van al het andere in dit bestand (SHA-256 over canonieke JSON, RFC 8785)'),
}).meta({ title: 'Vastgelegde cijfers' });

/** The figures of a year as they stand in their file. */
export type VastgelegdeCijfers = z.infer<typeof vastgelegdeCijfers>;

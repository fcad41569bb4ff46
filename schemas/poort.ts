import { z } from 'zod';
import { rolhouder } from './organisatie/vestigingen_en_rollen.ts';
import { voorbeeld } from './poort/voorbeeld.data.ts';

/**
 * The state of a proposal (pull request) as the gate judges it: everything that it needs and nothing else, so that a
 * decision can be done again from a file, without forge and without Git (`poort --stand`). Envelope in English, what
 * is of the register in Dutch. A moment has an offset. Content is named by a fingerprint, as `besluit/1 sha256:…`; any
 * text will do, as only equality counts.
 */

const text = (help: string) => z.string().max(400).describe(help);
const moment = (help: string) =>
  z.iso
    .datetime({ offset: true, error: 'is geen moment met tijdzone, zoals 2026-11-20T16:45:00+01:00' })
    .describe(help);
const account = (help: string) => z.int().min(1).describe(help);

/** Content of a subject that is not there. */
export const AFWEZIG = 'afwezig';

const content = (help: string) =>
  z
    .union([z.string().min(1).max(400), z.null()])
    .describe(`${help}: een vingerafdruk, "${AFWEZIG}" als het er niet is, leeg als het niet te lezen is`);

const commit = z
  .strictObject({
    sha: text('Hash van de commit'),
    inhoud: content('Wat na deze commit beslissend is'),
    ouders: z
      .array(content('Wat er bij een ouder stond'))
      .describe(
        'Wat er beslissend was in elk van de commits waarop deze volgt; een samenvoeging heeft er meer, en ook wat Git daar uit zichzelf van maakt',
      ),
    personen: z
      .array(z.union([account('Nummer van het account'), z.null()]))
      .describe(
        'Wie hem maakte, vastlegde of er als mede-auteur bij staat; leeg voor wie niet te herkennen is',
      ),
  })
  .describe('Een commit van het voorstel');

const review = z
  .strictObject({
    id: z.int().min(1).describe('Nummer van de review'),
    account: z
      .union([account('Nummer van het account'), z.null()])
      .describe('Van wie; leeg als het account er niet meer is'),
    type: text('Soort account: alleen User is een mens'),
    state: text(
      'APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED of PENDING; iets anders houdt de poort dicht',
    ),
    submittedAt: z.union([moment('Wanneer'), z.null()]).describe('Wanneer; leeg zolang niet verstuurd'),
    inhoud: content('Wat er stond in de commit waarop de review is gegeven'),
  })
  .describe('Een review');

/** What a proposal is about, and what the gate therefore guards. */
export const soortVoorstel = ['incident', 'organisatie', 'register', 'software', 'gemengd'] as const;

/** The state that the gate judges. */
export const poortStand = z
  .strictObject({
    versie: z.literal(1).describe('Version of this form'),
    nu: moment('De klok'),
    voorstel: z
      .strictObject({
        nummer: z.int().min(1).describe('Nummer van het voorstel'),
        author: z.union([account('Nummer van het account'), z.null()]).describe('Wie het voorstel opende'),
        head: text('Hash van de laatste commit'),
        open: z.boolean().describe('Is het open'),
        draft: z.boolean().describe('Is het een concept'),
        fork: z.boolean().describe('Komt het uit een kopie van een ander'),
        naarHoofdtak: z.boolean().describe('Gaat het naar de hoofdtak'),
        wacht: z.boolean().describe('Staat het label wacht erop'),
        samenvoegbaar: z.boolean().describe('Past het op de hoofdtak zonder botsing'),
        soort: z.enum(soortVoorstel).describe('Waar het over gaat: één soort, of gemengd'),
        kenmerken: z.array(text('Kenmerk')).describe('De incidenten die het raakt'),
        anderen: z.array(z.int().min(1)).describe('Andere open voorstellen die hetzelfde incident raken'),
        blokkerend: z
          .union([z.int().min(0), z.null()])
          .describe(
            'Bevindingen van deze wijziging die samenvoegen tegenhouden; leeg als er niet gecontroleerd is',
          ),
      })
      .describe('Het voorstel'),
    inhoud: z
      .strictObject({
        nu: content('Op de hoofdtak'),
        straks: content('In het samengevoegde resultaat'),
        beslist: z
          .boolean()
          .describe('Staat er een oordeel in, met een besluit over melden of waarom het geen datalek is'),
      })
      .describe('Wat er beslissend is'),
    commits: z
      .union([z.array(commit), z.null()])
      .describe('De commits van het voorstel; leeg als zij niet alle te lezen zijn'),
    reviews: z
      .union([z.array(review), z.null()])
      .describe('De reviews; leeg als zij niet alle te lezen zijn'),
    rolhouders: z
      .union([z.array(rolhouder), z.null()])
      .describe('De rolhouders zoals zij op de hoofdtak staan; leeg als die niet te lezen zijn'),
    goedkeuringen_nodig: z.int().describe('Hoeveel goedkeuringen nodig zijn'),
  })
  .meta({ title: 'Stand van een voorstel', examples: [voorbeeld] });

/** The state of a proposal as the gate judges it. */
export type PoortStand = z.infer<typeof poortStand>;

import { z } from 'zod';
import { rolhouder } from './organisatie/vestigingen_en_rollen.ts';

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

/** A proposal of the Privacy Officer that the chair approved, before somebody changed something decisive. */
const voorbeeld = {
  versie: 1,
  nu: '2026-11-20T16:45:00+01:00',
  voorstel: {
    nummer: 12,
    author: 1000001,
    head: 'b'.repeat(40),
    open: true,
    draft: false,
    fork: false,
    naarHoofdtak: true,
    wacht: false,
    samenvoegbaar: true,
    soort: 'incident',
    kenmerken: ['2026-K7QF'],
    anderen: [],
    blokkerend: 0,
  },
  inhoud: { nu: 'afwezig', straks: 'B', beslist: true },
  commits: [
    { sha: 'a'.repeat(40), inhoud: 'A', ouders: ['afwezig'], personen: [1000001] },
    { sha: 'b'.repeat(40), inhoud: 'B', ouders: ['A'], personen: [1000001] },
  ],
  reviews: [
    {
      id: 501,
      account: 1000003,
      type: 'User',
      state: 'APPROVED',
      submittedAt: '2026-11-20T15:00:00+01:00',
      inhoud: 'A',
    },
  ],
  rolhouders: [
    {
      sleutel: 'po-1',
      functie: 'Privacy Officer',
      rol: 'privacy_officer',
      forge_id: 1000001,
      van: '2020-08-01',
    },
    {
      sleutel: 'cvb-1',
      functie: 'voorzitter College van Bestuur',
      rol: 'cvb',
      forge_id: 1000003,
      van: '2020-08-01',
    },
  ],
  goedkeuringen_nodig: 1,
};

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

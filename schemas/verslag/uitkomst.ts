import { z } from 'zod';

const text = (help: string) => z.string().describe(help);
const ap = z
  .enum(['ja', 'nee', 'voorlopig-ja'])
  .describe('Melden bij de AP. Nee alleen als het onder elk mogelijk antwoord nee is.');
const betrokkenen = z
  .enum(['ja', 'openbaar', 'nee', 'nog-te-besluiten'])
  .describe('De betrokkenen informeren, apart of met een openbare mededeling');
const code = text('Code van de uitkomst (U0 tot en met U5b); open zolang er meer mogelijk zijn');
const zin = text('Wat er te doen is, in één zin');
const kort = { code, ap, betrokkenen, zin };

const stap = z
  .object({
    knoop: text('Nummer van de vraag in de beslisboom (B0 tot en met B10)'),
    vraag: text('De vraag'),
    antwoord: text('Het antwoord; onbekend zolang er meer mogelijk zijn'),
    herkomst: z.enum(['feit', 'oordeel', 'onbekend']).describe('Waar het antwoord vandaan komt'),
    vindplaats: text('Plaats in de wet of het protocol'),
  })
  .describe('Een stap op het pad');

const factor = z
  .object({
    naam: text('Naam van de factor'),
    richting: z.enum(['verhoogt', 'verlaagt']).describe('Maakt dit het risico groter of kleiner'),
    tekst: text('In gewone woorden'),
    vindplaats: text('Plaats in de wet, het protocol of de richtsnoeren'),
  })
  .describe('Iets dat het risico groter of kleiner maakt');

const groep = z
  .object({
    groep: text('Sleutel van de groep, of alle'),
    ...kort,
    pad: z.array(stap).describe('Het pad van deze groep'),
    advies: z.object(kort).describe('Wat de feiten alleen zeggen'),
    factoren: z.array(factor).describe('De factoren voor en tegen'),
    versleuteling: z
      .array(
        z.object({
          voorwaarde: text('De voorwaarde'),
          geldt: z.enum(['ja', 'nee', 'onbekend']).describe('Geldt zij'),
          veld: text('Het veld dat het beslist'),
        }),
      )
      .describe('De voorwaarden waaronder versleuteling telt; leeg als er niets versleuteld was'),
    enisa: z
      .object({ score: z.number().describe('Score'), niveau: text('Niveau') })
      .describe('Score van ENISA: steun bij de motivering, nooit de beslissing'),
  })
  .describe('De uitkomst voor één groep betrokkenen');

const openVraag = z
  .object({
    feit: text('Het veld dat de uitkomst kan veranderen'),
    groep: text('Voor welke groep'),
    rol: text('Wie het weet'),
    vraag: text('De vraag'),
    alsJa: z.object(kort).describe('Wat het wordt bij ja'),
    alsNee: z.object(kort).describe('Wat het wordt bij nee'),
  })
  .describe('Een open vraag: welk feit de uitkomst verandert, wie het weet, en wat het dan wordt');

const steun = z
  .object({
    feit: text('Het veld'),
    groep: text('Voor welke groep'),
    vraag: text('De vraag die dit feit beantwoordt'),
    antwoord: z.enum(['ja', 'nee']).describe('Het antwoord dat er nu staat'),
    anders: z.object(kort).describe('Wat het wordt als dit feit anders blijkt'),
  })
  .describe('Een feit waar de uitkomst op steunt');

const lijn = z.object({ ap, betrokkenen, zin });

/** What comes out of the beslisboom, and from what. */
export const uitkomst = z
  .object({
    ...kort,
    datalek: z.enum(['ja', 'nee', 'onbekend']).describe('Is het een datalek'),
    grond: text('Bij U4: waarom de betrokkenen niet worden geïnformeerd').optional(),
    beoordeeld: z.boolean().describe('Heeft een mens al beoordeeld? Anders spreken alleen de feiten.'),
    pad: z.array(stap).describe('Het pad van de zwaarste groep'),
    open: z.array(openVraag).describe('Wat er nog open is; leeg als daar niet om gevraagd is'),
    afwijkingen: z
      .array(z.string())
      .describe(
        'Waarin het oordeel anders is dan de beslisboom of het eigen protocol: aan het CvB om te zien',
      ),
    steunt_op: z
      .array(steun)
      .describe('Feiten die de uitkomst dragen: blijken zij anders, dan wordt het anders'),
    advies: z.object(kort).describe('Wat de feiten alleen zeggen, zonder de oordelen'),
    lijnen: z
      .object({ avg: lijn, protocol: lijn })
      .describe('Wat de AVG vraagt, en wat het eigen protocol vraagt'),
    groepen: z.array(groep).describe('De uitkomst per groep betrokkenen'),
  })
  .describe('De uitkomst van de beslisboom (een reconstructie, tot het CvB haar vaststelt)');

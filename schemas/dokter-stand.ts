import { z } from 'zod';
import { regel, ruleset } from './dokter-stand/ruleset.ts';
import { voorbeeld } from './dokter-stand/voorbeeld.data.ts';
import { instellingen } from './organisatie/protocol.ts';
import { rolhouder } from './organisatie/vestigingen_en_rollen.ts';

/**
 * The settings of a forge as the self-check judges them, so that they can be judged again from a file, without forge
 * (`dokter --stand`). Names of fields are Dutch; a value and a ruleset are as GitHub gives them, so that an odd one
 * reaches the check. What is `null`, or not there, could not be seen with the key that read it, and never counts as good.
 */

const ONGEZIEN = 'null, of weggelaten, als het niet te zien is met deze sleutel';
const text = (help: string, most = 400) => z.string().max(most).describe(help);
const maybe = <T extends z.ZodType>(help: string, inner: T) =>
  z.union([inner, z.null()]).default(null).describe(`${help}; ${ONGEZIEN}`);
const moment = () =>
  z.iso
    .datetime({ offset: true, error: 'is geen moment met tijdzone, zoals 2026-11-20T16:45:00+01:00' })
    .describe('Een moment met tijdzone, zoals 2026-11-20T16:45:00+01:00');
const account = () => z.int().min(1).describe('Nummer van een account op de forge');
const yes = (help: string) => maybe(help, z.boolean());

const repository = z.strictObject({
  naam: text('Eigenaar en naam, zoals voorbeeldbestuur/register'),
  zichtbaarheid: maybe(
    'Wie het kan vinden: private, internal of public',
    text('private, internal of public'),
  ),
  standaardtak: maybe('De hoofdtak (default branch)', text('Naam van een tak')),
  gearchiveerd: yes('Is het gearchiveerd? Dan kan niemand iets vastleggen'),
  issues: yes('Staan issues aan? Daar komen de herinneringen'),
  kopieen_toegestaan: yes('Mag iemand een kopie (fork) maken'),
  kopieen: maybe('Hoeveel kopieën (forks) er zijn', z.int().min(0)),
  samenvoegen: z
    .strictObject({
      merge: yes('Allow merge commits'),
      squash: yes('Allow squash merging'),
      rebase: yes('Allow rebase merging'),
      vanzelf: yes('Allow auto-merge'),
    })
    .describe('Hoe een voorstel mag worden samengevoegd'),
});

const eigenaar = z.strictObject({
  soort: text('Organization of User'),
  plan: maybe('Het plan: free, team of enterprise', text('Naam van het plan bij GitHub')),
  basisrecht: maybe(
    'Wat elk lid van de organisatie mag in elk register (Base permissions): none, read, write of admin',
    text('none, read, write of admin'),
  ),
});

const codeowners = z.strictObject({
  bestaat: z.boolean().describe('Staat er een CODEOWNERS op de hoofdtak'),
  tekst: maybe('De tekst ervan', text('De tekst', 100_000)),
  fouten: maybe('Wat GitHub erin afkeurt', z.array(text('Soort fout, zoals Unknown owner'))),
});

const toegang = z
  .strictObject({
    account: account(),
    naam: maybe('Accountnaam, om CODEOWNERS te kunnen lezen', text('Accountnaam zonder @')),
    recht: text('read, triage, write, maintain of admin; een ander recht telt als te veel'),
  })
  .describe('Een account dat bij het register mag');

const actions = z.strictObject({
  aan: yes('Mag Actions draaien'),
  toegestaan: maybe('Welke actions mogen: all, selected of local_only', text('all, selected of local_only')),
  sleutelrecht: maybe(
    'Wat de sleutel van een workflow mag zonder dat iemand erom vraagt',
    text('read of write'),
  ),
  mag_goedkeuren: yes('Mag Actions voorstellen openen en goedkeuren'),
});

const workflow = z
  .strictObject({
    bestand: text('Pad, zoals .github/workflows/register.yml'),
    state: text('active, of een van de soorten disabled_'),
    laatste_goede_run: maybe(
      'Wanneer de laatste geplande run begon die goed afliep, of "nooit"',
      z.union([moment(), z.literal('nooit')]),
    ),
    cron: maybe(
      'Wie het schema van deze workflow als laatste aanpaste',
      z.strictObject({
        account: z.union([account(), z.null()]).describe('Wie; null als niemand te herkennen is'),
        op: maybe('Wanneer', moment()),
      }),
    ),
  })
  .describe('Een workflow');

const organisatie = z.strictObject({
  rolhouders: z.array(rolhouder).describe('De rolhouders op de hoofdtak'),
  instellingen: instellingen.optional(),
  voorbeeld: z.boolean().describe('Staat het meegeleverde voorbeeld er nog, met de klok die stilstaat'),
});

/** The settings of a forge, as the self-check judges them. */
export const dokterStand = z
  .strictObject({
    versie: z.literal(1).describe('Versie van deze vorm'),
    nu: moment(),
    repository: maybe('Het register op de forge', repository),
    eigenaar: maybe('Van wie het is', eigenaar),
    rulesets_mogelijk: yes('Kan dit plan rulesets afdwingen, naar wat de forge zelf antwoordt'),
    rulesets: maybe('De rulesets, ook die van de organisatie', z.array(ruleset)),
    regels_hoofdtak: maybe('Welke regels volgens de forge nu gelden voor de hoofdtak', z.array(regel)),
    codeowners: maybe('Wie meekijkt bij software en rollen', codeowners),
    toegang: maybe(
      'Welke accounts bij het register mogen, ook via een team of de organisatie',
      z.array(toegang),
    ),
    sleutels: maybe(
      'De deploy keys',
      z.array(z.strictObject({ alleen_lezen: z.boolean().describe('Kan deze sleutel alleen lezen') })),
    ),
    bladzijden: maybe('Bladzijden (Pages) op de forge', z.enum(['geen', 'openbaar', 'besloten'])),
    actions: maybe('Wat Actions mag', actions),
    workflows: maybe('De workflows', z.array(workflow)),
    organisatie: maybe('Wat er in organisatie.yaml staat op de hoofdtak', organisatie),
  })
  .meta({ title: 'Stand van de instellingen van een forge', examples: [voorbeeld] });

/** The settings of a forge, as the self-check judges them. */
export type DokterStand = z.infer<typeof dokterStand>;

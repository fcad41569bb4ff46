import { parse } from 'yaml';
import type { Incident } from '../schemas/incident.ts';
import type { Leverancier } from '../schemas/leverancier.ts';
import type { Organisatie } from '../schemas/organisatie.ts';
import { organisatie } from '../schemas/organisatie.ts';
import type { Verslag } from '../schemas/verslag.ts';
import { beoordeel } from '../scripts/beoordeel.ts';
import type { Beslissing } from '../scripts/protocol/beslisboom/beslis.ts';
import { beslis } from '../scripts/protocol/beslisboom/beslis.ts';
import type { Feiten } from '../scripts/protocol/feiten.ts';
import { feiten } from '../scripts/protocol/feiten.ts';
import { reken } from '../scripts/protocol/termijnen/reken.ts';
import type { TermijnStand } from '../scripts/protocol/termijnen/stand.ts';
import { stand } from '../scripts/protocol/termijnen/stand.ts';
import type { Termijn } from '../scripts/protocol/termijnen/termijn.ts';
import { veldboom } from '../scripts/protocol/velden.ts';
import { geldend } from '../scripts/protocol/wet/regelset.ts';
import { memorySource } from '../scripts/register/memory.ts';
import { velden } from '../scripts/register/shape.ts';

/** The clock of the tests. */
export const NU = Temporal.Instant.from('2026-09-14T09:00:00+02:00');

/** The same night, while more than half a day is left of the term of `makeIncident`: nothing presses yet. */
export const RUSTIG = Temporal.Instant.from('2026-09-14T03:00:00+02:00');

/** What the rules reason with, of an incident. */
export const feitenVan = (incident: Incident): Feiten => feiten(incident, veldboom(velden.incident));

/** What comes out for an incident under the rules that hold. */
export const beslissingVan = (incident: Incident): Beslissing => beslis(incident, geldend);

/** What terms reckon with, in a register without suppliers. */
export const omgeving = {
  regels: geldend,
  leveranciers: new Map<string, Leverancier>(),
  extraFeestdagen: [],
  bewaartermijn: undefined,
};

/** The terms of an incident. */
export const gerekend = (incident: Incident): Termijn[] =>
  reken(feitenVan(incident), beslissingVan(incident), omgeving);

/** The terms of an incident with how they stand. */
export const termijnenVan = (incident: Incident, nu: Temporal.Instant = NU): TermijnStand[] =>
  stand(gerekend(incident), nu);

/** A smallest incident that is right; give what should differ. */
export const makeIncident = (differences: Partial<Incident> = {}): Incident => ({
  schema: 1,
  id: '2026-K7QF',
  titel: 'Brief naar een verkeerd adres',
  samenvatting: 'Een brief kwam bij een ander adres aan.',
  tijdlijn: { kennisname: '2026-09-11 16:45' },
  ...differences,
});

/** The five required fields as text, each on its own line. */
export const REQUIRED = `schema: 1
id: 2026-K7QF
titel: Brief naar een verkeerd adres
samenvatting: Een brief kwam bij een ander adres aan.
tijdlijn:
  kennisname: 2026-09-11 16:45
`;

/** A file of an incident. */
export const makeFile = (yaml: string = REQUIRED, body = '') => `---\n${yaml}---\n${body}`;

/** An organisation that is right. */
export const ORGANISATIE = `schema: 1
naam: Stichting Testscholen (fictief)
korte_naam: Testscholen
kvk: "00000000"
sector: onderwijs
meldpunt:
  e_mail: privacy@testscholen.example
fg:
  organisatie: FG-bureau Test
vestigingen:
  - sleutel: de-eik
    naam: De Eik
rolhouders:
  - sleutel: po-1
    functie: Privacy Officer
    rol: privacy_officer
    van: 2026-01-01
protocollen:
  - versie: "1"
    status: ontwerp
`;

/** The same organisation as a value. */
export const makeOrganisatie = (): Organisatie => organisatie.parse(parse(ORGANISATIE));

/** A smallest supplier that is right; give what should differ. */
export const makeLeverancier = (differences: Partial<Leverancier> = {}): Leverancier => ({
  schema: 1,
  naam: 'Leerlingvolg (fictief)',
  hoedanigheid: 'verwerker',
  ...differences,
});

/** Checks a register that holds these files beside an organisation. */
export function check(files: Readonly<Record<string, string | Uint8Array>>): Verslag {
  return beoordeel({
    source: memorySource({ 'organisatie.yaml': ORGANISATIE, ...files }),
    nu: RUSTIG,
    isNuFixed: true,
  }).verslag;
}

/** Checks one incident file, under its right name. */
export const checkIncident = (content: string | Uint8Array): Verslag =>
  check({ '2026/2026-K7QF.md': content });

/** Findings in short: `line:column rule`. */
export const short = (verslag: Verslag): string[] =>
  verslag.diagnostics.map((each) => `${each.line}:${each.column} ${each.ruleId}`);

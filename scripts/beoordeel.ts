import type { Leverancier } from '../schemas/leverancier.ts';
import type { Organisatie } from '../schemas/organisatie.ts';
import type { Verslag } from '../schemas/verslag.ts';
import { jaaranalysesVan, momentopnamenVan } from './bevroren.ts';
import { fromBevinding } from './diagnostics/from-bevinding.ts';
import { verslag } from './diagnostics/verslag.ts';
import { incidentNaarVerslag, termijnNaarVerslag } from './naar-verslag.ts';
import type { Zoeker } from './privacy/spoor.ts';
import { bekendInRegister, sleutelVan } from './protocol/bekend.ts';
import type { GelezenJaaranalyse, GelezenMomentopname } from './protocol/bevroren.ts';
import { parseInstant } from './protocol/moment.ts';
import type { Beoordeeld } from './protocol/stappen.ts';
import { beoordeelBestand, beoordeelGeheel, beoordeelIncident } from './protocol/stappen.ts';
import type { TermijnStand } from './protocol/termijnen/stand.ts';
import type { Getoetst } from './protocol/toets.ts';
import { veldboom } from './protocol/velden.ts';
import { REGELS } from './protocol/wet/parameters.data.ts';
import type { Regelset } from './protocol/wet/regelset.ts';
import { geldend } from './protocol/wet/regelset.ts';
import type { Fetched } from './register/fetch.ts';
import { haal } from './register/fetch.ts';
import type { Found } from './register/places.ts';
import { withPlaces } from './register/places.ts';
import { splitsLeesVorm } from './register/read-file.ts';
import type { GoodFile } from './register/register-file.ts';
import { goodFiles } from './register/register-file.ts';
import { fieldName, velden } from './register/shape.ts';
import type { Source } from './register/source.ts';
import { ruleInfos } from './rule-infos.ts';

/** What to judge, when, and by which rules. */
export interface Opdracht {
  readonly source: Source;
  /** The clock of this run. The shipped example brings its own, unless the clock is fixed by hand. */
  readonly nu: Temporal.Instant;
  readonly isNuFixed?: boolean;
  /** Without it, the rules that hold. */
  readonly regelset?: Regelset;
  /** Is wanted which facts would change an outcome, of all or of these? It costs time, so only who shows it asks. */
  readonly metOpen?: boolean | readonly string[];
  /** Ways of searching for personal data besides the ordinary ones, such as a list of the school's own. */
  readonly zoekers?: readonly Zoeker[];
  /** Ids of incidents that exist elsewhere, when not the whole register is here. */
  readonly kenmerken?: readonly string[];
  /** Incidents that are read from an open proposal, with its number. */
  readonly voorgesteld?: ReadonlyMap<string, number>;
}

/** An incident with what the steps made of it. */
export type BeoordeeldIncident = GoodFile<'incident'> & Beoordeeld;

/** The register as read, with the verdict on it. */
export interface BeoordeeldRegister {
  readonly nu: Temporal.Instant;
  readonly organisatie: Organisatie | undefined;
  /** The suppliers by key. */
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly incidenten: readonly BeoordeeldIncident[];
  /** What the AP was told, frozen. */
  readonly momentopnamen: readonly GelezenMomentopname[];
  /** The annual analyses, by year. */
  readonly jaaranalyses: readonly GelezenJaaranalyse[];
  /** The terms of the register as a whole. */
  readonly termijnen: readonly TermijnStand[];
  /** Every file that was read, as findings name it. */
  readonly bestanden: readonly string[];
  readonly verslag: Verslag;
}

const bomen = {
  incident: veldboom(velden.incident),
  leverancier: veldboom(velden.leverancier),
  organisatie: veldboom(velden.organisatie),
};

/** From files to verdict: the ten steps, once, for every command, page and reminder. */
export function beoordeel(opdracht: Opdracht): BeoordeeldRegister {
  const { source, regelset = geldend, zoekers = [] } = opdracht;
  const gehaald = haal(source); // 1
  const bestanden = gehaald.map((fetched) => splitsLeesVorm(source, fetched, zoekers)); // 2, 3, 4
  const found: Found[] = bestanden.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  );
  const noteer = (path: string, getoetst: readonly Getoetst[]) => {
    for (const { regel, bevinding } of getoetst)
      found.push({ path, finding: fromBevinding(regel, bevinding, fieldName) });
  };

  const organisaties = goodFiles(bestanden, 'organisatie');
  const leveranciers = goodFiles(bestanden, 'leverancier');
  const organisatie = organisaties[0]?.value;
  const goede = goodFiles(bestanden, 'incident');
  const inhoud = {
    organisatie,
    heeftOrganisatie: pathsOf(gehaald, 'organisatie').length > 0,
    incidenten: goede.map(({ path, value }) => ({ bestand: path, incident: value })),
    momentopnamen: opdracht.kenmerken ? undefined : momentopnamenVan(source, bestanden),
    jaaranalyses: opdracht.kenmerken ? undefined : jaaranalysesVan(bestanden),
  };
  const nu = klok(opdracht, organisatie);
  const rond = {
    regels: regelset,
    nu,
    werkelijkNu: [opdracht.nu, nu].sort(Temporal.Instant.compare).at(-1) ?? nu,
    organisatie,
    leveranciers: new Map(leveranciers.map(({ path, value }) => [sleutelVan(path), value] as const)),
    bekend: bekendInRegister(inhoud, pathsOf(gehaald, 'leverancier'), opdracht.kenmerken),
  };
  const incidenten = goede.map((file): BeoordeeldIncident => {
    const beoordeeld = beoordeelIncident(file.value, bomen.incident, file.path, rond); // 5, 6, 7, 8, 9
    noteer(file.path, beoordeeld.getoetst);
    return { ...file, ...beoordeeld };
  });
  for (const { path, value } of organisaties)
    noteer(path, beoordeelBestand(value, bomen.organisatie, undefined, rond)); // 5, 8, 9
  for (const { path, value } of leveranciers)
    noteer(path, beoordeelBestand(value, bomen.leverancier, value, rond)); // 5, 8, 9
  const geheel = beoordeelGeheel(inhoud, rond); // 7, 8, 9
  for (const each of geheel.getoetst) noteer(each.bevinding.bestand, [each]);

  return {
    nu: rond.nu,
    organisatie,
    leveranciers: rond.leveranciers,
    incidenten,
    momentopnamen: inhoud.momentopnamen ?? [],
    jaaranalyses: inhoud.jaaranalyses ?? [],
    termijnen: geheel.termijnen,
    bestanden: bestanden.map(({ path }) => `${source.prefix}${path}`),
    verslag: verslag({
      nu: rond.nu,
      regels: REGELS,
      voorbeeld: organisatie?.voorbeeld !== undefined,
      bron: source.name,
      bestanden: bestanden.length,
      diagnostics: withPlaces(source, gehaald, found, ruleInfos),
      incidents: incidenten.map((each) => inVerslag(each, opdracht)),
      termijnen: geheel.termijnen.map(termijnNaarVerslag),
    }), // 10
  };
}

function inVerslag(
  { path, value: incident, ...rest }: BeoordeeldIncident,
  { source, metOpen = false, voorgesteld }: Opdracht,
) {
  const isOpen = typeof metOpen === 'boolean' ? metOpen : metOpen.includes(incident.id);
  const pr = voorgesteld?.get(incident.id);
  return incidentNaarVerslag({ ...rest, bestand: `${source.prefix}${path}`, incident, pr }, isOpen);
}

const klok = ({ nu, isNuFixed = false }: Opdracht, organisatie: Organisatie | undefined) =>
  (isNuFixed ? undefined : parseInstant(organisatie?.voorbeeld?.nu)) ?? nu;

const pathsOf = (gehaald: readonly Fetched[], kind: string) =>
  gehaald.filter((file) => file.kind?.name === kind).map((file) => file.path);

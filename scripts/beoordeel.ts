import type { Organisatie } from '../schemas/organisatie.ts';
import type { Verslag } from '../schemas/verslag.ts';
import { fromBevinding } from './diagnostics/from-bevinding.ts';
import { incidentInVerslag, verslag } from './diagnostics/verslag.ts';
import { bekendInIncident, bekendInRegister } from './protocol/bekend.ts';
import { feiten } from './protocol/feiten.ts';
import { parseInstant } from './protocol/moment.ts';
import { REGELS } from './protocol/parameters.data.ts';
import { incidentregels, klokregels, registerregels, veldregels } from './protocol/regels/index.ts';
import { reken } from './protocol/reken.ts';
import type { TermijnStand } from './protocol/stand.ts';
import { stand } from './protocol/stand.ts';
import type { Getoetst } from './protocol/toets.ts';
import { toets } from './protocol/toets.ts';
import { leesVelden, veldboom } from './protocol/velden.ts';
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

/** What to judge, and when. */
export interface Opdracht {
  readonly source: Source;
  /** The clock of this run. The shipped example brings its own, unless the clock is fixed by hand. */
  readonly nu: Temporal.Instant;
  readonly isNuFixed?: boolean;
}

/** An incident with what the steps made of it. */
type BeoordeeldIncident = GoodFile<'incident'> & { readonly termijnen: readonly TermijnStand[] };

/** The register as read, with the verdict on it. */
export interface BeoordeeldRegister {
  readonly nu: Temporal.Instant;
  readonly organisatie: Organisatie | undefined;
  readonly incidenten: readonly BeoordeeldIncident[];
  /** Every file that was read, as findings name it. */
  readonly bestanden: readonly string[];
  readonly verslag: Verslag;
}

const bomen = {
  incident: veldboom(velden.incident),
  leverancier: veldboom(velden.leverancier),
  organisatie: veldboom(velden.organisatie),
};

/**
 * From files to verdict: the ten steps, once, for every command, page and reminder. Step 6, wandel, joins
 * with the beslisboom.
 */
export function beoordeel({ source, nu: klok, isNuFixed = false }: Opdracht): BeoordeeldRegister {
  const gehaald = haal(source); // 1
  const bestanden = gehaald.map((fetched) => splitsLeesVorm(source, fetched)); // 2, 3, 4
  const found: Found[] = bestanden.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  );
  const noteer = (path: string, getoetst: readonly Getoetst[]) => {
    for (const { regel, bevinding } of getoetst)
      found.push({ path, finding: fromBevinding(regel, bevinding, fieldName) });
  };

  const organisaties = goodFiles(bestanden, 'organisatie');
  const organisatie = organisaties[0]?.value;
  const isVoorbeeld = organisatie?.voorbeeld !== undefined;
  const nu = (isNuFixed ? undefined : parseInstant(organisatie?.voorbeeld?.nu)) ?? klok;
  const inhoud = {
    organisatie,
    heeftOrganisatie: pathsOf(gehaald, 'organisatie').length > 0,
    incidenten: goodFiles(bestanden, 'incident').map(({ path, value }) => ({
      bestand: path,
      incident: value,
    })),
  };
  const bekend = bekendInRegister(inhoud, pathsOf(gehaald, 'leverancier'));

  const incidenten = goodFiles(bestanden, 'incident').map((file): BeoordeeldIncident => {
    const { path: bestand, value } = file;
    const gelezen = feiten(value, bomen.incident); // 5
    const termijnen = reken(gelezen); // 7
    const rondom = bekendInIncident(bekend, value);
    noteer(bestand, toets(veldregels, { velden: gelezen, bekend: rondom })); // 8
    noteer(bestand, toets(incidentregels, { feiten: gelezen, termijnen, bestand, bekend: rondom })); // 8
    noteer(bestand, toets(klokregels, { velden: gelezen, nu, isVoorbeeld })); // 9
    return { ...file, termijnen: stand(gelezen, termijnen, nu) }; // 9
  });
  for (const { path, kind, value } of [...organisaties, ...goodFiles(bestanden, 'leverancier')]) {
    const gelezen = leesVelden(value, bomen[kind]); // 5
    noteer(path, toets(veldregels, { velden: gelezen, bekend })); // 8
    noteer(path, toets(klokregels, { velden: gelezen, nu, isVoorbeeld })); // 9
  }
  for (const each of toets(registerregels, inhoud)) noteer(each.bevinding.bestand, [each]); // 8

  const report = verslag({
    nu,
    regels: REGELS,
    voorbeeld: isVoorbeeld,
    bron: source.name,
    bestanden: bestanden.length,
    diagnostics: withPlaces(source, gehaald, found, ruleInfos),
    incidents: incidenten.map(({ path, value, termijnen }) =>
      incidentInVerslag(`${source.prefix}${path}`, value, termijnen, parseInstant(value.tijdlijn.kennisname)),
    ),
  }); // 10
  const namen = bestanden.map(({ path }) => `${source.prefix}${path}`);
  return { nu, organisatie, incidenten, bestanden: namen, verslag: report };
}

const pathsOf = (gehaald: readonly Fetched[], kind: string) =>
  gehaald.filter((file) => file.kind?.name === kind).map((file) => file.path);

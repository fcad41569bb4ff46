import type { Organisatie } from '../schemas/organisatie.ts';
import type { Verslag } from '../schemas/verslag.ts';
import type { Diagnostic, Finding } from './diagnostics/diagnostic.ts';
import { fromBevinding } from './diagnostics/from-bevinding.ts';
import { stamp } from './diagnostics/stamp.ts';
import { incidentInVerslag, verslag } from './diagnostics/verslag.ts';
import { feiten, tijdboom } from './protocol/feiten.ts';
import { parseInstant } from './protocol/moment.ts';
import { omgeving } from './protocol/omgeving.ts';
import { REGELS } from './protocol/parameters.data.ts';
import { klokregels, regels, registerregels } from './protocol/regels/index.ts';
import type { Termijn } from './protocol/reken.ts';
import { reken } from './protocol/reken.ts';
import { toets } from './protocol/toets.ts';
import { checkBody, headings } from './register/body.ts';
import type { Fetched } from './register/fetch.ts';
import { haal } from './register/fetch.ts';
import { locator } from './register/locate.ts';
import { openFile } from './register/open.ts';
import type { GoodFile, RegisterFile } from './register/register-file.ts';
import { goodFiles } from './register/register-file.ts';
import { findRemarks } from './register/remarks.ts';
import { fieldName, hasSchema, tijdvelden, vorm } from './register/shape.ts';
import type { Source } from './register/source.ts';
import { lees } from './register/values.ts';
import { ruleInfos } from './rule-infos.ts';

/** What to judge, and when. */
export interface Opdracht {
  readonly source: Source;
  /** The clock of this run. The shipped example brings its own, unless the clock is fixed by hand. */
  readonly nu: Temporal.Instant;
  readonly isNuFixed?: boolean;
}

/** An incident with what the steps made of it. */
type BeoordeeldIncident = GoodFile<'incident'> & { readonly termijnen: readonly Termijn[] };

/** The register as read, with the verdict on it. */
export interface Beoordeling {
  readonly nu: Temporal.Instant;
  readonly organisatie: Organisatie | undefined;
  readonly incidenten: readonly BeoordeeldIncident[];
  readonly leveranciers: readonly GoodFile<'leverancier'>[];
  readonly verslag: Verslag;
}

const boom = tijdboom(tijdvelden);

/**
 * From files to verdict: the ten steps, once, for every command, page and reminder. Step 6, wandel, joins
 * with the beslisboom.
 */
export function beoordeel({ source, nu: klok, isNuFixed = false }: Opdracht): Beoordeling {
  const gehaald = haal(source); // 1
  const files = gehaald.map((fetched) => splitsLeesVorm(source, fetched)); // 2, 3, 4
  const leveranciers = goodFiles(files, 'leverancier');
  const organisatie = goodFiles(files, 'organisatie')[0]?.value;
  const nu = (isNuFixed ? undefined : parseInstant(organisatie?.voorbeeld?.nu)) ?? klok;
  const inhoud = {
    organisatie,
    heeftOrganisatie: pathsOf(gehaald, 'organisatie').length > 0,
    incidenten: goodFiles(files, 'incident').map(({ path, value }) => ({ bestand: path, incident: value })),
  };
  const rondom = omgeving(inhoud, pathsOf(gehaald, 'leverancier'));

  const found: Found[] = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  );
  const incidenten = goodFiles(files, 'incident').map((file): BeoordeeldIncident => {
    const gelezen = feiten(file.value, boom); // 5
    const termijnen = reken(gelezen); // 7
    const invoer = { feiten: gelezen, termijnen, bestand: file.path, omgeving: rondom, nu };
    for (const { regel, bevinding } of [...toets(regels, invoer), ...toets(klokregels, invoer)]) // 8, 9
      found.push({ path: file.path, finding: fromBevinding(regel, bevinding, fieldName) });
    return { ...file, termijnen };
  });
  for (const regel of registerregels) {
    for (const bevinding of regel.toets(inhoud)) // 8, about the register as a whole
      found.push({ path: bevinding.bestand, finding: fromBevinding(regel, bevinding, fieldName) });
  }

  const report = verslag({
    nu,
    regels: REGELS,
    voorbeeld: organisatie?.voorbeeld !== undefined,
    bron: source.name,
    bestanden: files.length,
    diagnostics: withPlaces(source, gehaald, found),
    incidents: incidenten.map(({ path, value, termijnen }) =>
      incidentInVerslag(`${source.prefix}${path}`, value, termijnen, parseInstant(value.tijdlijn.kennisname)),
    ),
  }); // 10
  return { nu, organisatie, incidenten, leveranciers, verslag: report };
}

/** A finding in a file. */
interface Found {
  readonly path: string;
  readonly finding: Finding;
}

const pathsOf = (gehaald: readonly Fetched[], kind: string) =>
  gehaald.filter((file) => file.kind?.name === kind).map((file) => file.path);

function splitsLeesVorm(source: Source, { path, kind, findings }: Fetched): RegisterFile {
  const nothing = { path, kind: kind?.name, value: undefined, body: '' };
  if (!kind || findings.length > 0) return { ...nothing, findings };
  const split = openFile(source, path, kind);
  if ('findings' in split) return { ...nothing, findings: split.findings };
  const { body } = split.parts;
  if (!hasSchema(kind.name)) return { ...nothing, body, findings };
  const around = [...checkBody(split.parts, headings[kind.name] ?? []), ...findRemarks(split.parts)];
  const read = lees(split.parts);
  if ('finding' in read) return { ...nothing, body, findings: [read.finding, ...around] };
  const shaped = vorm(kind.name, read.values);
  if ('findings' in shaped) return { ...nothing, body, findings: [...shaped.findings, ...around] };
  return { path, kind: kind.name, value: shaped.value, body, findings: around } as RegisterFile;
}

/** The exact parser comes in here, and only for a file with a finding. */
function withPlaces(source: Source, gehaald: readonly Fetched[], found: readonly Found[]): Diagnostic[] {
  const fetched = new Map(gehaald.map((file) => [file.path, file]));
  return [...Map.groupBy(found, ({ path }) => path)].flatMap(([path, inFile]) => {
    const file = fetched.get(path);
    const split = file?.kind && file.findings.length === 0 ? openFile(source, path, file.kind) : undefined;
    const locate = locator(split && 'parts' in split ? split.parts : undefined);
    return most(inFile).map(({ finding }) => stamp(finding, `${source.prefix}${path}`, ruleInfos, locate));
  });
}

/** Most findings of one file that are shown: nobody reads more at once. */
const MOST = 100;

/** The findings that are shown, those that block first. */
function most(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST) return found;
  const blocks = ({ finding }: Found) => ruleInfos.get(finding.ruleId)?.blocking === true;
  return [...found.filter(blocks), ...found.filter((each) => !blocks(each))].slice(0, MOST);
}

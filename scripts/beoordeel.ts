import type { Organisatie } from '../schemas/organisatie.ts';
import type { Verslag } from '../schemas/verslag.ts';
import type { Diagnostic, Finding } from './diagnostics/diagnostic.ts';
import { fromBevinding } from './diagnostics/from-bevinding.ts';
import { stamp } from './diagnostics/stamp.ts';
import { verslag } from './diagnostics/verslag.ts';
import { feiten, tijdboom } from './protocol/feiten.ts';
import { parseInstant } from './protocol/moment.ts';
import { omgeving } from './protocol/omgeving.ts';
import { klokregels, regels, registerregels } from './protocol/regels/index.ts';
import type { Termijn } from './protocol/reken.ts';
import { reken } from './protocol/reken.ts';
import { toets } from './protocol/toets.ts';
import { checkBody, headings } from './register/body.ts';
import type { Fetched } from './register/fetch.ts';
import { haal } from './register/fetch.ts';
import type { Kind } from './register/kinds.ts';
import { locator } from './register/locate.ts';
import { openFile } from './register/open.ts';
import type { GoodFile, RegisterFile } from './register/register-file.ts';
import { goodFiles } from './register/register-file.ts';
import { fieldName, hasSchema, tijdvelden, vorm } from './register/shape.ts';
import type { Source } from './register/source.ts';
import { findRemarks, lees } from './register/values.ts';
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

/** From files to verdict: the ten steps, once, for every command, page and reminder. */
export function beoordeel({ source, nu: klok, isNuFixed = false }: Opdracht): Beoordeling {
  const gehaald = haal(source);
  const files = gehaald.map((fetched) => splitsLeesVorm(source, fetched));
  const incidenten = goodFiles(files, 'incident');
  const leveranciers = goodFiles(files, 'leverancier');
  const organisatie = goodFiles(files, 'organisatie')[0]?.value;
  const nu = (isNuFixed ? undefined : parseInstant(organisatie?.voorbeeld?.nu)) ?? klok;

  const findings = new Map(files.map((file) => [file.path, [...file.findings]]));
  const inhoud = {
    organisatie,
    incidenten: incidenten.map(({ path, value }) => ({ bestand: path, incident: value })),
  };
  const rondom = omgeving(
    inhoud,
    gehaald.filter((file) => file.kind?.name === 'leverancier').map((file) => file.path),
  );
  const beoordeeld = incidenten.map((file): BeoordeeldIncident => {
    const feitenVan = feiten(file.value, boom);
    const termijnen = reken(feitenVan);
    const invoer = { feiten: feitenVan, bestand: file.path, omgeving: rondom, nu };
    for (const { regel, bevinding } of [...toets(regels, invoer), ...toets(klokregels, invoer)]) {
      add(findings, file.path, fromBevinding(regel, bevinding, fieldName));
    }
    return { ...file, termijnen };
  });
  for (const regel of registerregels) {
    for (const bevinding of regel.toets(inhoud))
      add(findings, bevinding.bestand, fromBevinding(regel, bevinding, fieldName));
  }
  const kinds = new Map(
    gehaald.map((file) => [file.path, file.findings.length === 0 ? file.kind : undefined]),
  );
  const diagnostics = [...findings].flatMap(([path, found]) =>
    withPlaces(source, path, kinds.get(path), found),
  );
  return {
    nu,
    organisatie,
    incidenten: beoordeeld,
    leveranciers,
    verslag: verslag({
      nu,
      voorbeeld: organisatie?.voorbeeld !== undefined,
      bron: source.name,
      bestanden: files.length,
      diagnostics,
      incidents: beoordeeld.map((file) => inVerslag(file, source)),
    }),
  };
}

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

function add(findings: Map<string, Finding[]>, path: string, finding: Finding): void {
  const there = findings.get(path);
  if (there) there.push(finding);
  else findings.set(path, [finding]);
}

/** The exact parser comes in here, and only for a file with a finding. */
function withPlaces(
  source: Source,
  path: string,
  kind: Kind | undefined,
  findings: readonly Finding[],
): Diagnostic[] {
  if (findings.length === 0) return [];
  const split = kind && openFile(source, path, kind);
  const locate = locator(split && 'parts' in split ? split.parts : undefined);
  return findings.map((finding) => stamp(finding, `${source.prefix}${path}`, ruleInfos, locate));
}

const inVerslag = (
  { path, value, termijnen }: BeoordeeldIncident,
  source: Source,
): Verslag['incidents'][number] => ({
  id: value.id,
  titel: value.titel,
  bestand: `${source.prefix}${path}`,
  stand: 'vastgesteld',
  oefening: value.oefening === 'ja',
  kennisname: parseInstant(value.tijdlijn.kennisname)?.toString() ?? null,
  termijnen: termijnen.map(({ id, begin, dueAt, parameter }) => ({
    id,
    begin: begin.toString(),
    dueAt: dueAt.toString(),
    rekening: `${begin} + ${parameter.waarde} ${parameter.eenheid} = ${dueAt}`,
    vindplaats: parameter.vindplaats,
  })),
});

import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { bekendInIncident, bekendInRegister } from '../../../scripts/protocol/bekend.ts';
import { fasenVan } from '../../../scripts/protocol/fasen/fasen.ts';
import type {
  Bevinding,
  Incidentinvoer,
  Incidentregel,
  Klokregel,
  Veldregel,
} from '../../../scripts/protocol/regel.ts';
import { reken } from '../../../scripts/protocol/termijnen/reken.ts';
import {
  beslissingVan,
  feitenVan,
  makeIncident,
  makeLeverancier,
  makeOrganisatie,
  NU,
  omgeving,
} from '../../make.ts';

/** What differs from a right incident, and what must be found: the sentence and the place. */
export type Geval = readonly [naam: string, anders: Partial<Incident>, verwacht: readonly string[]];

/** What a rule found, in short: `boodschap pad`. */
const kort = (bevindingen: readonly Bevinding[]) =>
  bevindingen.map(({ boodschap, pad }) => [boodschap, pad.join('.')].join(' ').trim());

/** The register around an incident: itself, an earlier one with a measure, one school, one role holder, one supplier. */
export function invoer(
  anders: Partial<Incident>,
  leverancier: Leverancier = makeLeverancier(),
): Incidentinvoer & { velden: Incidentinvoer['feiten'] } {
  const incident = makeIncident(anders);
  const eerder = makeIncident({
    id: '2025-4XKM',
    maatregelen: [{ sleutel: 'bcc', omschrijving: 'x', soort: 'structureel', aard: 'technisch' }],
  });
  const inhoud = {
    organisatie: makeOrganisatie(),
    heeftOrganisatie: true,
    incidenten: [incident, eerder].map((each) => ({ bestand: '', incident: each })),
  };
  const feiten = feitenVan(incident);
  const beslissing = beslissingVan(incident);
  const leveranciers = new Map([['leerlingvolg', leverancier]]);
  return {
    feiten,
    velden: feiten,
    beslissing,
    fasen: fasenVan(incident, beslissing.uitkomst),
    termijnen: reken(feiten, beslissing, { ...omgeving, leveranciers }),
    leveranciers,
    bestand: '2026/2026-K7QF.md',
    bekend: bekendInIncident(bekendInRegister(inhoud, ['leveranciers/leerlingvolg.md']), incident),
  };
}

export const bijVelden = (regel: Veldregel, anders: Partial<Incident>) => kort(regel.toets(invoer(anders)));

export const bijIncident = (regel: Incidentregel, anders: Partial<Incident>) =>
  kort(regel.toets(invoer(anders)));

export const bijKlok = (regel: Klokregel, anders: Partial<Incident>, isVoorbeeld = false) =>
  kort(regel.toets({ ...invoer(anders), nu: NU, isVoorbeeld }));

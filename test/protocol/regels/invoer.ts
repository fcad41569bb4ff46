import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { bekendInIncident, bekendInRegister } from '../../../scripts/protocol/bekend.ts';
import { fasenVan } from '../../../scripts/protocol/fasen/fasen.ts';
import type {
  Bevinding,
  Incidentinvoer,
  Incidentklokregel,
  Incidentregel,
  Klokregel,
  Leverancierregel,
  Registerinhoud,
  Registerklokregel,
  Registerregel,
  Veldregel,
} from '../../../scripts/protocol/regel.ts';
import { teljaar } from '../../../scripts/protocol/teljaar.ts';
import { registerTermijnen } from '../../../scripts/protocol/termijnen/register.ts';
import { reken } from '../../../scripts/protocol/termijnen/reken.ts';
import { stand } from '../../../scripts/protocol/termijnen/stand.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
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

export const bijIncident = (regel: Incidentregel, anders: Partial<Incident>, leverancier?: Leverancier) =>
  kort(regel.toets(invoer(anders, leverancier)));

export const bijLeverancier = (regel: Leverancierregel, anders: Partial<Leverancier>) =>
  kort(regel.toets({ leverancier: makeLeverancier(anders) }));

/** A rule with a clock on one incident, at a moment (Dutch summer time). */
export function bijIncidentKlok(
  regel: Incidentklokregel,
  anders: Partial<Incident>,
  nu = '2026-09-14T09:00',
) {
  const moment = Temporal.Instant.from(`${nu}+02:00`);
  const rond = invoer(anders);
  return kort(regel.toets({ ...rond, standen: stand(rond.termijnen, moment), nu: moment }));
}

/** A rule about the register: incidents by what differs, and the organisation. */
export const bijRegister = (
  regel: Registerregel,
  incidenten: readonly Partial<Incident>[],
  anders: Partial<Organisatie> = {},
) =>
  regel
    .toets(register(incidenten, anders))
    .map(({ bestand, boodschap, pad }) => `${bestand} ${boodschap} ${pad.join('.')}`);

export function bijRegisterKlok(
  regel: Registerklokregel,
  incidenten: readonly Partial<Incident>[],
  anders: Partial<Organisatie>,
  nu: string,
) {
  const moment = Temporal.Instant.from(nu);
  const inhoud = register(incidenten, anders);
  const jaren = new Set(inhoud.incidenten.map(({ incident }) => teljaar(incident).jaar));
  const standen = stand(registerTermijnen(inhoud.organisatie, jaren, geldend), moment);
  return regel
    .toets({ ...inhoud, standen, nu: moment })
    .map(({ bestand, boodschap, pad }) => `${bestand} ${boodschap} ${pad.join('.')}`);
}

export const register = (
  incidenten: readonly Partial<Incident>[],
  anders: Partial<Organisatie> = {},
): Registerinhoud => ({
  organisatie: { ...makeOrganisatie(), ...anders },
  heeftOrganisatie: true,
  incidenten: incidenten.map((each) => {
    const incident = makeIncident(each);
    return { bestand: incident.id, incident };
  }),
  momentopnamen: [],
  jaaranalyses: [],
});

export const bijKlok = (regel: Klokregel, anders: Partial<Incident>) =>
  kort(regel.toets({ ...invoer(anders), nu: NU }));

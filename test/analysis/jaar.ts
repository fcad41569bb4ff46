import type { Incident } from '../../schemas/incident.ts';
import type { Jaarcijfers } from '../../schemas/jaarcijfers.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Analyseinvoer } from '../../scripts/analysis/invoer.ts';
import { telJaar } from '../../scripts/analysis/jaarcijfers.ts';
import { geteld } from '../../scripts/analysis/tellen/geteld.ts';
import { statusVan } from '../../scripts/protocol/fasen/fasen.ts';
import { reken } from '../../scripts/protocol/termijnen/reken.ts';
import { stand } from '../../scripts/protocol/termijnen/stand.ts';
import { geldend } from '../../scripts/protocol/wet/regelset.ts';
import { beslissingVan, feitenVan, makeIncident, makeOrganisatie, omgeving } from '../make.ts';

/** The year that is counted has ended, so that signals about a whole year come too. */
const NA_AFLOOP = Temporal.Instant.from('2027-01-15T09:00:00Z');

/** Ids that are right and different: `2026-0001`. */
export const id = (nummer: number, jaar = 2026): string => `${jaar}-${String(nummer).padStart(4, '0')}`;

/** What is different from a register with nothing in it. */
interface Anders extends Partial<Omit<Analyseinvoer, 'incidenten' | 'organisatie' | 'leveranciers'>> {
  readonly organisatie?: Partial<Organisatie>;
  readonly leveranciers?: Readonly<Record<string, Leverancier>>;
}

/** An incident that became known at noon of a day. */
export const op = (nummer: number, dag: string, anders: Partial<Incident> = {}): Incident => {
  const { tijdlijn, ...rest } = anders;
  return makeIncident({
    id: id(nummer, Number(dag.slice(0, 4))),
    tijdlijn: { kennisname: `${dag} 12:00`, ...tijdlijn },
    ...rest,
  });
};

/** The figures of 2026 of these incidents. */
export function cijfersVan(incidenten: readonly Incident[], anders: Anders = {}): Jaarcijfers {
  const { organisatie = {}, leveranciers = {}, ...rest } = anders;
  const nu = rest.nu ?? NA_AFLOOP;
  const bekend = new Map(Object.entries(leveranciers));
  const gezien = (incident: Incident) => {
    const beslissing = beslissingVan(incident);
    const termijnen = reken(feitenVan(incident), beslissing, { ...omgeving, leveranciers: bekend });
    return geteld({ incident, beslissing, status: statusVan(incident), termijnen: stand(termijnen, nu) });
  };
  return telJaar({
    jaar: 2026,
    nu,
    regels: '0',
    regelset: geldend,
    bron: 'toets',
    organisatie: { ...makeOrganisatie(), ...organisatie },
    leveranciers: bekend,
    incidenten: incidenten.map(gezien),
    nietTeLezen: [],
    vastgelegd: new Map(),
    ...rest,
  });
}

/** Ids of the signals. */
export const signalenVan = (cijfers: Jaarcijfers): string[] => cijfers.signalen.map((each) => each.id);

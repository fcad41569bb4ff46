import type { Incident } from '../../../schemas/incident.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import type { GelezenRegister } from '../../../scripts/lees-register.ts';
import { dagVan } from '../../../scripts/protocol/kalender/tekst.ts';
import type { Versie } from '../../../scripts/verloop.ts';
import { bereikBeeld } from '../../../scripts/weergave/bereik.ts';
import { tijdlijn } from '../../../scripts/weergave/tijdlijn.ts';
import { verwant } from '../../../scripts/weergave/verwant.ts';
import { heeftFormulier } from './formulier.ts';
import type { LeverancierBeeld } from './leveranciers.ts';
import { leveranciersBeeld } from './leveranciers.ts';
import { maatregelenBeeld } from './maatregelen.ts';
import { standen, voorgesteld } from './stand.ts';
import { termijnenBeeld } from './termijnen.ts';
import { verloopBeeld } from './verloop.ts';

/** What the page of an incident is made from. */
interface IncidentInvoer {
  readonly incident: Incident;
  /** As the report names it. */
  readonly verslag: Verslag['incidents'][number] | undefined;
  readonly termijnen: Parameters<typeof standen>[0]['termijnen'];
  readonly register: Pick<GelezenRegister, 'nu' | 'organisatie' | 'leveranciers' | 'voorstellen'>;
  /** Every incident by its id. */
  readonly alle: ReadonlyMap<string, Incident>;
  readonly versies: readonly Versie[];
}

/** Everything that the page of an incident says beside its fields. */
export interface IncidentBeeld {
  /** Where it stands, and in which proposals. */
  readonly standen: ReturnType<typeof standen>;
  /** Pages of its own that this incident has. */
  readonly stukken: { readonly formulier: boolean };
  readonly termijnen: ReturnType<typeof termijnenBeeld>;
  readonly fasen: ReturnType<typeof tijdlijn>;
  readonly maatregelen: ReturnType<typeof maatregelenBeeld>;
  /** Who was told, and who was reached; nothing when there is nothing to say. */
  readonly bereik: ReturnType<typeof bereikBeeld>;
  readonly leveranciers: readonly LeverancierBeeld[];
  readonly verwant: ReturnType<typeof verwant>;
  readonly verloop: ReturnType<typeof verloopBeeld>;
}

/** Prepares a page of an incident: values only, nothing to work out. */
export function incidentBeeld({
  incident,
  verslag,
  termijnen,
  register,
  alle,
  versies,
}: IncidentInvoer): IncidentBeeld {
  const { nu, organisatie, leveranciers, voorstellen } = register;
  const rolhouders = organisatie?.rolhouders;
  const genoemd = new Set((incident.organisaties ?? []).map(({ leverancier }) => leverancier));
  return {
    standen: [...voorgesteld(voorstellen.get(incident.id) ?? []), ...standen({ incident, termijnen, nu })],
    stukken: { formulier: verslag !== undefined && heeftFormulier(verslag, incident, nu) },
    termijnen: termijnenBeeld(verslag?.termijnen ?? [], nu, rolhouders),
    fasen: tijdlijn(incident, verslag?.fasen ?? [], rolhouders),
    bereik: bereikBeeld(incident),
    maatregelen: maatregelenBeeld(incident, dagVan(nu).toString(), rolhouders),
    leveranciers: leveranciersBeeld(new Map([...leveranciers].filter(([sleutel]) => genoemd.has(sleutel))), [
      incident,
    ]),
    verwant: verwant(incident, alle),
    verloop: verloopBeeld({ versies, nu: incident, pr: verslag?.pr }),
  };
}

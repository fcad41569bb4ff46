import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { bekendInIncident } from './bekend.ts';
import type { Beslissing } from './beslisboom/beslis.ts';
import { beslis } from './beslisboom/beslis.ts';
import type { FaseStand, Status } from './fasen/fasen.ts';
import { fasenVan, statusVan } from './fasen/fasen.ts';
import { feiten } from './feiten.ts';
import type { Bekend, InBestand, Registerinhoud } from './regel.ts';
import * as regels from './regels/index.ts';
import { teljaar } from './teljaar.ts';
import { registerTermijnen } from './termijnen/register.ts';
import { reken } from './termijnen/reken.ts';
import type { TermijnStand } from './termijnen/stand.ts';
import { stand } from './termijnen/stand.ts';
import type { Getoetst } from './toets.ts';
import { toets } from './toets.ts';
import type { Veldboom } from './velden.ts';
import { leesVelden } from './velden.ts';
import type { Regelset } from './wet/regelset.ts';

/** Around what is judged: the rules, the clock, and the rest of the register. */
export interface Omstandigheden {
  readonly regels: Regelset;
  readonly nu: Temporal.Instant;
  /** The real clock: in the example what happens today lies behind the moment at which its clock stands still. */
  readonly werkelijkNu: Temporal.Instant;
  readonly organisatie: Organisatie | undefined;
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly bekend: Bekend;
}

/** What steps 5 to 9 make of an incident. */
export interface Beoordeeld {
  readonly beslissing: Beslissing;
  readonly fasen: readonly FaseStand[];
  readonly status: Status;
  readonly termijnen: readonly TermijnStand[];
  readonly getoetst: readonly Getoetst[];
}

/**
 * Steps 5 to 9 for one incident.
 * @param bestand its path from the root of the register
 */
export function beoordeelIncident(
  incident: Incident,
  boom: Veldboom,
  bestand: string,
  rond: Omstandigheden,
): Beoordeeld {
  const { nu, werkelijkNu, leveranciers, organisatie } = rond;
  const instellingen = organisatie?.instellingen;
  const gelezen = feiten(incident, boom); // 5
  const beslissing = beslis(incident, rond.regels); // 6
  const gerekend = reken(gelezen, beslissing, {
    regels: rond.regels,
    leveranciers,
    extraFeestdagen: instellingen?.extra_feestdagen ?? [],
    bewaartermijn: instellingen?.bewaartermijn_jaren,
  }); // 7
  const fasen = fasenVan(incident, beslissing.uitkomst);
  const bekend = bekendInIncident(rond.bekend, incident);
  const invoer = { feiten: gelezen, beslissing, fasen, termijnen: gerekend, bestand, bekend, leveranciers };
  const termijnen = stand(gerekend, nu); // 9
  const getoetst = [
    ...toets(regels.veldregels, { velden: gelezen, bekend }), // 8
    ...toets(regels.incidentregels, invoer), // 8
    ...toets(regels.klokregels, { velden: gelezen, nu: werkelijkNu }), // 9
    ...toets(regels.incidentklokregels, { ...invoer, standen: termijnen, nu }), // 9
  ];
  return { beslissing, fasen, status: statusVan(incident), termijnen, getoetst };
}

/** Steps 5, 8 and 9 for a file that is no incident. */
export function beoordeelBestand(
  value: Organisatie | Leverancier,
  boom: Veldboom,
  leverancier: Leverancier | undefined,
  { werkelijkNu, bekend }: Omstandigheden,
): Getoetst[] {
  const velden = leesVelden(value, boom);
  return [
    ...toets(regels.veldregels, { velden, bekend }),
    ...toets(regels.klokregels, { velden, nu: werkelijkNu }),
    ...(leverancier ? toets(regels.leverancierregels, { leverancier }) : []),
  ];
}

/** Steps 7, 8 and 9 for the register as a whole. */
export function beoordeelGeheel(
  inhoud: Registerinhoud,
  { regels: regelset, nu }: Omstandigheden,
): { readonly termijnen: readonly TermijnStand[]; readonly getoetst: readonly Getoetst<InBestand>[] } {
  const jaren = new Set(
    inhoud.incidenten.flatMap(({ incident }) => (incident.oefening === 'ja' ? [] : teljaar(incident).jaar)),
  );
  const termijnen = stand(registerTermijnen(inhoud.organisatie, jaren, regelset), nu);
  const getoetst = [
    ...toets(regels.registerregels, inhoud),
    ...toets(regels.registerklokregels, { ...inhoud, standen: termijnen, nu }),
  ];
  return { termijnen, getoetst };
}

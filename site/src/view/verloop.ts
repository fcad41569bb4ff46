import type { Incident } from '../../../schemas/incident.ts';
import type { Versie } from '../../../scripts/verloop.ts';
import { momentText } from '../../../scripts/weergave/text.ts';
import type { Verschil } from '../../../scripts/weergave/verschil.ts';
import { verschillen } from '../../../scripts/weergave/verschil.ts';

/** A step in the life of an incident's file. */
export interface StapBeeld {
  /** Milliseconds; nothing for what is not on main yet. */
  readonly op: number | undefined;
  readonly wanneer: string;
  /** What was recorded with it. */
  readonly wat: string;
  readonly goedkeuringen: readonly string[];
  readonly commit: string | undefined;
  readonly verschillen: readonly Verschil[];
}

/** How main came to what it says of an incident, and what is not on main yet. */
export interface VerloopInvoer {
  readonly versies: readonly Versie[];
  /** The incident as the page shows it. */
  readonly nu: Incident;
  /** Number of the open proposal that it comes from. */
  readonly pr: number | undefined;
}

/** Every step, the newest first; each with what it changed against the one before. */
export function verloopBeeld({ versies, nu, pr }: VerloopInvoer): StapBeeld[] {
  let vorige: Incident | undefined;
  const stappen = versies.map((versie, index): StapBeeld => {
    const incident = versie.lees();
    const stap = {
      op: Temporal.Instant.from(versie.op).epochMilliseconds,
      wanneer: momentText(Temporal.Instant.from(versie.op)),
      wat: watVan(versie, index === 0, incident),
      goedkeuringen: (versie.vastlegging?.goedkeuringen ?? []).map(
        ({ functie, op }) => `${functie}, ${momentText(Temporal.Instant.from(op))}`,
      ),
      commit: versie.commit.slice(0, 10),
      verschillen: index === 0 ? [] : verschillen(vorige, incident),
    };
    vorige = incident;
    return stap;
  });
  const anders = verschillen(vorige, nu);
  const los: StapBeeld[] =
    anders.length === 0 || versies.length === 0
      ? []
      : [
          {
            op: undefined,
            wanneer: 'Nog niet samengevoegd',
            wat: pr === undefined ? 'Staat alleen in deze map' : `Voorgesteld in #${pr}`,
            goedkeuringen: [],
            commit: undefined,
            verschillen: anders,
          },
        ];
  return [...los, ...stappen.toReversed()];
}

function watVan({ vastlegging }: Versie, isEerste: boolean, incident: Incident | undefined): string {
  if (!incident) return 'Weggehaald, of niet te lezen';
  if (vastlegging === undefined)
    return isEerste ? 'In het register gezet' : 'Gewijzigd, zonder vastgelegd besluit';
  return vastlegging.besluit === 'ongewijzigd'
    ? 'Gewijzigd; aan het besluit verandert niets'
    : `Besluit vastgelegd: ${vastlegging.besluit.replace('ap=', 'AP ').replace('betrokkenen=', 'betrokkenen ')}`;
}

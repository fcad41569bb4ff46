import { blijft } from './blijft.data.ts';
import type { Plan } from './plan.ts';
import type { Opgetild } from './proef.ts';
import type { Verschil } from './vergelijk.ts';

/** What an upgrade does, for who approves it: in the terminal, as JSON and in the proposal. */
export interface Bijwerkverslag {
  readonly versie: 1;
  readonly van: string;
  readonly naar: string;
  /** Where the release came from. */
  readonly bron: string;
  readonly stand: 'klaar' | 'stond-er-al' | 'droog' | 'gestopt';
  readonly tak: string;
  /** Commit of the upgrade; null as long as it is not made. */
  readonly commit: string | null;
  /** Commit with everything as it was. */
  readonly vorige: string;
  readonly bestanden: Pick<Plan, 'erbij' | 'weg' | 'anders'>;
  readonly behouden: readonly { readonly pad: string; readonly waarom: string }[];
  /** Software that the school changed itself; null when that cannot be known. */
  readonly eigen: readonly string[] | null;
  readonly controle:
    | {
        readonly soort: 'gedaan';
        readonly verschil: Verschil;
        readonly migraties: readonly Opgetild[] | null;
      }
    | { readonly soort: 'niet-gedaan' | 'mislukt'; readonly waarom: string };
  /** Why it stopped, as Dutch sentences. */
  readonly gestopt: readonly string[];
}

/** What was found out of an upgrade. */
export interface Gevonden extends Pick<Bijwerkverslag, 'van' | 'naar' | 'bron' | 'vorige' | 'controle'> {
  readonly plan: Plan;
  /** May software be replaced that the school changed itself? */
  readonly isOverschrijf: boolean;
}

/** Name of the branch of an upgrade. */
export const takVoor = (versie: string): string => `bijwerken/${versie}`;

/** The report as long as nothing is made: it stops, or it is dry. Pure. */
export function verslagVan(gevonden: Gevonden): Bijwerkverslag {
  const { plan, isOverschrijf: _, ...over } = gevonden;
  const gestopt = redenen(gevonden);
  return {
    versie: 1,
    ...over,
    stand: gestopt.length > 0 ? 'gestopt' : 'droog',
    tak: takVoor(over.naar),
    commit: null,
    bestanden: { erbij: plan.erbij, weg: plan.weg, anders: plan.anders },
    behouden: plan.behouden.map((pad) => ({
      pad,
      waarom: blijft.find((each) => pad.startsWith(each.pad))?.waarom ?? '',
    })),
    eigen: plan.eigen ?? null,
    gestopt,
  };
}

/** Why nothing may be made yet. */
function redenen({ plan, controle, isOverschrijf }: Gevonden): string[] {
  const gevonden: string[] = [];
  if (controle.soort === 'mislukt')
    gevonden.push(`${controle.waarom} Geef dit door aan wie de uitgave maakte.`);
  if (isOverschrijf) return gevonden;
  if (plan.eigen === undefined)
    gevonden.push(
      'Of u zelf iets aan de software hebt veranderd is niet na te gaan. Weet u het zeker, gebruik dan --overschrijf.',
    );
  else if (plan.eigen.length > 0)
    gevonden.push(
      'U hebt zelf software veranderd die zou worden vervangen; zie hieronder. Mag dat, gebruik dan --overschrijf.',
    );
  return gevonden;
}

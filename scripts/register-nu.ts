import type { BeoordeeldRegister, Opdracht } from './beoordeel.ts';
import { beoordeel } from './beoordeel.ts';
import { kenmerkVan } from './gate/voorstel.ts';
import type { Place } from './history/clone.ts';
import type { ProposedFile } from './history/proposed-files.ts';
import { proposedFiles } from './history/proposed-files.ts';
import { overlay } from './register/overlay.ts';

/** What is open beside main, and where it is to be found. */
interface OpenVoorstellen {
  readonly place: Place;
  /** Commit of the main branch. */
  readonly main: string;
  readonly voorstellen: readonly { readonly nummer: number; readonly head: string }[];
}

/** The register as it is now: main, with every open proposal that touches an incident. */
export interface RegisterNu extends BeoordeeldRegister {
  /** Open proposals by the incident that they touch, by number; the last one is what is shown. */
  readonly voorstellen: ReadonlyMap<string, readonly number[]>;
  /** Incidents that cannot be read as a proposal has them: what is shown is main, or nothing. */
  readonly onleesbaar: readonly { readonly id: string; readonly nummer: number }[];
  /** Main alone, without any proposal: what statistics count. Judged when it is first asked for. */
  readonly vastgesteld: () => BeoordeeldRegister;
}

/**
 * The register is main plus the head of every open pull request that touches an incident: an incident of which the
 * 72 hours run is almost always in a proposal. Pages, feeds, terms and reminders all read it here. Per incident the
 * proposal wins and says so (`stand`, `pr`); what cannot be read in a proposal never takes away what main has.
 * @param opdracht what to judge; its source is main
 * @param open nothing when only main is asked for
 * @throws OperatorError when main cannot be read
 */
export function registerNu(opdracht: Opdracht, open?: OpenVoorstellen): RegisterNu {
  const files = open
    ? proposedFiles(
        open.place,
        open.main,
        open.voorstellen.map(({ nummer, head }) => ({ number: nummer, head })),
      )
    : [];
  const perIncident = Map.groupBy(
    files.filter(({ path }) => kenmerkVan(path) !== undefined),
    ({ path }) => kenmerkVan(path) ?? '',
  );
  const voorstellen = new Map(
    [...perIncident].map(([id, changes]) => [id, [...new Set(changes.map(({ number }) => number))]]),
  );
  const kies = (ids: readonly string[]) => {
    const gekozen = ids.flatMap((id) => laatste(perIncident.get(id) ?? []));
    return beoordeel({
      ...opdracht,
      source: overlay(
        opdracht.source,
        new Map(gekozen.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : []))),
      ),
      voorgesteld: new Map(ids.map((id) => [id, voorstellen.get(id)?.at(-1) ?? 0])),
    });
  };
  const ids = [...perIncident.keys()];
  const eerst = kies(ids);
  const gelezen = new Set(eerst.incidenten.map(({ value }) => value.id));
  const heel = ids.filter((id) => gelezen.has(id));
  const onleesbaar = ids
    .filter((id) => !gelezen.has(id))
    .map((id) => ({ id, nummer: voorstellen.get(id)?.at(-1) ?? 0 }));
  const nu = onleesbaar.length === 0 ? eerst : kies(heel);
  let hoofd: BeoordeeldRegister | undefined;
  const vastgesteld = () => (hoofd ??= ids.length === 0 ? nu : beoordeel({ ...opdracht, metOpen: false }));
  return { ...nu, voorstellen, onleesbaar, vastgesteld };
}

/** Files of the last proposal that touches an incident. */
const laatste = (changes: readonly ProposedFile[]): ProposedFile[] =>
  changes.filter(({ number }) => number === changes.at(-1)?.number);

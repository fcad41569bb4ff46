import type { Bewijslijst } from '../../schemas/bewijslijst.ts';
import { ID } from '../../schemas/patterns.ts';
import type { Rolhouder } from './bevoegd.ts';
import { stapBevindingen } from './bewijs-bevindingen.ts';
import { sha256Van } from './controlegetal.ts';
import type { Vastlegging } from './vastlegging.ts';

type Stap = Bewijslijst['stappen'][number];
type Bevinding = Bewijslijst['bevindingen'][number];

/** A step of main that touched the register, as Git tells it. */
export interface GelezenStap {
  readonly commit: string;
  readonly ouders: readonly string[];
  readonly op: string;
  readonly vastlegging: Vastlegging | 'gebroken' | undefined;
  readonly bestanden: Stap['bestanden'];
  /** Of each file that is decided about its fingerprint before and after; `afwezig` when it is not there. */
  readonly inhoud: ReadonlyMap<string, { readonly voor: string | null; readonly na: string | null }>;
  /** Who held which role on main before this step. */
  readonly rolhouders: readonly Rolhouder[];
  readonly nodig: number;
}

const FILE = new RegExp(`(${ID})\\.md$`);

/** Id of the incident in a file, wherever it stands, or nothing. */
export const kenmerkIn = (pad: string): string | undefined => FILE.exec(pad)?.[1];

/**
 * The list of evidence: every step with its decision, every incident with its last one, and what does not fit.
 * @param hoofd hash of the last commit
 * @param ook what was found apart from the steps
 */
export function bewijs(
  gelezen: readonly GelezenStap[],
  hoofd: string,
  nu: Temporal.Instant,
  ook: readonly Bevinding[],
): Bewijslijst {
  const begin = gelezen.findIndex(({ vastlegging }) => vastlegging !== undefined);
  const isVoor = (index: number) => begin === -1 || index < begin;
  const stappen = gelezen.map((each, index) => stapVan(each, isVoor(index)));
  const bevindingen = [
    ...ook,
    ...gelezen.flatMap((each, index) => (isVoor(index) ? [] : stapBevindingen(each))),
  ];
  const lijst = {
    versie: 1 as const,
    hoofd,
    nu: nu.toString(),
    stappen,
    incidenten: incidentenUit(gelezen),
    bevindingen: bevindingen.toSorted((a, b) => Number(b.ernst === 'fout') - Number(a.ernst === 'fout')),
  };
  return { ...lijst, sha256: controlegetal(lijst) };
}

/** Checksum of a list without its own checksum. */
export const controlegetal = ({ sha256: _, ...lijst }: Partial<Bewijslijst>): string => sha256Van(lijst);

function stapVan({ commit, ouders, op, vastlegging, bestanden, inhoud }: GelezenStap, isVoor: boolean): Stap {
  const vast = typeof vastlegging === 'object' ? vastlegging : undefined;
  return {
    commit,
    ouders: [...ouders],
    op,
    soort: vast ? 'vastgelegd' : isVoor ? 'voor-ingebruikname' : 'met-de-hand',
    bestanden: [...bestanden],
    inhoud: Object.fromEntries([...inhoud].map(([pad, { na }]) => [pad, na])),
    besluit: vast?.besluit ?? null,
    goedkeuringen: [...(vast?.goedkeuringen ?? [])],
    regels: vast?.regels ?? null,
    afwijkingen: [...(vast?.afwijkingen ?? [])],
    spoed: vast?.spoed ?? false,
  };
}

function incidentenUit(gelezen: readonly GelezenStap[]): Bewijslijst['incidenten'] {
  const gevonden = new Map<string, Bewijslijst['incidenten'][number]>();
  for (const { commit, vastlegging, bestanden, inhoud } of gelezen) {
    for (const { pad, wat } of bestanden) {
      const id = kenmerkIn(pad);
      if (id === undefined) continue;
      const { voor = null, na = null } = inhoud.get(pad) ?? {};
      const eerder = gevonden.get(id);
      const isBesluit = typeof vastlegging === 'object' && voor !== na;
      gevonden.set(id, {
        id,
        inhoud: na,
        besluit: isBesluit ? vastlegging.besluit : (eerder?.besluit ?? null),
        commit: isBesluit ? commit : (eerder?.commit ?? null),
        stand: wat === 'removed' ? 'verwijderd' : 'aanwezig',
      });
    }
  }
  return [...gevonden.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

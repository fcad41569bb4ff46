import type { Naar } from '../../schemas/fields.ts';
import type { GelezenMoment, Tijdstip } from './moment.ts';
import { parseMoment } from './moment.ts';

/**
 * What stands in the fields of a file that every file may have: moments, references, numbers. One walk along the
 * fields that the schema names, so that a rule never has to know where they are.
 */

/** A field of a schema, as far as it matters here. */
export interface Veldsoort {
  /** Names from the root; `[]` stands for the items of a list. */
  readonly path: readonly string[];
  readonly kind: string;
  /** May it lie only in the past? */
  readonly past: boolean;
  readonly naar?: Naar;
  readonly ook?: readonly string[];
}

/** A moment that somebody typed, with its place. */
export interface Moment {
  readonly pad: readonly PropertyKey[];
  readonly gelezen: GelezenMoment;
  readonly verleden: boolean;
}

/** A field that names something by its key. */
interface Verwijzing {
  readonly pad: readonly PropertyKey[];
  readonly naar: Naar;
  readonly sleutel: string;
  /** Words that may stand there besides a key. */
  readonly ook: readonly string[];
}

/** A from–to of a number. */
interface Aantal {
  readonly pad: readonly PropertyKey[];
  readonly min?: number | 'onbekend' | undefined;
  readonly max?: number | 'onbekend' | undefined;
}

/** All of these in one file. */
export interface Velden {
  /** The moments by their place: `meldingen.0.moment`. */
  readonly momenten: ReadonlyMap<string, Moment>;
  readonly verwijzingen: readonly Verwijzing[];
  readonly aantallen: readonly Aantal[];
}

/** The fields that matter as a tree, so that a file is walked once and not once per field. */
export interface Veldboom {
  readonly below: ReadonlyMap<string, Veldboom>;
  readonly veld?: Veldsoort;
}

const KINDS = new Set(['tijd', 'verwijzing', 'aantal']);

/** Makes the tree; once per schema. */
export const veldboom = (velden: readonly Veldsoort[]): Veldboom =>
  branch(
    velden.filter(({ kind }) => KINDS.has(kind)),
    0,
  );

function branch(velden: readonly Veldsoort[], depth: number): Veldboom {
  const here = velden.find((veld) => veld.path.length === depth);
  const parts = Map.groupBy(
    velden.filter((veld) => veld.path.length > depth),
    (veld) => veld.path[depth] ?? '',
  );
  const below = new Map([...parts].map(([part, some]) => [part, branch(some, depth + 1)]));
  return here ? { below, veld: here } : { below };
}

interface Found {
  readonly momenten: Map<string, Moment>;
  readonly verwijzingen: Verwijzing[];
  readonly aantallen: Aantal[];
}

/**
 * Reads the moments, references and numbers of a file.
 * @param value what the schema accepted
 * @param boom which of its fields are what
 */
export function leesVelden(value: unknown, boom: Veldboom): Velden {
  const found: Found = { momenten: new Map(), verwijzingen: [], aantallen: [] };
  collect(value, boom, [], found);
  return found;
}

function collect(value: unknown, boom: Veldboom, pad: readonly PropertyKey[], found: Found): void {
  if (boom.veld) keep(value, boom.veld, pad, found);
  else if (Array.isArray(value)) {
    const items = boom.below.get('[]');
    if (items) for (const [index, item] of value.entries()) collect(item, items, [...pad, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) {
      const under = boom.below.get(name);
      if (under) collect(value[name as keyof typeof value], under, [...pad, name], found);
    }
  }
}

function keep(value: unknown, veld: Veldsoort, pad: readonly PropertyKey[], found: Found): void {
  if (typeof value === 'object') found.aantallen.push({ ...value, pad });
  else if (typeof value !== 'string') return;
  else if (veld.naar) found.verwijzingen.push({ pad, naar: veld.naar, sleutel: value, ook: veld.ook ?? [] });
  else found.momenten.set(pad.join('.'), { pad, gelezen: parseMoment(value), verleden: veld.past });
}

/**
 * The tijdstip at a place; nothing when it is absent or `onbekend`. Of an hour that does not exist, or exists twice, the
 * earliest that can be meant: a mistake in typing may not silence a clock.
 */
export function tijdstipOp({ momenten }: Pick<Velden, 'momenten'>, plaats: string): Tijdstip | undefined {
  const gelezen = momenten.get(plaats)?.gelezen;
  if (gelezen?.soort === 'fout') return gelezen.vroegst;
  return gelezen?.soort === 'tijdstip' ? gelezen.tijdstip : undefined;
}

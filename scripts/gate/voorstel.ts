import { ID } from '../../schemas/patterns.ts';
import type { PoortStand } from '../../schemas/poort.ts';

/** What a proposal is about: one subject, or a mixture that is refused. */
export interface Onderwerp {
  readonly soort: PoortStand['voorstel']['soort'];
  /** Incidents that it touches. */
  readonly kenmerken: readonly string[];
}

const FILE = new RegExp(`^20\\d\\d/(${ID})\\.`);

/**
 * Id of the incident to which a file belongs: its own file, or what was frozen of it.
 * @param path from the root of the register
 */
export const kenmerkVan = (path: string): string | undefined => FILE.exec(path)?.[1];

/**
 * What changed files make of a proposal. Who holds which role, and what software judges, may not change beside the
 * incident that they judge.
 * @param paths from the root of the clone
 * @param folder the register from the root of the clone
 */
export function onderwerpVan(paths: readonly string[], folder: string): Onderwerp {
  const start = folder === '' ? '' : `${folder}/`;
  const binnen = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  const isSoftware = binnen.length < paths.length;
  const isRollen = binnen.includes('organisatie.yaml');
  const kenmerken = [...new Set(binnen.flatMap((path) => kenmerkVan(path) ?? []))].sort();
  const gemengd = (isSoftware && binnen.length > 0) || (isRollen && kenmerken.length > 0);
  if (gemengd) return { soort: 'gemengd', kenmerken };
  if (isSoftware) return { soort: 'software', kenmerken };
  if (isRollen) return { soort: 'organisatie', kenmerken };
  return { soort: kenmerken.length > 0 ? 'incident' : 'register', kenmerken };
}

interface Bevinding {
  readonly file: string;
  readonly ruleId: string;
  readonly message: string;
}

const sleutel = ({ file, ruleId, message }: Bevinding) => `${file}\n${ruleId}\n${message}`;

/**
 * Findings that were not there before the change. Only these hold it up: who adds a telephone number need not repair
 * what somebody else left.
 */
export function nieuweBevindingen<B extends Bevinding>(voor: readonly Bevinding[], na: readonly B[]): B[] {
  const waren = new Map<string, number>();
  for (const each of voor) waren.set(sleutel(each), (waren.get(sleutel(each)) ?? 0) + 1);
  return na.filter((each) => {
    const over = waren.get(sleutel(each)) ?? 0;
    waren.set(sleutel(each), over - 1);
    return over <= 0;
  });
}

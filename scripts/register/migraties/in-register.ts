import { haal } from '../fetch.ts';
import { openFile } from '../open.ts';
import { hasSchema } from '../shape.ts';
import type { Source } from '../source.ts';
import { lees } from '../values.ts';
import { tilOp } from './til-op.ts';

/** A step with the files that take it. */
export interface Toegepast {
  /** Kind of file. */
  readonly soort: string;
  readonly van: number;
  readonly naar: number;
  readonly uitleg: string;
  /** Paths from the root of the register. */
  readonly bestanden: string[];
}

/** Which files of a register are in an older form, and by which steps they are read. */
export function migratiesIn(source: Source): Toegepast[] {
  const gevonden = new Map<string, Toegepast>();
  for (const { path, kind, findings } of haal(source)) {
    if (!kind || findings.length > 0 || kind.format === 'json' || !hasSchema(kind.name)) continue;
    const split = openFile(source, path, kind);
    const read = 'parts' in split ? lees(split.parts) : undefined;
    if (!read || !('values' in read)) continue;
    const gelicht = tilOp(kind.name, read.values);
    for (const { van, naar, uitleg } of 'stappen' in gelicht ? gelicht.stappen : []) {
      const sleutel = `${kind.name} ${van}`;
      const rij = gevonden.get(sleutel) ?? { soort: kind.name, van, naar, uitleg, bestanden: [] };
      rij.bestanden.push(path);
      gevonden.set(sleutel, rij);
    }
  }
  return [...gevonden.values()].sort((a, b) => a.soort.localeCompare(b.soort) || a.van - b.van);
}

import { controlegetalVanBytes, eigenControlegetal } from './gate/momentopname.ts';
import type { GelezenJaaranalyse, GelezenMomentopname } from './protocol/bevroren.ts';
import type { RegisterFile } from './register/register-file.ts';
import { goodFiles } from './register/register-file.ts';
import type { Source } from './register/source.ts';

/**
 * The snapshots of a register with the two sums that rules compare: of the bytes of the file, and of what stands in it.
 * @param bestanden every file as it was read; a snapshot that could not be read comes without a value
 */
export function momentopnamenVan(source: Source, bestanden: readonly RegisterFile[]): GelezenMomentopname[] {
  const heel = new Map(goodFiles(bestanden, 'momentopname').map(({ path, value }) => [path, value]));
  return bestanden
    .filter(({ kind }) => kind === 'momentopname')
    .map(({ path: bestand }) => {
      const momentopname = heel.get(bestand);
      if (!momentopname) return { bestand, gelezen: undefined };
      const sha256 = controlegetalVanBytes(source.read(bestand));
      return { bestand, gelezen: { momentopname, sha256, eigen: eigenControlegetal(momentopname) } };
    });
}

/** The annual analyses of a register: what was written, and the figures that were presented, with the sum they should hold. */
export function jaaranalysesVan(bestanden: readonly RegisterFile[]): GelezenJaaranalyse[] {
  const teksten = new Map(
    bestanden.filter(({ kind }) => kind === 'jaaranalyse').map((each) => [jaarIn(each.path), each]),
  );
  const cijfers = new Map(
    bestanden.filter(({ kind }) => kind === 'cijfers').map((each) => [jaarIn(each.path), each]),
  );
  const heel = new Map(goodFiles(bestanden, 'cijfers').map((each) => [jaarIn(each.path), each.value]));
  return [...new Set([...teksten.keys(), ...cijfers.keys()])]
    .sort((a, b) => a - b)
    .map((jaar) => {
      const waarde = heel.get(jaar);
      return {
        jaar,
        tekst: teksten.get(jaar)?.body,
        bestand: cijfers.get(jaar)?.path,
        vastgelegd: waarde && { cijfers: waarde, eigen: eigenControlegetal(waarde) },
      };
    });
}

const jaarIn = (path: string): number => Number(path.slice(0, 4));

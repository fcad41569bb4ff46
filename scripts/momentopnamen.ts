import { controlegetalVanBytes, eigenControlegetal } from './gate/momentopname.ts';
import type { GelezenMomentopname } from './protocol/regel.ts';
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

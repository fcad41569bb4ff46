import type { Verslag } from '../../schemas/verslag.ts';
import { verslag } from './verslag.ts';

/**
 * The report cut down to some files. The whole register was still read: an id that is used twice
 * is found also when only one of the two files is shown.
 * @param files every file that was read, as findings name it
 * @param selections sets of paths; a file must be in all of them, an absent set chooses everything
 */
export function onlyFiles(
  whole: Verslag,
  files: readonly string[],
  ...selections: readonly (ReadonlySet<string> | undefined)[]
): Verslag {
  const active = selections.filter((each) => each !== undefined);
  if (active.length === 0) return whole;
  const isShown = (file: string) => active.every((selection) => selection.has(file));
  return verslag({
    nu: Temporal.Instant.from(whole.nu),
    regels: whole.regels,
    voorbeeld: whole.voorbeeld,
    bron: whole.bron,
    bestanden: files.filter(isShown).length,
    diagnostics: whole.diagnostics.filter((each) => isShown(each.file)),
    incidents: whole.incidents.filter((each) => isShown(each.bestand)),
    termijnen: whole.termijnen,
  });
}

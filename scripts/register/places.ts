import type { Diagnostic, Finding, RuleInfo } from '../diagnostics/diagnostic.ts';
import { stamp } from '../diagnostics/stamp.ts';
import type { Fetched } from './fetch.ts';
import { locator } from './locate.ts';
import { openFile } from './open.ts';
import type { Source } from './source.ts';

/** A finding in a file. */
export interface Found {
  readonly path: string;
  readonly finding: Finding;
}

/**
 * Gives every finding its exact place. The slow parser comes in here, and only for a file with a finding.
 * @param infos all rules by id
 */
export function withPlaces(
  source: Source,
  gehaald: readonly Fetched[],
  found: readonly Found[],
  infos: ReadonlyMap<string, RuleInfo>,
): Diagnostic[] {
  const fetched = new Map(gehaald.map((file) => [file.path, file]));
  return [...Map.groupBy(found, ({ path }) => path)].flatMap(([path, inFile]) => {
    const file = fetched.get(path);
    const split = file?.kind && file.findings.length === 0 ? openFile(source, path, file.kind) : undefined;
    const locate = locator(split && 'parts' in split ? split.parts : undefined);
    return most(inFile, infos).map(({ finding }) => stamp(finding, `${source.prefix}${path}`, infos, locate));
  });
}

/** Most findings of one file that are shown: nobody reads more at once. */
const MOST = 100;

/** The findings that are shown, those that block first. */
function most(found: readonly Found[], infos: ReadonlyMap<string, RuleInfo>): readonly Found[] {
  if (found.length <= MOST) return found;
  const blocks = ({ finding }: Found) => infos.get(finding.ruleId)?.blocking === true;
  return [...found.filter(blocks), ...found.filter((each) => !blocks(each))].slice(0, MOST);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { placeInClone } from '../history/clone.ts';
import { resolveCommit, tryGit } from '../history/git.ts';
import type { BriefNaam } from '../letters/brieven.data.ts';
import { decode } from '../register/decode.ts';
import type { Source } from '../register/source.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { folderFrom } from './register-options.ts';

/** The templates that come with the software, for a register that has none of its own. */
const MEEGELEVERD = join(import.meta.dirname, '../../incidents/sjablonen');

/**
 * The template of a letter: the one of the register, as it stands there, else the one that came along.
 * @throws OperatorError when there is none, or it is no text
 */
export function sjabloonVan(source: Source, brief: BriefNaam): string {
  const path = `sjablonen/${brief}.md`;
  const eigen = source.list().some((entry) => entry.path === path && entry.type === 'file');
  const meegeleverd = join(MEEGELEVERD, `${brief}.md`);
  if (!eigen && !existsSync(meegeleverd))
    throw new OperatorError(
      `Het sjabloon ${path} is er niet.`,
      'Haal het bestand terug uit de geschiedenis van het register, of maak het opnieuw.',
    );
  const bytes = eigen ? source.read(path) : readFileSync(meegeleverd);
  const gelezen = decode(bytes);
  if ('text' in gelezen) return gelezen.text;
  throw new OperatorError(
    `${source.prefix}${path}: ${gelezen.finding.message}`,
    'Herstel dat bestand en probeer opnieuw.',
  );
}

/** A state of the register: its hash, and whether what was read is more than that. */
interface Stand {
  readonly hash: string;
  readonly isGewijzigd: boolean;
}

/** The state of the register that is read, by the hash of its commit; nothing when it is in no clone. */
export function standVan(given: Given, edges: Edges): Stand | undefined {
  const ref = textOf(given, 'commit');
  try {
    const { root, folder } = placeInClone(folderFrom(given, edges), edges.workingFolder);
    const hash = resolveCommit(root, ref ?? 'HEAD');
    const gewijzigd = tryGit(root, ['status', '--porcelain', '--', folder === '' ? '.' : folder]).output;
    return { hash, isGewijzigd: ref === undefined && gewijzigd !== '' };
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

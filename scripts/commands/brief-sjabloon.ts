import { join } from 'node:path';
import type { Stand } from '../history/stand.ts';
import { standVan as standVanMap } from '../history/stand.ts';
import type { BriefNaam } from '../letters/brieven.data.ts';
import { leesSjabloon } from '../register/sjabloon.ts';
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
export const sjabloonVan = (source: Source, brief: BriefNaam): string =>
  leesSjabloon(source, brief, MEEGELEVERD);

/** The state of the register that is read, by the hash of its commit; nothing when it is in no clone. */
export const standVan = (given: Given, edges: Edges): Stand | undefined =>
  standVanMap(folderFrom(given, edges), edges.workingFolder, textOf(given, 'commit'));

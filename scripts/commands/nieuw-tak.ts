import type { Branch } from '../history/branch.ts';
import { startBranch } from '../history/branch.ts';
import { placeInClone } from '../history/clone.ts';
import type { Given } from '../runtime/command.ts';

/**
 * The branch of a new incident, when one is asked for.
 * @param folder the register, as an absolute path
 * @throws OperatorError when there is no clone, or git refuses
 */
export const takVoor = (
  given: Given,
  folder: string,
  workingFolder: string,
  kenmerk: string,
): Branch | undefined =>
  given.values['tak'] === true || given.values['voorstel'] === true
    ? startBranch(placeInClone(folder, workingFolder), kenmerk)
    : undefined;

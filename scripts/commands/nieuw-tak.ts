import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Branch } from '../history/branch.ts';
import { startBranch } from '../history/branch.ts';
import { placeInClone } from '../history/clone.ts';
import type { Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

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

const ADDRESS = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/;
const BODY = 'Het register zet hieronder wat er nog nodig is, van wie, en tot wanneer.';

/**
 * Opens the proposal of a branch that was sent, when there is a key for the forge. Without one, or when the forge will
 * not, a person opens it by the address: the file is safe already.
 * @returns where the proposal is, or nothing
 */
export async function openVoorstel(
  edges: Edges,
  registerAdres: string | undefined,
  tak: string,
  kenmerk: string,
): Promise<string | undefined> {
  const token = edges.environment['GITHUB_TOKEN'];
  const repository = ADDRESS.exec(registerAdres ?? '')?.[1];
  if (!token || repository === undefined) return undefined;
  try {
    const forge = await edges.connect({ repository, token, baseUrl: edges.environment['GITHUB_API_URL'] });
    const { number } = await forge.openProposal(tak, 'main', `Incident ${kenmerk}`, BODY);
    return `${registerAdres}/pull/${number}`;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    edges.note(`Het voorstel is niet vanzelf geopend. ${error.message}\n`);
    return undefined;
  }
}

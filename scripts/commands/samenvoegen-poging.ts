import type { ForgeWriter } from '../forge/forge.ts';
import { ForgeError } from '../forge/forge-error.ts';
import { CONTEXT, NIET_GELUKT, SAMENVOEGEN } from '../gate/status.ts';
import type { Edges } from '../runtime/edges.ts';
import type { Omgeving } from './poort-stand.ts';

/** What merging needs besides the state. */
export interface Samenvoeger extends Omgeving {
  readonly writer: ForgeWriter;
  readonly repository: string;
  readonly key: string;
  readonly edges: Edges;
  readonly isDroog: boolean;
}

type Verzoek = Parameters<ForgeWriter['merge']>[1];

/** How often is tried, and how long is waited in between. */
const POGINGEN = 3;
const SECONDEN = 5;

/**
 * Opens the gate and merges in the next call; when that does not come off, the gate is shut again.
 * @returns hash of the commit, or nothing
 */
export async function probeer(
  nummer: number,
  request: Verzoek,
  samen: Samenvoeger,
): Promise<string | undefined> {
  const { writer } = samen;
  const { head } = request;
  let sha: string | undefined;
  try {
    await writer.setStatus(head, { context: CONTEXT, ...SAMENVOEGEN });
    sha = await pogingen(nummer, request, samen);
  } finally {
    if (sha === undefined) await sluit(head, writer);
  }
  return sha;
}

/** Shuts the gate again: what was not merged has no lit button. */
export const sluit = (head: string, writer: ForgeWriter): Promise<void> =>
  writer.setStatus(head, { context: CONTEXT, ...NIET_GELUKT });

/** Tries a few times. An answer that did not come may still have been done: then it was merged. */
async function pogingen(
  nummer: number,
  request: Verzoek,
  { reader, writer, edges }: Samenvoeger,
): Promise<string | undefined> {
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    try {
      return await writer.merge(nummer, request);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      edges.note(`Voorstel ${nummer}: ${error.message}\n`);
      const now = await reader.proposal(nummer);
      if (now.isMerged) return now.head;
      if (now.head !== request.head || !now.isOpen || error.problem === 'not-allowed') return undefined;
      if (poging < POGINGEN) await edges.pause(SECONDEN * poging);
    }
  }
  return undefined;
}

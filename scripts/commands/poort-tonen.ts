import type { VoorstelControle } from '../../schemas/controle.ts';
import { opmerking } from '../diagnostics/reporters/voorstel/voorstel.ts';
import type { ForgeReader, ForgeWriter } from '../forge/forge.ts';
import { poort } from '../gate/poort.ts';
import type { Status } from '../gate/status.ts';
import { CONTEXT, statusVan } from '../gate/status.ts';
import { verschillen } from '../gate/verschil.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { houdOpmerking } from './poort-opmerking.ts';
import type { Omgeving } from './poort-stand.ts';
import { leesStand } from './poort-stand.ts';

/** What was shown of a proposal. */
interface Getoond {
  readonly zegt: string;
  /** May it be merged by the register? */
  readonly isKlaar: boolean;
}

const NIET_GECONTROLEERD: Status = {
  state: 'failure',
  description: 'De controle is niet gelukt. Start haar opnieuw, of vraag de beheerder.',
};

/**
 * Judges one proposal and shows it: the status first, as that is what holds it back, then the comment.
 * @param controle the verdict of the checking step; nothing when that failed
 */
export async function toonPoort(
  nummer: number,
  controle: VoorstelControle | undefined,
  writer: ForgeWriter,
  repository: string,
  omgeving: Omgeving,
): Promise<Getoond> {
  const { reader } = omgeving;
  const proposal = await reader.proposal(nummer);
  if (!controle) {
    await zetStatus(reader, writer, proposal.head, NIET_GECONTROLEERD);
    return { zegt: NIET_GECONTROLEERD.description, isKlaar: false };
  }
  if (proposal.head !== controle.head)
    return { zegt: 'Er kwam intussen een commit bij; daarvoor komt een eigen ronde.', isKlaar: false };
  const { stand, laatstGoedgekeurd, straks } = await leesStand(proposal, controle, omgeving);
  const uitslag = poort(stand);
  const status = statusVan(uitslag, stand.voorstel);
  await zetStatus(reader, writer, proposal.head, status);
  await houdOpmerking(
    reader,
    writer,
    nummer,
    opmerking({
      controle,
      uitslag,
      verschillen: uitslag.nodig && laatstGoedgekeurd ? verschillen(laatstGoedgekeurd, straks) : [],
      adres: `https://github.com/${repository}`,
      ronde: omgeving.ronde,
      momentTekst,
    }),
  );
  return {
    zegt: `${status.state}: ${status.description}`,
    isKlaar: uitslag.state === 'success' && stand.voorstel.soort !== 'software',
  };
}

/** Sets a status that is not there yet; the forge keeps every one that was ever set. */
export async function zetStatus(
  reader: ForgeReader,
  writer: ForgeWriter,
  sha: string,
  { state, description }: Status,
): Promise<void> {
  const nu = await reader.status(sha, CONTEXT);
  if (nu?.state === state && nu.description === description) return;
  await writer.setStatus(sha, { context: CONTEXT, state, description });
}

import type { VoorstelControle } from '../../schemas/controle.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { poort } from '../gate/poort.ts';
import { statusVan } from '../gate/status.ts';
import { bericht } from '../gate/vastlegging.ts';
import { fetchProposals, MAIN } from '../history/fetch.ts';
import { resolveCommit } from '../history/git.ts';
import { headRef } from '../history/proposal.ts';
import { leesStand } from './poort-stand.ts';
import { zetStatus } from './poort-tonen.ts';
import { vastleggingVan } from './samenvoegen-besluit.ts';
import type { Samenvoeger } from './samenvoegen-poging.ts';
import { probeer, sluit } from './samenvoegen-poging.ts';
import { inhoudIn } from './voorstel-inhoud.ts';

/** How an attempt to merge ended. */
export type Afloop = 'samengevoegd' | 'nog-niet' | 'mislukt' | 'afwijkend';

/**
 * Merges one proposal when its gate is open, as it is now and not as it was when the round began. The status says
 * `success` only in the call before the merge, and no longer when the merge does not come off.
 */
export async function voegSamen(controle: VoorstelControle, samen: Samenvoeger): Promise<Afloop> {
  const { reader, writer, place, edges, repository, key } = samen;
  const { nummer } = controle;
  const proposal = await reader.proposal(nummer);
  if (!proposal.isOpen || proposal.head !== controle.head || controle.soort === 'software') return 'nog-niet';
  if (!isMainGelijk(controle, samen)) return 'nog-niet';
  const { stand } = await leesStand(proposal, controle, samen);
  const uitslag = poort(stand);
  if (uitslag.state !== 'success') {
    await zetStatus(reader, writer, controle.head, statusVan(uitslag, stand.voorstel));
    return 'nog-niet';
  }
  const incident =
    controle.onderwerp === null || controle.boom === null
      ? undefined
      : inhoudIn(place, controle.onderwerp, [controle.boom]).get(controle.boom)?.incident;
  const woorden = bericht(nummer, vastleggingVan(controle, uitslag, incident, repository));
  const sha = await probeer(nummer, { head: controle.head, ...woorden }, samen);
  if (sha === undefined) return 'mislukt';
  if (samen.isDroog) return 'samengevoegd';
  fetchProposals(place.root, [], edges.environment, key);
  const main = resolveCommit(place.root, MAIN);
  if (main === controle.main) {
    // The forge said that it merged, and main is where it was.
    await sluit(controle.head, writer);
    return 'mislukt';
  }
  return isZoalsGoedgekeurd(controle, main, samen) ? 'samengevoegd' : 'afwijkend';
}

/** Main and the head as they are on the forge at this moment are those that were checked. */
function isMainGelijk({ main, head, nummer }: VoorstelControle, { place, edges, key }: Samenvoeger): boolean {
  fetchProposals(place.root, [nummer], edges.environment, key);
  return resolveCommit(place.root, MAIN) === main && resolveCommit(place.root, headRef(nummer)) === head;
}

/** Main now holds what was approved, and not something that two proposals made together. */
function isZoalsGoedgekeurd(
  { onderwerp, inhoud }: VoorstelControle,
  main: string,
  { place }: Samenvoeger,
): boolean {
  return onderwerp === null || inhoudIn(place, onderwerp, [main]).get(main)?.afdruk === inhoud.straks;
}

/** Said when main does not hold what was approved. */
export const afwijkend = (nummer: number): OperatorError =>
  new OperatorError(
    `Na samenvoegen van voorstel ${nummer} staat er op de hoofdtak iets anders dan is goedgekeurd: er kwam iemand tussen.`,
    'Laat de Privacy Officer nu kijken, en zet het recht met een nieuw voorstel. De opdracht audit laat zien wat er anders is.',
  );

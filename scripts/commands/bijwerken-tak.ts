import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { fetchProposals, MAIN } from '../history/fetch.ts';
import { isAncestor } from '../history/main-line.ts';
import type { Upgrade } from '../history/upgrade-branch.ts';
import { recordUpgrade, sendUpgrade } from '../history/upgrade-branch.ts';
import { folderSource } from '../register/folder.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { REGISTER } from '../upgrade/plan.ts';
import type { Bijwerkverslag } from '../upgrade/verslag.ts';
import { bijwerkTekst } from '../upgrade/verslag-tekst.ts';
import type { Uitgewerkt } from './bijwerken-uit.ts';
import { forgeFrom } from './forge-options.ts';

/** Most characters of the text of a proposal, with some room. */
const MEESTE = 60_000;
const ADDRESS = /^https:\/\/[^/]+\/([^/]+\/[^/]+)$/;

/**
 * Puts an upgrade on its branch. What is checked out stays as it is.
 * @throws OperatorError when the branch holds other work
 */
export function legVast(uitgewerkt: Uitgewerkt): Bijwerkverslag {
  const { commit, isKnown } = recordUpgrade(uitgewerkt.begin.place.root, upgradeVan(uitgewerkt));
  return { ...uitgewerkt.verslag, stand: isKnown ? 'stond-er-al' : 'klaar', commit };
}

const titelVan = ({ naar }: Bijwerkverslag) => `Bijwerken naar ${naar}`;

const upgradeVan = ({ begin, boom, verslag }: Uitgewerkt): Upgrade => ({
  branch: verslag.tak,
  parent: begin.head,
  tree: boom,
  title: titelVan(verslag),
  message: `De software gaat van ${verslag.van} naar ${verslag.naar}. De map ${REGISTER} blijft zoals zij is.`,
});

/**
 * Sends the branch, and opens its proposal when there is a key; it is opened once, however often this runs.
 * @returns where the proposal is or can be opened, or nothing
 * @throws OperatorError when it cannot be sent
 */
export async function verstuur(
  uitgewerkt: Uitgewerkt,
  verslag: Bijwerkverslag,
  given: Given,
  edges: Edges,
): Promise<string | undefined> {
  const { place, head } = uitgewerkt.begin;
  const key = edges.environment['GITHUB_TOKEN'];
  fetchProposals(place.root, [], edges.environment, key);
  if (!isAncestor(place.root, head, MAIN))
    throw new OperatorError(
      'De tak is gemaakt, maar niet verstuurd: op uw hoofdtak staat werk dat nog niet op de forge is.',
      'Stuur dat eerst, op de gewone weg, en begin opnieuw.',
    );
  sendUpgrade(place.root, upgradeVan(uitgewerkt), verslag.commit ?? '', edges.environment);
  const source = folderSource(resolve(edges.workingFolder, REGISTER), edges.workingFolder);
  const adres = leesOrganisatie(source)?.register_adres;
  const repository =
    textOf(given, 'register') ?? edges.environment['GITHUB_REPOSITORY'] ?? ADDRESS.exec(adres ?? '')?.[1];
  if (!key || repository === undefined) return adres && `${adres}/compare/main...${verslag.tak}?expand=1`;
  const values = { ...given.values, register: repository };
  const { reader, writer } = await forgeFrom({ ...given, values }, edges);
  const open = (await reader.openProposals()).find(({ branch }) => branch === verslag.tak);
  const { number } =
    open ?? (await writer.openProposal(verslag.tak, 'main', titelVan(verslag), inhoud(verslag)));
  return `${adres ?? `https://github.com/${repository}`}/pull/${number}`;
}

/** The report, as far as a proposal holds it. */
function inhoud(verslag: Bijwerkverslag): string {
  const tekst = bijwerkTekst(verslag);
  return tekst.length <= MEESTE
    ? tekst
    : `${tekst.slice(0, MEESTE)}\n\nHet verslag is langer. Zie alles met: npm run -s register -- bijwerken ${verslag.naar} --droog`;
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { currentBranch } from '../history/changes.ts';
import type { Place } from '../history/clone.ts';
import { placeInClone } from '../history/clone.ts';
import { resolveCommit } from '../history/git.ts';
import { packageOf } from '../history/release.ts';
import { isClean, ownCommitOn } from '../history/upgrade-branch.ts';
import type { Edges } from '../runtime/edges.ts';
import { REGISTER } from '../upgrade/plan.ts';
import { leesVersie, vergelijkVersies } from '../upgrade/versie.ts';
import { takVoor } from '../upgrade/verslag.ts';

const MAIN = 'main';

/** From where an upgrade begins. */
export interface Begin {
  readonly place: Place;
  /** Commit that is checked out. */
  readonly head: string;
  /** The version that the school has. */
  readonly eigenVersie: string;
}

/**
 * Looks whether an upgrade may begin here, before anything is fetched.
 * @param isOpnieuw may it be the version that is there, or an older one?
 * @throws OperatorError when it may not
 */
export function beginVan(edges: Edges, versie: string, isOpnieuw: boolean): Begin {
  const folder = resolve(edges.workingFolder, REGISTER);
  if (!existsSync(folder))
    throw new OperatorError(`Hier is geen map ${REGISTER}.`, 'Start de opdracht in de map van uw register.');
  const place = placeInClone(folder, edges.workingFolder);
  if (place.folder !== REGISTER)
    throw new OperatorError(
      'Dit register staat niet naast zijn software, in dezelfde kloon.',
      'Bijwerken kan alleen in de kloon waarin ook package.json staat.',
    );
  if (!isClean(place.root))
    throw new OperatorError(
      'In deze kloon staan wijzigingen die niet zijn vastgelegd. Er is niets veranderd.',
      'Kijk met: git status. Leg ze vast of haal ze weg, en begin opnieuw.',
    );
  if (currentBranch(place.root) !== MAIN)
    throw new OperatorError(
      'U staat niet op de hoofdtak. Er is niets veranderd.',
      `Ga erheen met: git switch ${MAIN}`,
    );
  const head = resolveCommit(place.root, 'HEAD');
  const { version } = packageOf(place.root, head);
  const eigenVersie = typeof version === 'string' ? leesVersie(version) : undefined;
  if (eigenVersie === undefined)
    throw new OperatorError(
      'Welke versie u nu hebt is niet te lezen.',
      'Zet in package.json bij version het nummer terug dat er hoort.',
    );
  if (!isOpnieuw && vergelijkVersies(versie, eigenVersie) <= 0)
    throw new OperatorError(
      `U hebt versie ${eigenVersie}; ${versie} is niet nieuwer. Er is niets veranderd.`,
      'Noem een nieuwere versie. Wilt u deze toch zetten, gebruik dan --opnieuw.',
    );
  ownCommitOn(place.root, takVoor(versie), head);
  return { place, head, eigenVersie };
}

import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeSettings } from '../forge/stand.ts';
import { readFilesAt } from '../history/blobs.ts';
import type { Place } from '../history/clone.ts';
import { placeInClone } from '../history/clone.ts';
import { commitSource } from '../history/commit.ts';
import { tryGit } from '../history/git.ts';
import { roosters } from '../keuring/roosters.data.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { forgeFrom } from './forge-options.ts';
import { clockFrom, folderFrom } from './register-options.ts';

/** Where the forge looks for it, in its order. */
const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

type Bestanden = Pick<DokterStand, 'codeowners' | 'organisatie'>;
const NIETS: Bestanden = { codeowners: null, organisatie: null };

/**
 * The state of the forge as it is now: settings from the forge, files from the commit that is last on its main.
 * @throws OperatorError when this key does not see the register at all
 */
export async function leesDokterStand(given: Given, edges: Edges): Promise<DokterStand> {
  const { reader } = await forgeFrom(given, edges);
  const { nu } = clockFrom(given, edges);
  const { hoofdcommit, codeownersFouten, ...settings } = await reader.settings(roosters);
  if (settings.repository === null)
    throw new OperatorError(
      'Dit register is met deze sleutel niet te zien, dus er is niets te keuren.',
      'Kijk de naam bij --register na, en of de sleutel in GITHUB_TOKEN geldig is en dit register mag lezen.',
    );
  const bestanden = vanMain(hoofdcommit, codeownersFouten, given, edges);
  return { versie: 1, nu: nu.toString(), ...settings, ...bestanden };
}

function vanMain(
  commit: ForgeSettings['hoofdcommit'],
  fouten: ForgeSettings['codeownersFouten'],
  given: Given,
  edges: Edges,
): Bestanden {
  const place = kloon(given, edges);
  // An older main would show roles that are no longer true.
  if (commit === null || place === undefined || !isHier(place, commit)) {
    edges.note(
      'De laatste hoofdtak is hier niet: CODEOWNERS en organisatie.yaml zijn niet te keuren. Doe eerst: git fetch origin\n',
    );
    return NIETS;
  }
  return {
    codeowners: codeownersIn(place, commit, fouten),
    organisatie: organisatieIn(place, commit, edges),
  };
}

const isHier = ({ root }: Place, commit: string): boolean =>
  /^[0-9a-f]{40,64}$/.test(commit) && tryGit(root, ['cat-file', '-e', `${commit}^{commit}`]).status === 0;

function kloon(given: Given, edges: Edges): Place | undefined {
  try {
    return placeInClone(folderFrom(given, edges), edges.workingFolder);
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

function codeownersIn(
  { root }: Place,
  commit: string,
  fouten: ForgeSettings['codeownersFouten'],
): DokterStand['codeowners'] {
  const gevonden = readFilesAt(
    root,
    CODEOWNERS.map((path) => ({ commit, path })),
  );
  // The first that is there counts, also when another stands beside it.
  const bytes = CODEOWNERS.map((path) => gevonden.get(`${commit}:${path}`)).find(
    (each) => each !== undefined,
  );
  if (bytes === undefined) return { bestaat: false, tekst: null, fouten: null };
  return { bestaat: true, tekst: new TextDecoder().decode(bytes), fouten };
}

function organisatieIn(place: Place, commit: string, edges: Edges): DokterStand['organisatie'] {
  try {
    const organisatie = leesOrganisatie(commitSource(place, commit));
    if (organisatie === undefined) {
      edges.note(
        'organisatie.yaml op de hoofdtak is er niet, of klopt niet. Kijk na: npm run -s register -- controle\n',
      );
      return null;
    }
    const { rolhouders, instellingen, voorbeeld } = organisatie;
    return { rolhouders, ...(instellingen ? { instellingen } : {}), voorbeeld: voorbeeld !== undefined };
  } catch (error) {
    if (error instanceof OperatorError) return null;
    throw error;
  }
}

import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { eigenaren } from '../gate/inrichting.ts';
import type { Place } from '../history/clone.ts';
import { cloneState, textsAt } from '../history/clone-state.ts';
import { commitSource } from '../history/commit.ts';
import type { Beeld } from '../inrichting/stap.ts';
import { REGISTER_WORKFLOW, roosters } from '../keuring/roosters.data.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Edges } from '../runtime/edges.ts';
import type { Connected } from './forge-options.ts';
import { bestandenVoor } from './inrichten-bestanden.ts';

const CODEOWNERS = '.github/CODEOWNERS';

/** What is looked at, and when. */
export interface Kijker {
  readonly place: Place;
  readonly forge: Connected;
  readonly edges: Edges;
  readonly nu: Temporal.Instant;
}

/** The organisation as it is recorded in the clone; nothing when it is not there or not right. */
export const organisatieIn = (place: Place): Organisatie | undefined =>
  leesOrganisatie(commitSource(place, 'HEAD'));

/**
 * Looks at clone and forge, as they are now.
 * @throws OperatorError when one of the two cannot be reached
 */
export async function leesBeeld(kijker: Kijker): Promise<Beeld> {
  const { place, forge, edges, nu } = kijker;
  const { reader, key, repository } = forge;
  const { hoofdcommit, codeownersFouten, ...settings } = await reader.settings(roosters);
  const kloon = cloneState(place.root, edges.environment, key);
  const tekst = textsAt(place.root, kloon.head, [CODEOWNERS]).get(CODEOWNERS) ?? null;
  const organisatie = organisatieIn(place);
  const stand: DokterStand = {
    versie: 1,
    nu: nu.toString(),
    ...settings,
    codeowners: { bestaat: tekst !== null, tekst, fouten: codeownersFouten },
    organisatie: organisatie
      ? {
          rolhouders: organisatie.rolhouders,
          ...(organisatie.instellingen ? { instellingen: organisatie.instellingen } : {}),
          voorbeeld: organisatie.voorbeeld !== undefined,
        }
      : null,
  };
  const register = settings.workflows?.find(({ bestand }) => bestand.endsWith(`/${REGISTER_WORKFLOW}`));
  const heeftGelopen =
    register !== undefined && register.laatste_goede_run !== 'nooit' && register.laatste_goede_run !== null;
  return {
    register: repository,
    stand,
    hoofdcommit,
    extras: await reader.extras(),
    kloon: {
      head: kloon.head,
      tak: kloon.branch,
      origin: kloon.origin,
      isVerstuurd: kloon.isSent,
      isAchter: kloon.isBehind,
      heeftBestanden: await heeftBestanden(kijker, kloon.head, organisatie),
    },
    heeftRun: heeftGelopen || (hoofdcommit !== null && (await reader.hasRun(REGISTER_WORKFLOW, hoofdcommit))),
  };
}

/** Are the files recorded as they are made now? */
async function heeftBestanden(
  { place, forge, nu }: Kijker,
  head: string,
  organisatie: Organisatie | undefined,
): Promise<boolean> {
  try {
    const bestanden = bestandenVoor(await namenVan(organisatie, nu, forge));
    const er = textsAt(place.root, head, Object.keys(bestanden));
    return Object.entries(bestanden).every(([path, text]) => er.get(path) === text);
  } catch (error) {
    if (error instanceof OperatorError) return false;
    throw error;
  }
}

/**
 * Accounts of the beheerders of today, by name.
 * @throws OperatorError when there is none, or the forge does not know one
 */
export async function namenVan(
  organisatie: Organisatie | undefined,
  nu: Temporal.Instant,
  { reader }: Pick<Connected, 'reader'>,
): Promise<string[]> {
  const wie = eigenaren(organisatie?.rolhouders ?? [], dagVan(nu));
  if (wie.length === 0)
    throw new OperatorError(
      'Er is nu geen beheerder met een accountnummer.',
      'Zet in organisatie.yaml een rolhouder met rol beheerder en een forge_id.',
    );
  return Promise.all(
    wie.flatMap(({ forge_id }) => (forge_id === undefined ? [] : [reader.accountName(forge_id)])),
  );
}

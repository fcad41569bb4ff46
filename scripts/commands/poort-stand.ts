import type { Opgehaald, VoorstelControle } from '../../schemas/controle.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { PoortStand } from '../../schemas/poort.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeReader, Proposal, Review } from '../forge/forge.ts';
import type { Inhoud } from '../gate/besluit.ts';
import { onderwerpVan } from '../gate/voorstel.ts';
import type { Place } from '../history/clone.ts';
import { commitSource } from '../history/commit.ts';
import { filesBetween, forkPoint, mergedTree, proposalCommits } from '../history/proposal.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import { inhoudIn } from './voorstel-inhoud.ts';

/** Everything around one proposal that its state is made from. */
export interface Omgeving {
  readonly reader: ForgeReader;
  readonly place: Place;
  readonly nu: Temporal.Instant;
  readonly opgehaald: Opgehaald;
  /** Number of this run of the workflow; nothing outside one. */
  readonly ronde?: string | undefined;
}

/** The state of a proposal, with what stands before and after. */
export interface Gelezen {
  readonly stand: PoortStand;
  /** Decisive content that was approved last: in this proposal, or on main. */
  readonly laatstGoedgekeurd: Inhoud | undefined;
  readonly straks: Inhoud | undefined;
}

/** Holds a proposal back. */
const WACHT = 'wacht';

/**
 * Reads the state of a proposal anew: reviews and makers from the forge, content from Git, roles from main.
 * @param controle the verdict of the checking step on the same commits; without it nothing passes
 * @throws ForgeError when the forge does not tell everything
 */
export async function leesStand(
  proposal: Proposal,
  controle: VoorstelControle,
  omgeving: Omgeving,
): Promise<Gelezen> {
  const { reader, place, nu, opgehaald } = omgeving;
  const reviews = await reader.reviews(proposal.number);
  const { onderwerp, main, boom, head } = controle;
  const beslissend = controle.inhoud.nu !== controle.inhoud.straks;
  const commits = proposalCommits(place.root, main, head).map((each) => ({
    ...each,
    // What git itself makes of two branches is nobody's work: "Update branch" disqualifies nobody.
    uitZichzelf:
      beslissend && each.parents.length === 2
        ? mergedTree(place.root, each.parents[0] ?? '', each.parents[1] ?? '')
        : undefined,
  }));
  const inhoud =
    onderwerp === null
      ? undefined
      : inhoudIn(place, onderwerp, [
          main,
          ...(boom === null ? [] : [boom]),
          ...commits.flatMap(({ sha, parents, uitZichzelf }) => [
            sha,
            ...parents,
            ...(uitZichzelf ? [uitZichzelf] : []),
          ]),
          ...reviews.flatMap(({ commit }) => commit ?? []),
        ]);
  const afdruk = (commit: string | null) => (commit && inhoud?.get(commit)?.afdruk) || null;
  const organisatie = leesOrganisatie(commitSource(place, main));
  weigerVoorbeeld(organisatie);
  return {
    stand: {
      versie: 1,
      nu: nu.toString(),
      voorstel: {
        nummer: proposal.number,
        author: proposal.author,
        head,
        open: proposal.isOpen,
        draft: proposal.isDraft,
        fork: proposal.isFork,
        naarHoofdtak: proposal.target === 'main',
        wacht: proposal.labels.includes(WACHT),
        samenvoegbaar: boom !== null,
        soort: controle.soort,
        kenmerken: controle.kenmerken,
        anderen: andere(controle, opgehaald, place),
        blokkerend: controle.blokkerend,
      },
      inhoud: controle.inhoud,
      commits: await Promise.all(
        commits.map(async ({ sha, parents, uitZichzelf }) => {
          const ouders = [...parents, ...(uitZichzelf ? [uitZichzelf] : [])].map(afdruk);
          const regel = { sha, inhoud: afdruk(sha), ouders };
          const isGewijzigd = regel.inhoud === null || !regel.ouders.includes(regel.inhoud);
          // Only of a commit that changes something decisive it matters who made it.
          return { ...regel, personen: beslissend && isGewijzigd ? [...(await reader.peopleOf(sha))] : [] };
        }),
      ),
      reviews: reviews.map((review) => ({ ...zonderCommit(review), inhoud: afdruk(review.commit) })),
      rolhouders: organisatie?.rolhouders ?? null,
      goedkeuringen_nodig: organisatie?.instellingen?.goedkeuringen_nodig ?? 1,
    },
    laatstGoedgekeurd: inhoud?.get(laatsteGoedkeuring(reviews)?.commit ?? main)?.inhoud,
    straks: boom === null ? undefined : inhoud?.get(boom)?.inhoud,
  };
}

const zonderCommit = ({ commit: _, ...review }: Review) => review;

const laatsteGoedkeuring = (reviews: readonly Review[]) =>
  reviews.filter(({ state, submittedAt, commit }) => state === 'APPROVED' && submittedAt && commit).at(-1);

/** @throws OperatorError in the example: its clock stands still, so nothing real may come of it */
function weigerVoorbeeld(organisatie: Organisatie | undefined): void {
  if (organisatie?.voorbeeld)
    throw new OperatorError(
      'Dit is het meegeleverde voorbeeld: de klok staat stil, dus er wordt niets echt goedgekeurd of samengevoegd.',
      'Maak eerst uw eigen register: npm run -s register -- begin',
    );
}

/** Other open proposals that touch the same incident. */
function andere(
  { nummer, kenmerken, main }: VoorstelControle,
  { voorstellen }: Opgehaald,
  place: Place,
): number[] {
  if (kenmerken.length === 0) return [];
  return voorstellen
    .filter((each) => each.nummer !== nummer)
    .filter(({ head }) => {
      const begin = forkPoint(place.root, main, head);
      if (begin === undefined) return false;
      const files = filesBetween(place.root, begin, head);
      return onderwerpVan(files, place.folder).kenmerken.some((each) => kenmerken.includes(each));
    })
    .map((each) => each.nummer);
}

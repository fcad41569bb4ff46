import { sha256Van } from '../gate/controlegetal.ts';
import type { LopendeTermijn } from './drempel.ts';
import { drempelsVan, gepasseerd, soortVan } from './drempel.ts';
import { UREN, wijzen } from './drempels.data.ts';
import { rangVan } from './rang.ts';

/** What is reminded of: an incident, or the register as a whole. */
export interface Onderwerp {
  /** Id of the incident, or `Register`. Title of the issue. */
  readonly kenmerk: string;
  /** Open proposal from which it was read. */
  readonly voorstel: number | undefined;
  /** Terms within which something is still to be done. */
  readonly termijnen: readonly (LopendeTermijn & { readonly titel: string; readonly rol: string })[];
  /** What is told once and has no term. */
  readonly berichten: readonly Bericht[];
}

/** Something that has no end by which it must be done, and yet may not be missed. */
export interface Bericht {
  /** The same for what was told already: `onleesbaar:12`. */
  readonly sleutel: string;
  /** Tells nothing of what happened. */
  readonly zin: string;
  /** Role that has to do something. */
  readonly rol: string;
  /** Has everybody to know it? */
  readonly escaleert: boolean;
}

/** Something of which is to be reminded once. */
export interface Signaal {
  /** Says nothing to who reads it in a mail; the same for the same term, end and threshold. */
  readonly merk: string;
  readonly termijn: Onderwerp['termijnen'][number] | undefined;
  /** In place of a term. */
  readonly bericht: Bericht | undefined;
}

/** Name of what is about the register as a whole. */
export const REGISTER = 'Register';

const LENGTE = 16;

/**
 * Mark of one reminder. The end is in it: a term that moves is another promise, of which is reminded anew. It is a
 * checksum, as a mark goes along in mail and may tell nothing of what happened.
 */
export const merkVan = (kenmerk: string, wat: string, einde: string, uren: number): string =>
  sha256Van([kenmerk, wat, einde, uren]).slice(0, LENGTE);

/**
 * Everything that was passed of a subject at a moment, the most urgent first: by rank of the term, then by what ends first.
 * The lowest threshold of a term stands first.
 */
export function signalen(onderwerp: Onderwerp, nu: Temporal.Instant): Signaal[] {
  const { kenmerk, berichten, termijnen } = onderwerp;
  const lopend = termijnen.toSorted(
    (a, b) => rangVan(a, nu) - rangVan(b, nu) || Temporal.Instant.compare(a.dueAt, b.dueAt),
  );
  return [
    ...berichten.map((bericht) => ({
      merk: merkVan(kenmerk, bericht.sleutel, '', 0),
      termijn: undefined,
      bericht,
    })),
    ...lopend.flatMap((termijn) =>
      gepasseerd(termijn, nu)
        .toSorted((a, b) => a - b)
        .map((uren) => ({
          merk: merkVan(kenmerk, termijn.id, termijn.dueAt.toString(), uren),
          termijn,
          bericht: undefined,
        })),
    ),
  ];
}

/**
 * Has a subject to have an open issue? So has whatever is to be reminded of, and before the first threshold an incident of
 * which a term of hours runs, or in a proposal one of law or protocol: only of what has an issue is noticed that it is gone.
 */
export const isActief = ({ berichten, termijnen, voorstel }: Onderwerp, nu: Temporal.Instant): boolean =>
  berichten.length > 0 ||
  termijnen.some(
    (termijn) =>
      drempelsVan(termijn) === UREN ||
      (voorstel !== undefined && wijzen[soortVan(termijn.id)]?.escaleert === true) ||
      gepasseerd(termijn, nu).length > 0,
  );

/** May it go? So may an incident of which only the end of its keeping is still to come, or is there. */
export const magWeg = ({ berichten, termijnen }: Onderwerp): boolean =>
  berichten.length === 0 &&
  termijnen.length > 0 &&
  termijnen.every((termijn) => drempelsVan(termijn).length === 0 || soortVan(termijn.id) === 'bewaren');

const KENMERK = /^20\d\d-[0-9A-Z]{4}$/;

/**
 * Incidents that have an open issue and are in neither main nor an open proposal any more: a proposal that was closed
 * takes its incident along, and no term of it runs for anybody.
 * @param open titles of open issues of ours, but of what may go
 */
export const verdwenen = (open: readonly string[], onderwerpen: readonly Onderwerp[]): Onderwerp[] => {
  const bekend = new Set(onderwerpen.map(({ kenmerk }) => kenmerk));
  return open
    .filter((kenmerk) => KENMERK.test(kenmerk) && !bekend.has(kenmerk))
    .map((kenmerk) => ({ kenmerk, voorstel: undefined, termijnen: [], berichten: [WEG] }));
};

const VERDWENEN = 'verdwenen';

/** Key of the message that a proposal cannot be read. */
export const onleesbaarSleutel = (voorstel: number | undefined): string => `onleesbaar:${voorstel ?? null}`;

/** Marks of messages that do not hold now: were they told once, they are told anew when they hold again. */
export const vervallen = ({ kenmerk, voorstel, berichten }: Onderwerp): string[] =>
  [VERDWENEN, onleesbaarSleutel(voorstel)]
    .filter((each) => berichten.every(({ sleutel }) => sleutel !== each))
    .map((each) => merkVan(kenmerk, each, '', 0));

const WEG: Bericht = {
  sleutel: VERDWENEN,
  zin: 'dit incident staat niet meer in het register, en in geen open voorstel; zijn termijnen lopen door. Is het zo bedoeld, sluit dan dit issue. Anders: open het voorstel opnieuw',
  rol: 'privacy_officer',
  escaleert: true,
};

/**
 * Subjects in the order in which they are to be reminded of: a round that breaks off did the most urgent. Of one kind
 * that whose end is nearest to now: what was over years ago keeps nothing waiting that runs.
 * @param urgent what is to be said of one, the most urgent first
 */
export function opVolgorde<T>(
  alle: readonly T[],
  urgent: (each: T) => readonly Signaal[],
  nu: Temporal.Instant,
): T[] {
  const ver = ({ dueAt }: LopendeTermijn) => Math.abs(dueAt.epochMilliseconds - nu.epochMilliseconds);
  return alle.toSorted((a, b) => {
    const [een, ander] = [urgent(a)[0]?.termijn, urgent(b)[0]?.termijn];
    if (!een || !ander) return zonderTermijn(urgent(a)) - zonderTermijn(urgent(b));
    return rangVan(een, nu) - rangVan(ander, nu) || ver(een) - ver(ander);
  });
}

/** What has no term is told first: nobody knows how much time is left. Where nothing is to be told can wait. */
const zonderTermijn = ([eerste]: readonly Signaal[]) => {
  if (eerste === undefined) return 2;
  return eerste.termijn === undefined ? 0 : 1;
};

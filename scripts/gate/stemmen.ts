import type { PoortStand } from '../../schemas/poort.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import type { Rolhouder } from './bevoegd.ts';
import { bevoegden } from './bevoegd.ts';

type Review = NonNullable<PoortStand['reviews']>[number];

/** The last word of somebody. */
interface LaatsteReview extends Review {
  readonly account: number;
  readonly submittedAt: string;
  readonly moment: Temporal.Instant;
}

/** Somebody who may decide, with the review of theirs that holds. */
export interface Stem {
  readonly rolhouder: Rolhouder;
  readonly review: LaatsteReview;
}

/** Reviews that say yes or no, and those that took one back. A comment says neither. */
const BESLIST = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
const BEKEND = [...BESLIST, 'COMMENTED', 'PENDING'];

/** Reviews in a state that this software does not know. */
export const onbekendeReviews = (reviews: readonly Review[]): Review[] =>
  reviews.filter(
    ({ state, submittedAt }) => !BEKEND.includes(state) || (submittedAt === null && state !== 'PENDING'),
  );

/**
 * Of everybody who gave one the last review that says yes or no. A later one takes the place of an earlier one, also
 * when it was dismissed since: then nothing holds, and the earlier one does not come back to life.
 */
export function laatsteStemmen(reviews: readonly Review[]): LaatsteReview[] {
  const laatste = new Map<number, LaatsteReview>();
  for (const review of reviews) {
    const { account, submittedAt, state, type } = review;
    if (account === null || submittedAt === null || type !== 'User' || !BESLIST.includes(state)) continue;
    const deze = { ...review, account, submittedAt, moment: Temporal.Instant.from(submittedAt) };
    const eerder = laatste.get(account);
    if (!eerder || inTijd(deze, eerder) > 0) laatste.set(account, deze);
  }
  return [...laatste.values()].sort(inTijd);
}

/** In one second the higher number is later. */
const inTijd = (a: LaatsteReview, b: LaatsteReview) =>
  Temporal.Instant.compare(a.moment, b.moment) || a.id - b.id;

/**
 * The last reviews of those who may decide for the CvB: both when they gave it and now. Who left since no longer
 * decides, and who had no office yet had nothing to give.
 * @param vandaag who may decide now
 */
export function stemmenVanBevoegden(
  reviews: readonly Review[],
  rolhouders: readonly Rolhouder[],
  vandaag: ReadonlyMap<number, Rolhouder>,
): Stem[] {
  const perDag = new Map<string, ReadonlyMap<number, Rolhouder>>();
  const mochtOp = (dag: Temporal.PlainDate, account: number) => {
    const sleutel = dag.toString();
    const mogen = perDag.get(sleutel) ?? bevoegden(rolhouders, dag);
    perDag.set(sleutel, mogen);
    return mogen.has(account);
  };
  return laatsteStemmen(reviews).flatMap((review): Stem[] => {
    const rolhouder = vandaag.get(review.account);
    if (!rolhouder) return [];
    // A no is heard also from somebody who came into office since.
    const telt = review.state === 'CHANGES_REQUESTED' || mochtOp(dagVan(review.moment), review.account);
    return telt ? [{ rolhouder, review }] : [];
  });
}

import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import type { PoortStand } from '../../schemas/poort.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import type { Rolhouder } from './bevoegd.ts';
import { bevoegden } from './bevoegd.ts';
import type { Makers } from './makers.ts';
import { makersVan } from './makers.ts';
import type { Reden } from './redenen.ts';
import { redenen, voorstelRedenen } from './redenen.ts';
import type { Stem } from './stemmen.ts';
import { laatsteStemmen, onbekendeReviews, stemmenVanBevoegden } from './stemmen.ts';

type Goedkeuring = PoortUitslag['goedkeuringen'][number];

/**
 * The gate: may this proposal be merged? A person counts once, by a formal review, while in office or mandated, never
 * as maker of what is decided about; the last review decides; an approval holds as long as the decisive content is the
 * same. What is unknown keeps the gate shut.
 */
export function poort(stand: PoortStand): PoortUitslag {
  const { inhoud, rolhouders, reviews, commits, voorstel } = stand;
  const nodig = moetGoedgekeurd(stand);
  const vooraf = voorstelRedenen(stand);
  if (voorstel.soort === 'software') return uitslag(vooraf, nodig, []);
  if (rolhouders === null || stand.goedkeuringen_nodig < 1)
    return uitslag([...vooraf, redenen.instellingenOnbekend], nodig, []);
  if (reviews === null) return uitslag([...vooraf, redenen.reviewsOnbekend], nodig, []);

  const mogen = bevoegden(rolhouders, dagVan(Temporal.Instant.from(stand.nu)));
  const stemmen = stemmenVanBevoegden(reviews, rolhouders, mogen);
  const onbekend = onbekendeReviews(reviews).map(({ id }) => redenen.onbekendeReview(id));
  const nee = stemmen
    .filter(({ review }) => review.state === 'CHANGES_REQUESTED')
    .map(({ rolhouder }) => redenen.wijzigingenGevraagd(rolhouder));
  if (!nodig) return uitslag([...vooraf, ...onbekend, ...nee], nodig, []);

  const makers = makersVan(stand);
  const ja = stemmen.filter(({ review }) => review.state === 'APPROVED');
  const goed = ja.filter((stem) => isGeldig(stem, makers, inhoud.straks));
  return uitslag(
    [
      ...vooraf,
      ...onbekend,
      ...nee,
      ...(commits === null ? [redenen.commitsOnbekend] : makers.onbekend.map(redenen.makerOnbekend)),
      ...tekort(stand, mogen, makers, goed),
      ...ja.filter((stem) => !goed.includes(stem)).map((stem) => waaromNiet(stem, makers)),
      ...vanAnderen(reviews, ja, rolhouders),
    ],
    nodig,
    goed.map(goedkeuring),
  );
}

/** Approval is needed when something decisive changes: of an incident, or of who holds which role. */
const moetGoedgekeurd = ({ voorstel: { soort }, inhoud }: PoortStand): boolean =>
  soort === 'organisatie' ||
  ((soort === 'incident' || soort === 'gemengd') && (inhoud.nu === null || inhoud.nu !== inhoud.straks));

const isGeldig = ({ review }: Stem, makers: Makers, straks: string | null): boolean =>
  !makers.accounts.has(review.account) && review.inhoud !== null && review.inhoud === straks;

const waaromNiet = ({ review, rolhouder }: Stem, makers: Makers): Reden =>
  makers.accounts.has(review.account) ? redenen.eigenWerk(rolhouder) : redenen.verouderd(rolhouder);

function tekort(
  stand: PoortStand,
  mogen: ReadonlyMap<number, Rolhouder>,
  makers: Makers,
  goed: readonly Stem[],
): Reden[] {
  const nodig = stand.goedkeuringen_nodig;
  if (mogen.size === 0) return [redenen.niemandBevoegd];
  const over = [...mogen].filter(([account]) => !makers.accounts.has(account));
  if (over.length < nodig) return [redenen.teWeinigBevoegden(over.length, nodig)];
  if (goed.length >= nodig) return [];
  const gedaan = new Set(goed.map(({ review }) => review.account));
  const wachtOp = over.filter(([account]) => !gedaan.has(account)).map(([, rolhouder]) => rolhouder);
  return [redenen.goedkeuringNodig(goed.length, nodig, wachtOp)];
}

/** Approvals that do not count are named, so that nobody waits for what will not come. */
function vanAnderen(
  reviews: NonNullable<PoortStand['reviews']>,
  ja: readonly Stem[],
  rolhouders: readonly Rolhouder[],
): Reden[] {
  const telden = new Set(ja.map(({ review }) => review.account));
  return laatsteStemmen(reviews)
    .filter(({ state, account }) => state === 'APPROVED' && !telden.has(account))
    .map(({ id, account }) =>
      redenen.nietBevoegd(
        id,
        rolhouders.find(({ forge_id }) => forge_id === account),
      ),
    );
}

const goedkeuring = ({ rolhouder, review }: Stem): Goedkeuring => ({
  review: review.id,
  account: review.account,
  sleutel: rolhouder.sleutel,
  functie: rolhouder.functie,
  op: review.submittedAt,
});

const ZWAARTE: readonly Reden['soort'][] = ['fout', 'wacht', 'uitleg'];

function uitslag(
  gevonden: readonly Reden[],
  nodig: boolean,
  goedkeuringen: readonly Goedkeuring[],
): PoortUitslag {
  const reasons = gevonden.toSorted((a, b) => ZWAARTE.indexOf(a.soort) - ZWAARTE.indexOf(b.soort));
  const ergst = reasons[0]?.soort;
  return {
    state: ergst === 'fout' ? 'failure' : ergst === 'wacht' ? 'pending' : 'success',
    reasons,
    nodig,
    goedkeuringen: [...goedkeuringen],
  };
}

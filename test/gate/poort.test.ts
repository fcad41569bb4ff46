import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import type { PoortStand } from '../../schemas/poort.ts';
import { poortStand } from '../../schemas/poort.ts';
import type { Rolhouder } from '../../scripts/gate/bevoegd.ts';
import { poort } from '../../scripts/gate/poort.ts';
import { commit, FG, LID, PO, review, rolhouders, stand, VERVANGER, VOORZITTER, VREEMDE } from './stand.ts';

const met = (sleutel: string, anders: Partial<Rolhouder>): Rolhouder[] =>
  rolhouders.map((each) => (each.sleutel === sleutel ? { ...each, ...anders } : each));

/** What happened, the state that must come out, and a reason that must be among the reasons. */
type Rij = readonly [string, PoortStand, PoortUitslag['state'], string?];

const rijen: readonly Rij[] = [
  ['nobody reviewed', stand([]), 'pending', 'goedkeuring-nodig'],
  ['the chair approves', stand([review(VOORZITTER)]), 'success'],
  // Same person twice.
  ['one person twice is one', stand([review(LID), review(LID)], { goedkeuringen_nodig: 2 }), 'pending'],
  ['two people are two', stand([review(LID), review(VOORZITTER)], { goedkeuringen_nodig: 2 }), 'success'],
  [
    'two lines in the role file with one account are one person',
    stand([review(LID), review(LID)], {
      goedkeuringen_nodig: 2,
      rolhouders: [
        ...rolhouders,
        { sleutel: 'cvb-3', functie: 'lid', rol: 'cvb', forge_id: LID, van: '2020-01-01' },
      ],
    }),
    'pending',
  ],
  // Approval on older content.
  [
    'of older content is stale',
    stand([review(LID, 'APPROVED', { inhoud: 'ouder' })]),
    'pending',
    'verouderd',
  ],
  [
    'of content that cannot be read is stale',
    stand([review(LID, 'APPROVED', { inhoud: null })]),
    'pending',
    'verouderd',
  ],
  [
    'of the same content on an older commit holds',
    stand([review(LID, 'APPROVED', { inhoud: 'nieuw' })]),
    'success',
  ],
  [
    'content that goes back to what was approved is approved again',
    stand([review(LID, 'APPROVED', { inhoud: 'nieuw' })], {
      commits: [commit([PO], { inhoud: 'anders', ouders: ['nieuw'] }), commit([PO], { ouders: ['anders'] })],
    }),
    'success',
  ],
  // Changes requested after own approval.
  [
    'changes requested after approval block',
    stand([review(LID), review(LID, 'CHANGES_REQUESTED')]),
    'failure',
    'wijzigingen-gevraagd',
  ],
  ['approval after changes requested', stand([review(LID, 'CHANGES_REQUESTED'), review(LID)]), 'success'],
  [
    'changes requested by one block the approval of another',
    stand([review(LID, 'CHANGES_REQUESTED'), review(VOORZITTER)]),
    'failure',
  ],
  [
    'changes requested on older content still block',
    stand([review(LID, 'CHANGES_REQUESTED', { inhoud: 'ouder' }), review(VOORZITTER)]),
    'failure',
  ],
  [
    'changes requested by the FG are advice',
    stand([review(FG, 'CHANGES_REQUESTED'), review(LID)]),
    'success',
  ],
  [
    'changes requested by a stranger do nothing',
    stand([review(VREEMDE, 'CHANGES_REQUESTED'), review(LID)]),
    'success',
  ],
  [
    'changes requested block a follow-up too',
    stand([review(LID, 'CHANGES_REQUESTED')], { inhoud: { nu: 'nieuw' } }),
    'failure',
  ],
  // Dismissed.
  ['a dismissed approval is none', stand([review(LID, 'DISMISSED')]), 'pending'],
  [
    'a dismissed last review does not bring back the one before',
    stand([review(LID), review(LID, 'DISMISSED')]),
    'pending',
  ],
  ['an approval after a dismissed one counts', stand([review(LID, 'DISMISSED'), review(LID)]), 'success'],
  [
    'a dismissed no no longer blocks another',
    stand([review(LID, 'DISMISSED'), review(VOORZITTER)]),
    'success',
  ],
  // Author, commit authors, co-authors.
  [
    'the author of the proposal never counts',
    stand([review(LID)], { voorstel: { author: LID } }),
    'pending',
    'eigen-werk',
  ],
  [
    'the maker of a decisive commit never counts',
    stand([review(LID)], { commits: [commit([LID])] }),
    'pending',
    'eigen-werk',
  ],
  [
    'a co-author of a decisive commit never counts',
    stand([review(LID)], { commits: [commit([PO, LID])] }),
    'pending',
    'eigen-werk',
  ],
  [
    'who pressed Update branch still counts',
    stand([review(LID)], { commits: [commit([PO]), commit([LID], { ouders: ['nieuw', 'oud'] })] }),
    'success',
  ],
  [
    'who joined branches into something new does not',
    stand([review(LID)], { commits: [commit([PO]), commit([LID], { ouders: ['half', 'oud'] })] }),
    'pending',
    'eigen-werk',
  ],
  [
    'who accepted a suggestion of spelling still counts',
    stand([review(LID)], { commits: [commit([PO]), commit([LID, PO], { ouders: ['nieuw'] })] }),
    'success',
  ],
  [
    'what is written while the file cannot be read counts as decisive',
    stand([review(LID)], {
      commits: [
        commit([PO], { inhoud: null }),
        commit([LID], { inhoud: null, ouders: [null] }),
        commit([PO], { ouders: [null] }),
      ],
    }),
    'pending',
    'eigen-werk',
  ],
  [
    'a decisive commit of nobody known',
    stand([review(LID)], { commits: [commit([null])] }),
    'failure',
    'maker-onbekend',
  ],
  [
    'a decisive commit without people',
    stand([review(LID)], { commits: [commit([])] }),
    'failure',
    'maker-onbekend',
  ],
  [
    'a spelling commit of nobody known',
    stand([review(LID)], { commits: [commit([PO]), commit([null], { ouders: ['nieuw'] })] }),
    'success',
  ],
  ['commits that cannot be read', stand([review(LID)], { commits: null }), 'failure', 'commits-onbekend'],
  [
    'everybody who may decide wrote along',
    stand([review(LID)], { commits: [commit([LID, VOORZITTER, VERVANGER])] }),
    'failure',
    'te-weinig-bevoegden',
  ],
  // Bots, shared accounts, comments.
  ['a bot with a known number', stand([review(LID, 'APPROVED', { type: 'Bot' })]), 'pending'],
  ['a comment is no approval', stand([review(LID, 'COMMENTED')]), 'pending'],
  [
    'a comment after an approval takes nothing back',
    stand([review(LID), review(LID, 'COMMENTED')]),
    'success',
  ],
  [
    'a comment after a no takes nothing back',
    stand([review(LID, 'CHANGES_REQUESTED'), review(LID, 'COMMENTED')]),
    'failure',
  ],
  ['a review that was not sent', stand([review(LID, 'PENDING', { submittedAt: null })]), 'pending'],
  ['an account that is gone', stand([review(null)]), 'pending'],
  // Empty and unknown.
  ['no role holders', stand([review(LID)], { rolhouders: [] }), 'failure', 'niemand-bevoegd'],
  [
    'role holders that cannot be read',
    stand([review(LID)], { rolhouders: null }),
    'failure',
    'instellingen-onbekend',
  ],
  ['reviews that cannot be read', stand(null), 'failure', 'reviews-onbekend'],
  [
    'no approval needed is no setting',
    stand([review(LID)], { goedkeuringen_nodig: 0 }),
    'failure',
    'instellingen-onbekend',
  ],
  [
    'more approvals than people',
    stand([review(LID), review(VOORZITTER)], { goedkeuringen_nodig: 9 }),
    'failure',
    'te-weinig-bevoegden',
  ],
  ['a state nobody knows', stand([review(LID), review(VOORZITTER, 'APPROVE')]), 'failure', 'review-onbekend'],
  [
    'a state nobody knows, of a stranger',
    stand([review(LID), review(VREEMDE, 'BLESSED')]),
    'failure',
    'review-onbekend',
  ],
  [
    'a sent review without a moment',
    stand([review(LID, 'APPROVED', { submittedAt: null })]),
    'failure',
    'review-onbekend',
  ],
  // Office and mandate.
  [
    'the Privacy Officer',
    stand([review(PO)], { voorstel: { author: VREEMDE }, commits: [commit([VREEMDE])] }),
    'pending',
    'niet-bevoegd',
  ],
  ['the FG', stand([review(FG)]), 'pending', 'niet-bevoegd'],
  ['a stranger', stand([review(VREEMDE)]), 'pending', 'niet-bevoegd'],
  ['somebody with a mandate', stand([review(VERVANGER)]), 'success'],
  [
    'a mandate that ended',
    stand([review(VERVANGER)], {
      rolhouders: met('directeur-1', { mandaat: { document: 'm', van: '2026-01-01', tot: '2026-11-19' } }),
    }),
    'pending',
    'niet-bevoegd',
  ],
  [
    'a mandate on its last day',
    stand([review(VERVANGER)], {
      rolhouders: met('directeur-1', { mandaat: { document: 'm', van: '2026-01-01', tot: '2026-11-20' } }),
    }),
    'success',
  ],
  [
    'a mandate that begins tomorrow',
    stand([review(VERVANGER)], {
      rolhouders: met('directeur-1', { mandaat: { document: 'm', van: '2026-11-21' } }),
    }),
    'pending',
  ],
  [
    'standing in without a mandate',
    stand([review(VERVANGER)], { rolhouders: rolhouders.map(({ mandaat: _, ...rest }) => rest) }),
    'pending',
  ],
  [
    'standing in for somebody who is no board member',
    stand([review(VERVANGER)], { rolhouders: met('directeur-1', { vervangt: 'po-1' }) }),
    'pending',
  ],
  [
    'a Privacy Officer with a mandate of the board',
    stand([review(PO)], {
      voorstel: { author: VREEMDE },
      commits: [commit([VREEMDE])],
      rolhouders: met('po-1', { vervangt: 'cvb-1', mandaat: { document: 'm', van: '2020-01-01' } }),
    }),
    'pending',
  ],
  [
    'a member of the board who is Privacy Officer on another line',
    stand([review(LID)], {
      rolhouders: [
        ...rolhouders,
        { sleutel: 'po-2', functie: 'PO', rol: 'privacy_officer', forge_id: LID, van: '2020-01-01' },
      ],
    }),
    'pending',
  ],
  [
    'office that ended before the review',
    stand([review(LID)], { rolhouders: met('cvb-2', { tot: '2026-11-19' }) }),
    'pending',
    'niet-bevoegd',
  ],
  [
    'office on its last day',
    stand([review(LID)], { rolhouders: met('cvb-2', { tot: '2026-11-20' }) }),
    'success',
  ],
  [
    'office that ended between review and merge',
    stand([review(LID)], {
      nu: '2026-12-01T09:00:00+01:00',
      rolhouders: met('cvb-2', { tot: '2026-11-30' }),
    }),
    'pending',
    'niet-bevoegd',
  ],
  [
    'a review before office began',
    stand([review(LID)], {
      nu: '2026-12-01T09:00:00+01:00',
      rolhouders: met('cvb-2', { van: '2026-11-21' }),
    }),
    'pending',
    'niet-bevoegd',
  ],
  [
    'a no from before office began is heard',
    stand([review(LID, 'CHANGES_REQUESTED'), review(VOORZITTER)], {
      nu: '2026-12-01T09:00:00+01:00',
      rolhouders: met('cvb-2', { van: '2026-11-21' }),
    }),
    'failure',
  ],
  [
    'the day counts in the Netherlands, not in UTC',
    stand([review(LID, 'APPROVED', { submittedAt: '2026-11-20T23:30:00Z' })], {
      nu: '2026-11-21T01:00:00+01:00',
      rolhouders: met('cvb-2', { tot: '2026-11-20' }),
    }),
    'pending',
  ],
  // Order of time, not of the list.
  [
    'reviews in another order',
    stand([
      review(LID, 'CHANGES_REQUESTED', { submittedAt: '2026-11-20T12:00:00Z' }),
      review(LID, 'APPROVED', { submittedAt: '2026-11-20T11:00:00Z' }),
    ]),
    'failure',
  ],
  [
    'in one second the higher number is later',
    stand([
      review(LID, 'APPROVED', { id: 9, submittedAt: '2026-11-20T12:00:00Z' }),
      review(LID, 'CHANGES_REQUESTED', { id: 8, submittedAt: '2026-11-20T12:00:00Z' }),
    ]),
    'success',
  ],
  // What the proposal is.
  ['a follow-up without a decisive change', stand([], { inhoud: { nu: 'nieuw' } }), 'success'],
  [
    'a follow-up on what cannot be read now',
    stand([], { inhoud: { nu: null } }),
    'pending',
    'goedkeuring-nodig',
  ],
  [
    'a result that cannot be read',
    stand([review(LID)], { inhoud: { straks: null } }),
    'failure',
    'inhoud-onleesbaar',
  ],
  [
    'an incident that goes away',
    stand([], { inhoud: { straks: 'afwezig' } }),
    'pending',
    'goedkeuring-nodig',
  ],
  [
    'an incident that goes away as the board approved',
    stand([review(LID, 'APPROVED', { inhoud: 'afwezig' })], { inhoud: { straks: 'afwezig' } }),
    'success',
  ],
  ['no judgement yet', stand([review(LID)], { inhoud: { beslist: false } }), 'pending', 'nog-geen-oordeel'],
  ['a supplier', stand([], { voorstel: { soort: 'register', kenmerken: [] } }), 'success'],
  ['software', stand([], { voorstel: { soort: 'software', kenmerken: [] }, rolhouders: null }), 'success'],
  [
    'roles without approval',
    stand([], { voorstel: { soort: 'organisatie', kenmerken: [] } }),
    'pending',
    'goedkeuring-nodig',
  ],
  [
    'roles with approval',
    stand([review(LID)], { voorstel: { soort: 'organisatie', kenmerken: [] } }),
    'success',
  ],
  [
    'a new member cannot approve the own appointment: the roles of main hold',
    stand([review(VREEMDE)], { voorstel: { soort: 'organisatie', kenmerken: [] } }),
    'pending',
  ],
  [
    'software beside an incident',
    stand([review(LID)], { voorstel: { soort: 'gemengd' } }),
    'failure',
    'gemengd',
  ],
  [
    'two incidents',
    stand([review(LID)], { voorstel: { kenmerken: ['2026-K7QF', '2026-0XNE'] } }),
    'failure',
    'meer-incidenten',
  ],
  [
    'another proposal for the incident',
    stand([review(LID)], { voorstel: { anderen: [13] } }),
    'failure',
    'ander-voorstel',
  ],
  ['a conflict', stand([review(LID)], { voorstel: { samenvoegbaar: false } }), 'failure', 'botst'],
  ['a draft', stand([review(LID)], { voorstel: { draft: true } }), 'pending', 'concept'],
  ['the label wacht', stand([review(LID)], { voorstel: { wacht: true } }), 'pending', 'wacht'],
  ['from a fork', stand([review(LID)], { voorstel: { fork: true } }), 'failure', 'uit-kopie'],
  ['to another branch', stand([review(LID)], { voorstel: { naarHoofdtak: false } }), 'failure', 'andere-tak'],
  ['closed', stand([review(LID)], { voorstel: { open: false } }), 'failure', 'gesloten'],
  ['a finding that blocks', stand([review(LID)], { voorstel: { blokkerend: 1 } }), 'failure', 'bevindingen'],
  ['not checked', stand([review(LID)], { voorstel: { blokkerend: null } }), 'failure', 'niet-gecontroleerd'],
  [
    'more than a hundred reviews',
    stand([...Array.from({ length: 150 }, () => review(LID, 'COMMENTED')), review(LID)]),
    'success',
  ],
];

describe('the gate', () => {
  it.each(rijen)('%s', (_, invoer, state, code) => {
    const uitslag = poort(poortStand.parse(invoer));
    expect(uitslag.state).toBe(state);
    if (code !== undefined) expect(uitslag.reasons.map((each) => each.code)).toContain(code);
    // A gate that is shut always says why, and whoever is waited for is named.
    if (state !== 'success') expect(uitslag.reasons.length).toBeGreaterThan(0);
    for (const { zegt, soort, wie } of uitslag.reasons) {
      expect(zegt).toMatch(/\.$/);
      if (soort !== 'uitleg') expect(wie).toBeTruthy();
    }
  });

  it('gives every reason that exists somewhere in this table', () => {
    const gegeven = new Set(rijen.flatMap(([, invoer]) => poort(invoer).reasons.map(({ code }) => code)));
    expect([...gegeven].sort()).toEqual([
      'ander-voorstel',
      'andere-tak',
      'bevindingen',
      'botst',
      'commits-onbekend',
      'concept',
      'eigen-werk',
      'gemengd',
      'gesloten',
      'goedkeuring-nodig',
      'inhoud-onleesbaar',
      'instellingen-onbekend',
      'maker-onbekend',
      'meer-incidenten',
      'niemand-bevoegd',
      'niet-bevoegd',
      'niet-gecontroleerd',
      'nog-geen-oordeel',
      'review-onbekend',
      'reviews-onbekend',
      'te-weinig-bevoegden',
      'uit-kopie',
      'verouderd',
      'wacht',
      'wijzigingen-gevraagd',
    ]);
  });
});

describe('every order of reviews', () => {
  const mensen = [VOORZITTER, LID, VERVANGER];
  type Stap = readonly [account: number, wat: 'ja' | 'oud' | 'nee' | 'weg' | 'zegt'];
  const STATES = {
    ja: 'APPROVED',
    oud: 'APPROVED',
    nee: 'CHANGES_REQUESTED',
    weg: 'DISMISSED',
    zegt: 'COMMENTED',
  } as const;
  const alle = (soorten: readonly Stap[1][]): Stap[] =>
    mensen.flatMap((mens) => soorten.map((soort) => [mens, soort] as const));

  const moment = Array.from({ length: 7 }, (_, index) => `2026-11-20T10:0${index}:00+01:00`);
  const reviewsVan = (stappen: readonly Stap[]) =>
    stappen.map(([account, wat], index) => ({
      id: index + 1,
      account,
      type: 'User',
      state: STATES[wat],
      submittedAt: moment[index] ?? null,
      inhoud: wat === 'oud' ? 'ouder' : 'nieuw',
    }));

  /** What must come out, said again in another way: of each person only the last word, from the end backwards. */
  function verwacht(
    stappen: readonly Stap[],
    tellen: readonly number[],
    nee: readonly number[],
    nodig: number,
  ): string {
    const laatste = new Map<number, string>();
    for (const [mens, wat] of [...stappen].reverse())
      if (wat !== 'zegt' && !laatste.has(mens)) laatste.set(mens, wat);
    if (nee.some((mens) => laatste.get(mens) === 'nee') || tellen.length < nodig) return 'failure';
    return tellen.filter((mens) => laatste.get(mens) === 'ja').length >= nodig ? 'success' : 'pending';
  }

  function* reeksen(keuzes: readonly Stap[], lengte: number): Generator<readonly Stap[]> {
    yield [];
    if (lengte === 0) return;
    for (const keuze of keuzes) for (const rest of reeksen(keuzes, lengte - 1)) yield [keuze, ...rest];
  }

  /** Circumstances, with who can still say yes and who can still say no. */
  const omstandigheden: readonly (readonly [
    string,
    Parameters<typeof stand>[1],
    readonly number[],
    readonly number[],
  ])[] = [
    ['all may decide', {}, mensen, mensen],
    ['one is the author', { voorstel: { author: LID } }, [VOORZITTER, VERVANGER], mensen],
    ['one is a co-author', { commits: [commit([PO, VOORZITTER])] }, [LID, VERVANGER], mensen],
    [
      'one pressed Update branch',
      { commits: [commit([PO]), commit([LID], { ouders: ['nieuw', 'x'] })] },
      mensen,
      mensen,
    ],
    [
      'the office of one ended',
      { rolhouders: met('cvb-2', { tot: '2026-11-19' }) },
      [VOORZITTER, VERVANGER],
      [VOORZITTER, VERVANGER],
    ],
    [
      'the mandate ended',
      {
        rolhouders: met('directeur-1', { mandaat: { document: 'm', van: '2026-01-01', tot: '2026-06-30' } }),
      },
      [VOORZITTER, LID],
      [VOORZITTER, LID],
    ],
    ['two are needed', { goedkeuringen_nodig: 2 }, mensen, mensen],
    [
      'two are needed and two wrote along',
      { goedkeuringen_nodig: 2, commits: [commit([LID, VOORZITTER])] },
      [VERVANGER],
      mensen,
    ],
  ];

  it.each(omstandigheden)('%s: up to four reviews of every kind', (_, anders, tellen, nee) => {
    const nodig = anders?.goedkeuringen_nodig ?? 1;
    for (const stappen of reeksen(alle(['ja', 'oud', 'nee', 'weg', 'zegt']), 4)) {
      const uit = poort(stand(reviewsVan(stappen), anders)).state;
      if (uit !== verwacht(stappen, tellen, nee, nodig))
        expect([stappen, uit]).toEqual([stappen, verwacht(stappen, tellen, nee, nodig)]);
    }
  });

  it('six reviews by three people that say yes, no, or are taken back', { timeout: 120_000 }, () => {
    let aantal = 0;
    for (const stappen of reeksen(alle(['ja', 'nee', 'weg']), 6)) {
      aantal += 1;
      const uit = poort(stand(reviewsVan(stappen))).state;
      if (uit !== verwacht(stappen, mensen, mensen, 1))
        expect([stappen, uit]).toEqual([stappen, verwacht(stappen, mensen, mensen, 1)]);
    }
    expect(aantal).toBe((9 ** 7 - 1) / 8);
  });

  it('the order of the list, and what other people say, change nothing', () => {
    const stap = fc.record({
      account: fc.constantFrom(...mensen, PO, FG, VREEMDE),
      state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED'),
      inhoud: fc.constantFrom('nieuw', 'ouder', null),
      minuut: fc.integer({ min: 10, max: 59 }),
    });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (stappen, volgorde) => {
        const reviews = stappen.map(({ account, state, inhoud, minuut }, index) => ({
          id: index + 1,
          account,
          type: 'User',
          state,
          submittedAt: `2026-11-20T10:${minuut}:00+01:00`,
          inhoud,
        }));
        const geschud = reviews
          .map((each) => ({ each, plaats: volgorde.next().value as number }))
          .sort((a, b) => a.plaats - b.plaats)
          .map(({ each }) => each);
        const uitslag = poort(stand(reviews));
        expect(poort(stand(geschud))).toEqual(uitslag);
        const alleenBevoegd = reviews.filter(({ account }) => mensen.includes(account));
        expect(poort(stand(alleenBevoegd)).state).toBe(uitslag.state);
        if (uitslag.state === 'success') expect(uitslag.goedkeuringen.length).toBeGreaterThan(0);
      }),
    );
  });
});

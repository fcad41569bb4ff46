import type { PoortStand } from '../../schemas/poort.ts';
import type { Rolhouder } from '../../scripts/gate/bevoegd.ts';

/** Accounts of the people in these tests. */
export const PO = 1001;
export const VOORZITTER = 1003;
export const LID = 1004;
export const VERVANGER = 1006;
export const FG = 1005;
export const VREEMDE = 9999;

const NU = '2026-11-20T16:45:00+01:00';

const basis = { van: '2020-01-01' } as const;

/** A board of two, somebody with a mandate, a Privacy Officer and an FG. */
export const rolhouders: readonly Rolhouder[] = [
  { sleutel: 'po-1', functie: 'Privacy Officer', rol: 'privacy_officer', forge_id: PO, ...basis },
  { sleutel: 'cvb-1', functie: 'voorzitter', rol: 'cvb', forge_id: VOORZITTER, ...basis },
  { sleutel: 'cvb-2', functie: 'lid', rol: 'cvb', forge_id: LID, ...basis },
  {
    sleutel: 'directeur-1',
    functie: 'directeur met mandaat',
    rol: 'hoofd_ict',
    forge_id: VERVANGER,
    ...basis,
    vervangt: 'cvb-1',
    mandaat: { document: 'mandaatregeling', van: '2026-01-01', tot: '2026-12-31' },
  },
  { sleutel: 'fg-1', functie: 'FG', rol: 'fg', forge_id: FG, ...basis },
];

type Review = NonNullable<PoortStand['reviews']>[number];
type Commit = NonNullable<PoortStand['commits']>[number];

let nummer = 0;

/** A review on the content that stands there now, a minute after the one before it. */
export function review(account: number | null, state = 'APPROVED', anders: Partial<Review> = {}): Review {
  nummer += 1;
  const minuut = String(nummer % 60).padStart(2, '0');
  const uur = String(8 + (Math.floor(nummer / 60) % 8)).padStart(2, '0');
  return {
    id: nummer,
    account,
    type: 'User',
    state,
    submittedAt: `2026-11-20T${uur}:${minuut}:00+01:00`,
    inhoud: 'nieuw',
    ...anders,
  };
}

export const commit = (personen: Commit['personen'], anders: Partial<Commit> = {}): Commit => ({
  sha: 'c0ffee0000'.padEnd(40, '0'),
  inhoud: 'nieuw',
  ouders: ['oud'],
  personen,
  ...anders,
});

/** A proposal of the Privacy Officer that only needs an approval. */
export const stand = (
  reviews: PoortStand['reviews'],
  anders: Partial<Omit<PoortStand, 'voorstel' | 'inhoud'>> & {
    readonly voorstel?: Partial<PoortStand['voorstel']>;
    readonly inhoud?: Partial<PoortStand['inhoud']>;
  } = {},
): PoortStand => ({
  versie: 1,
  nu: NU,
  commits: [commit([PO])],
  reviews,
  rolhouders: [...rolhouders],
  goedkeuringen_nodig: 1,
  ...anders,
  voorstel: {
    nummer: 12,
    author: PO,
    head: 'a'.repeat(40),
    open: true,
    draft: false,
    fork: false,
    naarHoofdtak: true,
    wacht: false,
    samenvoegbaar: true,
    soort: 'incident',
    kenmerken: ['2026-K7QF'],
    anderen: [],
    blokkerend: 0,
    ...anders.voorstel,
  },
  inhoud: { nu: 'oud', straks: 'nieuw', beslist: true, ...anders.inhoud },
});

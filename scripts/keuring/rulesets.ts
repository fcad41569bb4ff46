import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { pastOpRuleset } from './patroon.ts';

/** Reading rulesets: which hold for main now, and what they ask together. */

/** A ruleset as the forge gives it. */
export type Ruleset = NonNullable<DokterStand['rulesets']>[number];
/** A rule of one. */
export type Regel = NonNullable<Ruleset['rules']>[number];

/** Rules that main cannot do without. */
export const NODIG = ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks'] as const;

/** Yes, no, or it cannot be seen. */
type Antwoord = 'ja' | 'nee' | 'onbekend';

const MAIN = 'refs/heads/main';

const teksten = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;

const raakt = (patroon: string, tak: string): boolean =>
  patroon === '~ALL' || (patroon === '~DEFAULT_BRANCH' ? tak === MAIN : pastOpRuleset(patroon, tak));

/** An exclusion counts too when it is written short: what may exclude main is never good. */
const sluitUit = (patroon: string, tak: string): boolean =>
  raakt(patroon, tak) || (tak === MAIN && patroon === 'main');

const NIET_VOOR_TAKKEN: readonly string[] = ['tag', 'push', 'repository'];

/** Words for a ruleset that holds nothing up. */
export const STAAT_UIT: readonly string[] = ['evaluate', 'disabled'];

/**
 * Does a ruleset hold for a branch, whatever its enforcement?
 * @param tak whole, such as `refs/heads/main`
 */
export function geldtVoorTak({ target, conditions }: Ruleset, tak: string): Antwoord {
  if (target !== undefined && NIET_VOOR_TAKKEN.includes(target)) return 'nee';
  if (target !== undefined && target !== 'branch') return 'onbekend';
  if (conditions === undefined || conditions === null) return 'onbekend';
  const namen = conditions['ref_name'];
  if (typeof namen !== 'object' || namen === null) return 'onbekend';
  const include = teksten('include' in namen ? namen.include : undefined);
  const exclude = teksten('exclude' in namen ? (namen.exclude ?? []) : []);
  if (include === undefined || exclude === undefined) return 'onbekend';
  const isErbij = include.some((each) => raakt(each, tak)) && !exclude.some((each) => sluitUit(each, tak));
  return isErbij ? 'ja' : 'nee';
}

const geldtVoorMain = (each: Ruleset): Antwoord => geldtVoorTak(each, MAIN);

/** The rulesets around main, by what they are worth. */
export interface OpMain {
  /** In force, for main, and to be seen. */
  readonly gelden: readonly Ruleset[];
  /** For main, but not in force. */
  readonly staanUit: readonly Ruleset[];
  /** In force, for branches, but not for main. */
  readonly ernaast: readonly Ruleset[];
  /** In force, but it cannot be seen for what or with which rules. */
  readonly ongezien: readonly Ruleset[];
  /** Whether it is in force is said in a word that we do not know. */
  readonly vreemd: readonly Ruleset[];
}

/** Sorts the rulesets; nothing when they cannot be seen. */
export function opMain({ rulesets }: DokterStand): OpMain | null {
  if (rulesets === null) return null;
  const takken = rulesets.filter(({ target }) => !NIET_VOOR_TAKKEN.includes(target ?? 'branch'));
  const actief = takken.filter(({ enforcement }) => enforcement === 'active');
  const kan = takken.filter((each) => geldtVoorMain(each) !== 'nee');
  const ziet = (each: Ruleset) => geldtVoorMain(each) === 'ja' && each.rules !== undefined;
  return {
    gelden: actief.filter(ziet),
    staanUit: kan.filter(({ enforcement }) => enforcement !== 'active'),
    ernaast: actief.filter((each) => geldtVoorMain(each) === 'nee'),
    ongezien: actief.filter((each) => geldtVoorMain(each) !== 'nee' && !ziet(each)),
    vreemd: kan.filter(({ enforcement }) => !['active', ...STAAT_UIT].includes(enforcement)),
  };
}

/** Rules of one kind, of rulesets together. */
export const regelsVan = (rulesets: readonly Ruleset[], type: string): readonly Regel[] =>
  rulesets.flatMap(({ rules }) => rules ?? []).filter((each) => each.type === type);

/** A setting of a rule, as whatever it is. */
export const instelling = ({ parameters }: Regel, naam: string): unknown => parameters?.[naam];

/** A list of texts in a rule; nothing when it is not there or something else. */
export const lijst = (regel: Regel, naam: string): readonly string[] | undefined =>
  teksten(instelling(regel, naam));

/** A required status as a rule names it. */
export interface Status {
  readonly context: unknown;
  /** Number of the app that must set it. */
  readonly bron: number | null;
}

/** The account of GitHub Actions as an app: only it may set the status of the gate. */
export const ACTIONS_APP = 15_368;

/** The statuses that rules require. A rule that cannot be read requires something unknown. */
export const statussen = (regels: readonly Regel[]): readonly Status[] =>
  regels.flatMap((regel): readonly Status[] => {
    const gevraagd = instelling(regel, 'required_status_checks');
    if (!Array.isArray(gevraagd)) return [{ context: undefined, bron: null }];
    return gevraagd.map((each: unknown) => {
      const { context, integration_id } = (each ?? {}) as Readonly<Record<string, unknown>>;
      const bron = integration_id === undefined || integration_id === null ? null : Number(integration_id);
      return { context, bron };
    });
  });

/** Must a proposal be up to date with main first? Only a plain no is no. */
export const isStreng = (regels: readonly Regel[]): boolean =>
  regels.some((regel) => (instelling(regel, 'strict_required_status_checks_policy') ?? false) !== false);

const ZELF: readonly unknown[] = ['always', 'pull_requests_only', 'exempt'];

/** Does the forge say that the owner of this key may pass? It says so also to who may not see who else may. */
export const slaatZelfOver = (ruleset: Ruleset): boolean => ZELF.includes(ruleset['current_user_can_bypass']);

/** Who may pass a ruleset: a list, or nothing when it cannot be seen. */
export const overslaanVan = ({
  bypass_actors,
}: Ruleset): readonly Readonly<Record<string, unknown>>[] | null => bypass_actors ?? null;

import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Probleem } from './keuring.ts';
import { opsomming } from './keuring.ts';
import type { Ruleset } from './rulesets.ts';
import { geldtVoorTak, overslaanVan, STAAT_UIT } from './rulesets.ts';

/** Rules of other branches than main: a proposal begins on one, and is changed there until it is decided. */

/** Branches as the register names them, and as the forge does for who changes a file on a page. */
const VOORSTELLEN: readonly string[] = [
  'refs/heads/incident/2026-K7QF',
  'refs/heads/bijwerken/1.2.3',
  'refs/heads/naam-patch-1',
];

/** Rules that leave a proposal alone: it only grows, nobody needs its branch gone, and a review changes nothing. */
const VERDRAAGT: readonly string[] = ['deletion', 'non_fast_forward', 'copilot_code_review'];

const METADATA = '"Restrict commit metadata" (kan weigeren wat iemand vastlegt)';

/** What a rule does to a branch of a proposal, in the words of the forge's own menu. */
const STOORT: Readonly<Record<string, string>> = {
  creation: '"Restrict creations" (niemand kan een voorstel beginnen)',
  update: '"Restrict updates" (niemand kan een voorstel wijzigen)',
  pull_request: '"Require a pull request before merging" (niemand kan een voorstel wijzigen)',
  required_status_checks: '"Require status checks to pass" (weigert een nieuw voorstel)',
  required_signatures: '"Require signed commits" (weigert wat de Privacy Officer vastlegt)',
  required_linear_history: '"Require linear history" (weigert "Update branch")',
  required_deployments: '"Require deployments to succeed" (weigert een nieuw voorstel)',
  workflows: '"Require workflows to pass" (weigert een nieuw voorstel)',
  code_scanning: '"Require code scanning results" (weigert een nieuw voorstel)',
  commit_message_pattern: METADATA,
  commit_author_email_pattern: METADATA,
  committer_email_pattern: METADATA,
  branch_name_pattern: '"Restrict branch names" (kan de naam weigeren die het register kiest)',
};

/** The role of who may write, as GitHub numbers it. */
const WRITE_ROLE = 4;
/** Who is never the Privacy Officer, whoever it is. */
const ANDEREN: readonly unknown[] = ['OrganizationAdmin', 'EnterpriseOwner', 'DeployKey', 'Integration'];
/** Roles of the repository that are more than the Privacy Officer has: maintain and admin. */
const HOGER: readonly number[] = [2, 5];

/** May who writes pass this ruleset, so that it holds nobody up? */
function schrijverKomtErdoor(ruleset: Ruleset): 'ja' | 'nee' | 'onbekend' {
  const wie = overslaanVan(ruleset);
  if (wie === null) return 'onbekend';
  const rol = (each: Readonly<Record<string, unknown>>) =>
    each['actor_type'] === 'RepositoryRole' ? Number(each['actor_id']) : undefined;
  if (wie.some((each) => rol(each) === WRITE_ROLE && each['bypass_mode'] !== 'pull_request')) return 'ja';
  const isAnder = (each: Readonly<Record<string, unknown>>) =>
    ANDEREN.includes(each['actor_type']) || HOGER.includes(rol(each) ?? 0);
  return wie.every(isAnder) ? 'nee' : 'onbekend';
}

const stoort = ({ rules }: Ruleset): readonly string[] =>
  (rules ?? []).map(({ type }) => type).filter((type) => !VERDRAAGT.includes(type));

const HERSTEL = [
  'Open op de forge "Settings", "Rules", "Rulesets" en kijk bij elke ruleset voor takken naar "Target branches".',
  'Haal "All branches" daar weg en kies "Add target", "Include default branch".',
  'Moet de ruleset voor andere takken blijven? Zonder dan uit met "Exclude by pattern": incident/**/*, bijwerken/**/* en *-patch-*.',
  'Klik op "Save changes".',
  'Komt de ruleset van de organisatie? Laat een eigenaar dit register daar uitzonderen: organisatie, "Settings", "Repository", "Rulesets".',
];

/** What holds proposals up on their own branches, and whether that can be seen. */
export function overTakken({ rulesets }: Pick<DokterStand, 'rulesets'>): {
  readonly problemen: readonly Probleem[];
  readonly verborgen: boolean;
} {
  const geldt = (each: Ruleset) => VOORSTELLEN.map((tak) => geldtVoorTak(each, tak));
  const kan = (rulesets ?? [])
    .filter(({ enforcement }) => !STAAT_UIT.includes(enforcement))
    .filter((each) => geldt(each).some((antwoord) => antwoord !== 'nee'))
    .filter((each) => each.rules === undefined || stoort(each).length > 0)
    .filter((each) => schrijverKomtErdoor(each) !== 'ja');
  const zeker = kan.filter(
    (each) =>
      each.enforcement === 'active' && geldt(each).includes('ja') && schrijverKomtErdoor(each) === 'nee',
  );
  const namen = zeker.flatMap(stoort).map((type) => STOORT[type] ?? 'een regel die dit register niet kent');
  return {
    problemen:
      namen.length === 0
        ? []
        : [
            {
              zin: `Voor de takken van voorstellen gelden regels die het register tegenwerken: ${opsomming([...new Set(namen)])}.`,
              herstel: HERSTEL,
            },
          ],
    verborgen: kan.some((each) => each.rules === undefined || !zeker.includes(each)),
  };
}

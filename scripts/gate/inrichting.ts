import type { Rolhouder } from './bevoegd.ts';
import { loopt } from './bevoegd.ts';
import { CONTEXT } from './status.ts';

/** Makes the settings of the forge from who holds which role. Pure: the names of accounts come in. */

/** The account of GitHub Actions as an app: only it may set the status of the gate. */
const ACTIONS_APP = 15_368;
/** The role of an administrator of the repository. */
const ADMIN_ROLE = 5;

/** Who has to look along at a change of software or roles. The board reads only, so it is asked by the gate. */
const EIGENAREN: readonly Rolhouder['rol'][] = ['beheerder'];

/** Accounts of role holders that own the software, in office on a day. */
export const eigenaren = (rolhouders: readonly Rolhouder[], dag: Temporal.PlainDate): Rolhouder[] =>
  rolhouders.filter(
    (each) => EIGENAREN.includes(each.rol) && each.forge_id !== undefined && loopt(each, dag),
  );

/**
 * The file CODEOWNERS: the beheerder for software and roles, nobody for incidents.
 * @param namen names of accounts
 */
export function codeowners(namen: readonly string[]): string {
  const wie = namen.map((naam) => `@${naam}`).join(' ');
  return [
    '# Gemaakt uit incidents/organisatie.yaml. Opnieuw maken: npm run -s register -- inrichten',
    '# Wie hier staat kijkt mee bij software en rollen. Over incidenten beslist het CvB, via de status "poort".',
    `*                              ${wie}`,
    '/incidents/**',
    `/incidents/organisatie.yaml    ${wie}`,
    '',
  ].join('\n');
}

/** The ruleset of main, to import: merge commits only, nothing forced or deleted, the status of the gate required. */
export const ruleset = {
  name: 'Register: hoofdtak',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        allowed_merge_methods: ['merge'],
        // The gate knows whose approval counts, and for how long: the forge would take back what still holds.
        required_approving_review_count: 0,
        dismiss_stale_reviews_on_push: false,
        require_last_push_approval: false,
        require_code_owner_review: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: CONTEXT, integration_id: ACTIONS_APP }],
      },
    },
  ],
} as const;

/** Only an administrator may change what runs on the forge: otherwise whoever can push can forge the status. */
export const pushRuleset = {
  name: 'Register: workflows',
  target: 'push',
  enforcement: 'active',
  bypass_actors: [{ actor_id: ADMIN_ROLE, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
  rules: [{ type: 'file_path_restriction', parameters: { restricted_file_paths: ['.github/**/*'] } }],
} as const;

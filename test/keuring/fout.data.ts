import type { Los } from './stand.ts';
import { recht, regel, rol } from './stand.ts';

/** One thing that is not as it should be, and exactly the checks that turn. */
export type Geval = readonly [naam: string, verander: (stand: Los) => void, fout: readonly string[]];

const PO = 1000001;
const VERVANGER = 1000002;
const VOORZITTER = 1000003;
const LID = 1000004;
const FG = 1000005;
const BEHEER = 1000009;

const main = (stand: Los) => stand.rulesets[0];
const push = (stand: Los) => stand.rulesets[1];
const pr = (stand: Los) => regel(stand, 'pull_request').parameters;
const checks = (stand: Los) => regel(stand, 'required_status_checks').parameters;
const zonder = (stand: Los, type: string) => {
  main(stand).rules = main(stand).rules.filter((each: Los) => each.type !== type);
};
const tekst = (stand: Los, ...regels: string[]) => {
  stand.codeowners.tekst = `${regels.join('\n')}\n`;
};
const extra = (rules: Los[], more: Los = {}) => ({
  name: 'Van de organisatie',
  target: 'branch',
  source_type: 'Organization',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules,
  ...more,
});
/** A ruleset on the branches of proposals, and not on main. */
const opTakken = (rules: Los[], more: Los = {}) =>
  extra(rules, { conditions: { ref_name: { include: ['~ALL'], exclude: ['~DEFAULT_BRANCH'] } }, ...more });
const bypass = (actor_type: string, actor_id: number | null, bypass_mode = 'always') => ({
  actor_id,
  actor_type,
  bypass_mode,
});
const verwijder = (stand: Los, sleutel: string) => {
  stand.organisatie.rolhouders = stand.organisatie.rolhouders.filter((each: Los) => each.sleutel !== sleutel);
};
const weg = (stand: Los, account: number) => {
  stand.toegang = stand.toegang.filter((each: Los) => each.account !== account);
};
const run = (stand: Los, index: number, moment: string | null) => {
  stand.workflows[index].laatste_goede_run = moment;
};
const mandaat = (tot?: string) => ({
  document: 'Archief (fictief)',
  van: '2025-01-01',
  ...(tot ? { tot } : {}),
});

const forge: Geval[] = [
  [
    'a free plan',
    (s) => {
      s.eigenaar.plan = 'free';
    },
    ['plan'],
  ],
  [
    'a free plan that refuses rulesets',
    (s) => {
      s.eigenaar.plan = 'free';
      s.rulesets_mogelijk = false;
      s.rulesets = null;
      s.regels_hoofdtak = null;
    },
    ['plan', 'regels-werken'],
  ],
  [
    'a register of a person',
    (s) => {
      s.eigenaar.soort = 'User';
      s.eigenaar.plan = 'pro';
    },
    ['plan'],
  ],
  [
    'every member of the organisation may read',
    (s) => {
      s.eigenaar.basisrecht = 'read';
    },
    ['basisrecht'],
  ],
  [
    'public',
    (s) => {
      s.repository.zichtbaarheid = 'public';
    },
    ['besloten'],
  ],
  [
    'internal',
    (s) => {
      s.repository.zichtbaarheid = 'internal';
    },
    ['besloten'],
  ],
  [
    'a visibility that nobody knows',
    (s) => {
      s.repository.zichtbaarheid = 'half';
    },
    ['besloten'],
  ],
  [
    'archived',
    (s) => {
      s.repository.gearchiveerd = true;
    },
    ['niet-gearchiveerd'],
  ],
  [
    'another default branch',
    (s) => {
      s.repository.standaardtak = 'master';
    },
    ['hoofdtak'],
  ],
  [
    'issues off',
    (s) => {
      s.repository.issues = false;
    },
    ['issues'],
  ],
  [
    'forks allowed',
    (s) => {
      s.repository.kopieen_toegestaan = true;
    },
    ['geen-kopieen'],
  ],
  [
    'a fork',
    (s) => {
      s.repository.kopieen = 1;
    },
    ['geen-kopieen'],
  ],
  [
    'pages for everybody',
    (s) => {
      s.bladzijden = 'openbaar';
    },
    ['bladzijden'],
  ],
  [
    'squash allowed',
    (s) => {
      s.repository.samenvoegen.squash = true;
    },
    ['samenvoegwijzen'],
  ],
  [
    'rebase allowed',
    (s) => {
      s.repository.samenvoegen.rebase = true;
    },
    ['samenvoegwijzen'],
  ],
  [
    'merge commits off',
    (s) => {
      s.repository.samenvoegen.merge = false;
    },
    ['samenvoegwijzen'],
  ],
  [
    'auto-merge',
    (s) => {
      s.repository.samenvoegen.vanzelf = true;
    },
    ['niet-vanzelf'],
  ],
  [
    'Actions off',
    (s) => {
      s.actions.aan = false;
    },
    ['actions-aan'],
  ],
  [
    'only own actions',
    (s) => {
      s.actions.toegestaan = 'local_only';
    },
    ['actions-aan'],
  ],
  [
    'a key that writes',
    (s) => {
      s.actions.sleutelrecht = 'write';
    },
    ['sleutelrecht'],
  ],
  [
    'a right of the key that nobody knows',
    (s) => {
      s.actions.sleutelrecht = 'alles';
    },
    ['sleutelrecht'],
  ],
  [
    'Actions may approve',
    (s) => {
      s.actions.mag_goedkeuren = true;
    },
    ['actions-keurt-niet-goed'],
  ],
  [
    'a deploy key that writes',
    (s) => {
      s.sleutels = [{ alleen_lezen: true }, { alleen_lezen: false }];
    },
    ['deploy-keys'],
  ],
];

const regels: Geval[] = [
  [
    'no rulesets',
    (s) => {
      s.rulesets = [];
    },
    ['hoofdtak-regels', 'workflows-op-slot'],
  ],
  [
    'no ruleset of main',
    (s) => {
      s.rulesets.shift();
    },
    ['hoofdtak-regels'],
  ],
  [
    'the ruleset of main is disabled',
    (s) => {
      main(s).enforcement = 'disabled';
    },
    ['hoofdtak-regels'],
  ],
  [
    'the ruleset of main only evaluates',
    (s) => {
      main(s).enforcement = 'evaluate';
    },
    ['hoofdtak-regels'],
  ],
  [
    'an enforcement that nobody knows',
    (s) => {
      main(s).enforcement = 'straks';
    },
    ['hoofdtak-regels'],
  ],
  [
    'the ruleset is on another branch',
    (s) => {
      main(s).conditions.ref_name.include = ['refs/heads/master'];
    },
    ['hoofdtak-regels'],
  ],
  [
    'the ruleset is on branches of incidents',
    (s) => {
      main(s).conditions.ref_name.include = ['refs/heads/incident/**/*'];
    },
    ['geen-tegenspraak', 'hoofdtak-regels'],
  ],
  [
    'the ruleset is on tags',
    (s) => {
      main(s).target = 'tag';
    },
    ['hoofdtak-regels'],
  ],
  [
    'the ruleset is on nothing',
    (s) => {
      main(s).conditions.ref_name.include = [];
    },
    ['hoofdtak-regels'],
  ],
  [
    'main is excluded by name',
    (s) => {
      main(s).conditions.ref_name = { include: ['~ALL'], exclude: ['refs/heads/main'] };
    },
    ['geen-tegenspraak', 'hoofdtak-regels'],
  ],
  [
    'main is excluded by a pattern',
    (s) => {
      main(s).conditions.ref_name.exclude = ['refs/heads/m*'];
    },
    ['hoofdtak-regels'],
  ],
  [
    'the default branch is excluded',
    (s) => {
      main(s).conditions.ref_name = { include: ['~ALL'], exclude: ['~DEFAULT_BRANCH'] };
    },
    ['geen-tegenspraak', 'hoofdtak-regels'],
  ],
  [
    'the whole is off, and another ruleset forbids deletion only',
    (s) => {
      main(s).enforcement = 'evaluate';
      s.rulesets.push(extra([{ type: 'deletion' }]));
    },
    ['hoofdtak-regels', 'niet-herschrijven', 'poort-verplicht', 'voorstel-verplicht'],
  ],
  [
    'the forge enforces nothing',
    (s) => {
      s.regels_hoofdtak = [];
    },
    ['regels-werken'],
  ],
  ['main can be deleted', (s) => zonder(s, 'deletion'), ['niet-verwijderen']],
  ['main can be rewritten', (s) => zonder(s, 'non_fast_forward'), ['niet-herschrijven']],
  ['no proposal needed', (s) => zonder(s, 'pull_request'), ['voorstel-verplicht']],
  [
    'one native approval',
    (s) => {
      pr(s).required_approving_review_count = 1;
    },
    ['voorstel-verplicht'],
  ],
  [
    'native approvals as a text',
    (s) => {
      pr(s).required_approving_review_count = '0';
    },
    ['voorstel-verplicht'],
  ],
  [
    'stale approvals dismissed',
    (s) => {
      pr(s).dismiss_stale_reviews_on_push = true;
    },
    ['voorstel-verplicht'],
  ],
  [
    'approval of the last push',
    (s) => {
      pr(s).require_last_push_approval = true;
    },
    ['voorstel-verplicht'],
  ],
  [
    'conversations must be resolved',
    (s) => {
      pr(s).required_review_thread_resolution = true;
    },
    ['voorstel-verplicht'],
  ],
  [
    'a team must review',
    (s) => {
      pr(s).required_reviewers = [{ minimum_approvals: 1 }];
    },
    ['voorstel-verplicht'],
  ],
  [
    'no code owner looks along',
    (s) => {
      pr(s).require_code_owner_review = false;
    },
    ['voorstel-verplicht'],
  ],
  [
    'a rule about proposals without its settings',
    (s) => {
      delete regel(s, 'pull_request').parameters;
    },
    ['voorstel-verplicht'],
  ],
  [
    'the ruleset allows squash',
    (s) => {
      pr(s).allowed_merge_methods.push('squash');
    },
    ['voorstel-verplicht'],
  ],
  [
    'the ruleset says nothing of ways of merging',
    (s) => {
      delete pr(s).allowed_merge_methods;
    },
    ['voorstel-verplicht'],
  ],
  [
    'the ruleset allows squash only',
    (s) => {
      pr(s).allowed_merge_methods = ['squash'];
    },
    ['voorstel-verplicht'],
  ],
  ['no status required', (s) => zonder(s, 'required_status_checks'), ['poort-verplicht']],
  [
    'another status instead of the gate',
    (s) => {
      checks(s).required_status_checks = [{ context: 'controle', integration_id: 15368 }];
    },
    ['geen-andere-status', 'poort-verplicht'],
  ],
  [
    'the gate in capitals',
    (s) => {
      checks(s).required_status_checks[0].context = 'Poort';
    },
    ['geen-andere-status', 'poort-verplicht'],
  ],
  [
    'the gate of any source',
    (s) => {
      delete checks(s).required_status_checks[0].integration_id;
    },
    ['poort-verplicht'],
  ],
  [
    'the gate of no source',
    (s) => {
      checks(s).required_status_checks[0].integration_id = null;
    },
    ['poort-verplicht'],
  ],
  [
    'the gate of another app',
    (s) => {
      checks(s).required_status_checks[0].integration_id = 29110;
    },
    ['poort-verplicht'],
  ],
  [
    'a second status that never comes',
    (s) => {
      checks(s).required_status_checks.push({ context: 'build' });
    },
    ['geen-andere-status'],
  ],
  [
    'up to date first',
    (s) => {
      checks(s).strict_required_status_checks_policy = true;
    },
    ['geen-andere-status'],
  ],
  [
    'an administrator passes',
    (s) => {
      main(s).bypass_actors = [bypass('RepositoryRole', 5)];
    },
    ['niemand-slaat-over'],
  ],
  [
    'a team passes with a proposal',
    (s) => {
      main(s).bypass_actors = [bypass('Team', 77, 'pull_request')];
    },
    ['niemand-slaat-over'],
  ],
  [
    'owners of the organisation pass',
    (s) => {
      main(s).bypass_actors = [bypass('OrganizationAdmin', null)];
    },
    ['niemand-slaat-over'],
  ],
  [
    'who may pass is hidden, but the forge says that this key may',
    (s) => {
      delete main(s).bypass_actors;
      main(s).current_user_can_bypass = 'pull_requests_only';
    },
    ['niemand-slaat-over'],
  ],
  [
    'the gate has its source only in a ruleset that writers pass',
    (s) => {
      s.rulesets.push({ ...structuredClone(main(s)), bypass_actors: [bypass('RepositoryRole', 4)] });
      checks(s).required_status_checks = [{ context: 'poort' }];
    },
    ['niemand-slaat-over'],
  ],
  [
    'the beheerder looks along only by a ruleset that writers pass',
    (s) => {
      s.rulesets.push({ ...structuredClone(main(s)), bypass_actors: [bypass('RepositoryRole', 4)] });
      pr(s).require_code_owner_review = false;
    },
    ['niemand-slaat-over'],
  ],
  [
    'squash is refused only by a ruleset that a team passes',
    (s) => {
      s.rulesets.push({ ...structuredClone(main(s)), bypass_actors: [bypass('Team', 7)] });
      pr(s).allowed_merge_methods = ['merge', 'squash'];
    },
    ['niemand-slaat-over'],
  ],
  [
    'a second ruleset asks approvals',
    (s) => {
      s.rulesets.push(
        extra([{ type: 'pull_request', parameters: { ...pr(s), required_approving_review_count: 2 } }]),
      );
    },
    ['voorstel-verplicht'],
  ],
  [
    'linear history',
    (s) => {
      main(s).rules.push({ type: 'required_linear_history' });
    },
    ['geen-tegenspraak'],
  ],
  [
    'signed commits, by the organisation',
    (s) => {
      s.rulesets.push(extra([{ type: 'required_signatures' }]));
    },
    ['geen-tegenspraak'],
  ],
  [
    'a merge queue',
    (s) => {
      main(s).rules.push({ type: 'merge_queue', parameters: {} });
    },
    ['geen-tegenspraak'],
  ],
  [
    'a rule that nobody knows',
    (s) => {
      main(s).rules.push({ type: 'moon_phase' });
    },
    ['geen-tegenspraak'],
  ],
  [
    'the rules of main hold for every branch, so no proposal can be changed',
    (s) => {
      main(s).conditions.ref_name.include = ['~ALL'];
    },
    ['geen-tegenspraak'],
  ],
  ...(
    [
      'creation',
      'update',
      'pull_request',
      'required_status_checks',
      'required_signatures',
      'branch_name_pattern',
      'moon_phase',
    ] as const
  ).map(
    (type): Geval => [
      `the organisation asks ${type} of every other branch`,
      (s) => {
        s.rulesets.push(opTakken([{ type, parameters: {} }]));
      },
      ['geen-tegenspraak'],
    ],
  ),
  [
    'nobody but an administrator makes branches of incidents',
    (s) => {
      s.rulesets.push(
        opTakken([{ type: 'creation' }], {
          conditions: { ref_name: { include: ['refs/heads/incident/*'], exclude: [] } },
          bypass_actors: [
            bypass('RepositoryRole', 5),
            bypass('RepositoryRole', 2),
            bypass('OrganizationAdmin', 1),
          ],
        }),
      );
    },
    ['geen-tegenspraak'],
  ],
  [
    'a rule of a ruleset that is not listed',
    (s) => {
      s.regels_hoofdtak.push({ type: 'update' });
    },
    ['geen-tegenspraak'],
  ],
  [
    'up to date first, asked by a ruleset that is not listed',
    (s) => {
      s.regels_hoofdtak.push({
        type: 'required_status_checks',
        parameters: { ...checks(s), strict_required_status_checks_policy: true },
      });
    },
    ['geen-tegenspraak'],
  ],
  [
    'the gate of another app, asked by a ruleset that is not listed',
    (s) => {
      s.regels_hoofdtak.push({
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'poort', integration_id: 9 }] },
      });
    },
    ['geen-tegenspraak'],
  ],
  [
    'approvals asked by a ruleset that is not listed',
    (s) => {
      s.regels_hoofdtak.push({
        type: 'pull_request',
        parameters: { ...pr(s), required_approving_review_count: 1 },
      });
    },
    ['geen-tegenspraak'],
  ],
  [
    'no push ruleset',
    (s) => {
      s.rulesets.pop();
    },
    ['workflows-op-slot'],
  ],
  [
    'the push ruleset is off',
    (s) => {
      push(s).enforcement = 'disabled';
    },
    ['workflows-op-slot'],
  ],
  [
    'the push ruleset only evaluates',
    (s) => {
      push(s).enforcement = 'evaluate';
    },
    ['workflows-op-slot'],
  ],
  [
    'only files right under .github',
    (s) => {
      push(s).rules[0].parameters.restricted_file_paths = ['.github/*'];
    },
    ['workflows-op-slot'],
  ],
  [
    'two stars without a slash go no deeper',
    (s) => {
      push(s).rules[0].parameters.restricted_file_paths = ['.github/**'];
    },
    ['workflows-op-slot'],
  ],
  [
    'only the workflows',
    (s) => {
      push(s).rules[0].parameters.restricted_file_paths = ['.github/workflows/**/*'];
    },
    ['workflows-op-slot'],
  ],
  [
    'one file only',
    (s) => {
      push(s).rules[0].parameters.restricted_file_paths = ['.github/workflows/register.yml'];
    },
    ['workflows-op-slot'],
  ],
  [
    'the push ruleset restricts something else',
    (s) => {
      push(s).rules = [{ type: 'max_file_size', parameters: { max_file_size: 1 } }];
    },
    ['workflows-op-slot'],
  ],
  [
    'everything is restricted',
    (s) => {
      push(s).rules[0].parameters.restricted_file_paths.push('incidents/**/*');
    },
    ['workflows-op-slot'],
  ],
  ...(
    [
      'incidents/2027/**/*',
      'incidents/sjablonen/*.md',
      'incidents/maatregelen.yaml',
      '*/leveranciers/*',
    ] as const
  ).map(
    (pad): Geval => [
      `the Privacy Officer may not push ${pad}`,
      (s) => {
        push(s).rules[0].parameters.restricted_file_paths.push(pad);
      },
      ['workflows-op-slot'],
    ],
  ),
  [
    'paths may not be as long as some are',
    (s) => {
      push(s).rules.push({ type: 'max_file_path_length', parameters: { max_file_path_length: 99 } });
    },
    ['workflows-op-slot'],
  ],
  [
    'Markdown may not be pushed',
    (s) => {
      push(s).rules.push({
        type: 'file_extension_restriction',
        parameters: { restricted_file_extensions: ['*.MD'] },
      });
    },
    ['workflows-op-slot'],
  ],
  [
    'writers pass the push ruleset',
    (s) => {
      push(s).bypass_actors.push(bypass('RepositoryRole', 4));
    },
    ['workflows-op-slot'],
  ],
  [
    'a team passes the push ruleset',
    (s) => {
      push(s).bypass_actors = [bypass('Team', 5)];
    },
    ['workflows-op-slot'],
  ],
  [
    'nobody passes the push ruleset',
    (s) => {
      push(s).bypass_actors = [];
    },
    ['workflows-op-slot'],
  ],
];

const eigenaars: Geval[] = [
  [
    'no CODEOWNERS',
    (s) => {
      s.codeowners = { bestaat: false, tekst: null, fouten: null };
    },
    ['codeowners'],
  ],
  [
    'an error in CODEOWNERS',
    (s) => {
      s.codeowners.fouten = ['Unknown owner'];
    },
    ['codeowners'],
  ],
  ['only a wildcard, that catches incidents too', (s) => tekst(s, '* @voorbeeld-beheer'), ['codeowners-wie']],
  [
    'only files right there are free',
    (s) => tekst(s, '* @voorbeeld-beheer', '/incidents/*', '/incidents/organisatie.yaml @voorbeeld-beheer'),
    ['codeowners-wie'],
  ],
  [
    'roles belong to nobody',
    (s) => tekst(s, '* @voorbeeld-beheer', '/incidents/organisatie.yaml @voorbeeld-beheer', '/incidents/**'),
    ['codeowners-wie'],
  ],
  [
    'an owner with a role that is no beheerder',
    (s) => tekst(s, '* @voorbeeld-po', '/incidents/', '/incidents/organisatie.yaml @voorbeeld-po'),
    ['codeowners-wie'],
  ],
  [
    'an owner beside the beheerder',
    (s) =>
      tekst(
        s,
        '* @voorbeeld-beheer @voorbeeld-po',
        '/incidents/**',
        '/incidents/organisatie.yaml @voorbeeld-beheer',
      ),
    ['codeowners-wie'],
  ],
  [
    'an owner without access',
    (s) => tekst(s, '* @weg-beheer', '/incidents/**', '/incidents/organisatie.yaml @weg-beheer'),
    ['codeowners-wie'],
  ],
  [
    'a team as owner',
    (s) =>
      tekst(
        s,
        '* @voorbeeldbestuur/beheer',
        '/incidents/**',
        '/incidents/organisatie.yaml @voorbeeldbestuur/beheer',
      ),
    ['codeowners-wie'],
  ],
  ...(
    [
      ['one year of incidents has an owner', '/incidents/2027/ @voorbeeld-beheer'],
      ['letters have an owner', 'incidents/brieven/*.md @voorbeeld-beheer'],
      ['one incident has an owner', '/incidents/2026/2026-B1SW.md @voorbeeld-beheer'],
      ['the rules of the law belong to nobody', '/scripts/protocol/'],
      ['packages belong to nobody', 'package-lock.json'],
      ['the words of the pages belong to nobody', '/site/src/view/**/*.ts'],
      ['the gate belongs to the Privacy Officer', '/scripts/gate/** @voorbeeld-po'],
    ] as const
  ).map(
    ([naam, regel]): Geval => [
      naam,
      (s) => {
        s.codeowners.tekst += `${regel}\n`;
      },
      ['codeowners-wie'],
    ],
  ),
  ['an empty CODEOWNERS', (s) => tekst(s, '# leeg'), ['codeowners-wie']],
  [
    'workflows belong to nobody',
    (s) =>
      tekst(
        s,
        '* @voorbeeld-beheer',
        '/.github/',
        '/incidents/**',
        '/incidents/organisatie.yaml @voorbeeld-beheer',
      ),
    ['codeowners-wie'],
  ],
  [
    'a new beheerder who is not in CODEOWNERS',
    (s) => {
      s.organisatie.rolhouders.push({ ...rol(s, 'beheerder-1'), sleutel: 'beheerder-2', forge_id: 1000019 });
      s.toegang.push({ account: 1000019, naam: 'voorbeeld-beheer-2', recht: 'admin' });
    },
    ['codeowners-wie'],
  ],
];

const rollen: Geval[] = [
  [
    'the example',
    (s) => {
      s.organisatie.voorbeeld = true;
    },
    ['eigen-register'],
  ],
  [
    'a Privacy Officer without account',
    (s) => {
      delete rol(s, 'po-1').forge_id;
      weg(s, PO);
    },
    ['rollen-accounts'],
  ],
  [
    'a member of the board without account',
    (s) => {
      delete rol(s, 'cvb-2').forge_id;
      weg(s, LID);
    },
    ['beslissers', 'rollen-accounts'],
  ],
  [
    'one account for the Privacy Officer and the board',
    (s) => {
      rol(s, 'cvb-1').forge_id = PO;
      weg(s, VOORZITTER);
    },
    ['beslissers', 'scheiding'],
  ],
  [
    'one account for the FG and the board',
    (s) => {
      rol(s, 'fg-1').forge_id = LID;
      weg(s, FG);
    },
    ['beslissers', 'scheiding'],
  ],
  [
    'one account for the FG and the Privacy Officer',
    (s) => {
      rol(s, 'fg-1').forge_id = PO;
      weg(s, FG);
    },
    ['scheiding'],
  ],
  [
    'one account for the board and the beheerder',
    (s) => {
      rol(s, 'cvb-2').forge_id = BEHEER;
      weg(s, LID);
    },
    ['scheiding'],
  ],
  [
    'the Privacy Officer is beheerder too',
    (s) => {
      rol(s, 'beheerder-1').forge_id = PO;
      recht(s, PO).recht = 'admin';
      weg(s, BEHEER);
      tekst(s, '* @voorbeeld-po', '/incidents/**', '/incidents/organisatie.yaml @voorbeeld-po');
      for (const each of s.workflows) each.cron.account = PO;
    },
    ['scheiding'],
  ],
  [
    'the Privacy Officer stands in for the board',
    (s) => {
      Object.assign(rol(s, 'po-2'), { vervangt: 'cvb-1' });
    },
    ['scheiding'],
  ],
  [
    'a substitute of the Privacy Officer without mandate',
    (s) => {
      delete rol(s, 'po-2').mandaat;
    },
    ['mandaten', 'privacy-officer'],
  ],
  [
    'a substitute whose mandate ended yesterday',
    (s) => {
      rol(s, 'po-2').mandaat.tot = '2026-11-19';
    },
    ['mandaten', 'privacy-officer'],
  ],
  [
    'a substitute whose mandate begins tomorrow',
    (s) => {
      rol(s, 'po-2').mandaat.van = '2026-11-21';
    },
    ['mandaten', 'privacy-officer'],
  ],
  [
    'a substitute of the board without mandate',
    (s) => {
      rol(s, 'cvb-2').vervangt = 'cvb-1';
    },
    ['beslissers', 'mandaten'],
  ],
  [
    'a substitute of the board whose mandate ended',
    (s) => Object.assign(rol(s, 'cvb-2'), { vervangt: 'cvb-1', mandaat: mandaat('2026-11-19') }),
    ['beslissers', 'mandaten'],
  ],
  [
    'no member of the board, only a substitute',
    (s) => {
      Object.assign(rol(s, 'cvb-2'), { vervangt: 'cvb-1', mandaat: mandaat() });
      rol(s, 'cvb-1').tot = '2026-11-19';
      weg(s, VOORZITTER);
    },
    ['beslissers'],
  ],
  [
    'one member of the board',
    (s) => {
      verwijder(s, 'cvb-2');
      weg(s, LID);
    },
    ['beslissers'],
  ],
  [
    'two lines of the board with one account',
    (s) => {
      rol(s, 'cvb-2').forge_id = VOORZITTER;
      weg(s, LID);
    },
    ['beslissers'],
  ],
  [
    'two approvals of two people, so that one who is ill stops both',
    (s) => {
      s.organisatie.instellingen.goedkeuringen_nodig = 2;
    },
    ['beslissers'],
  ],
  [
    'three approvals of two people',
    (s) => {
      s.organisatie.instellingen.goedkeuringen_nodig = 3;
    },
    ['beslissers'],
  ],
  [
    'no approval at all',
    (s) => {
      s.organisatie.instellingen.goedkeuringen_nodig = 0;
    },
    ['beslissers'],
  ],
  [
    'a member whose term ended yesterday, still with access',
    (s) => {
      rol(s, 'cvb-2').tot = '2026-11-19';
    },
    ['beslissers', 'vertrokken'],
  ],
  [
    'no Privacy Officer',
    (s) => {
      rol(s, 'po-1').tot = '2026-11-19';
      weg(s, PO);
    },
    ['privacy-officer'],
  ],
  [
    'no substitute of the Privacy Officer',
    (s) => {
      verwijder(s, 'po-2');
      weg(s, VERVANGER);
    },
    ['privacy-officer'],
  ],
  [
    'Privacy Officer and substitute with one account',
    (s) => {
      rol(s, 'po-2').forge_id = PO;
      weg(s, VERVANGER);
    },
    ['privacy-officer'],
  ],
  [
    'no beheerder',
    (s) => {
      rol(s, 'beheerder-1').tot = '2026-11-19';
    },
    ['beheerder', 'codeowners-wie', 'rooster-van-wie', 'vertrokken'],
  ],
];

const toegang: Geval[] = [
  ['a member of the board cannot get in', (s) => weg(s, VOORZITTER), ['rollen-toegang']],
  ['the FG cannot get in', (s) => weg(s, FG), ['rollen-toegang']],
  [
    'the Privacy Officer may only read',
    (s) => {
      recht(s, PO).recht = 'read';
    },
    ['rollen-toegang'],
  ],
  [
    'a substitute of the Privacy Officer with another role may only read',
    (s) => {
      rol(s, 'po-2').rol = 'hoofd_ict';
      recht(s, VERVANGER).recht = 'read';
    },
    ['rollen-toegang'],
  ],
  [
    'the beheerder is no administrator',
    (s) => {
      recht(s, BEHEER).recht = 'write';
    },
    ['rollen-toegang'],
  ],
  [
    'the board may write',
    (s) => {
      recht(s, VOORZITTER).recht = 'write';
    },
    ['wie-schrijft'],
  ],
  [
    'the FG may write',
    (s) => {
      recht(s, FG).recht = 'write';
    },
    ['wie-schrijft'],
  ],
  [
    'the Privacy Officer maintains',
    (s) => {
      recht(s, PO).recht = 'maintain';
    },
    ['wie-schrijft'],
  ],
  [
    'a stranger may write',
    (s) => {
      s.toegang.push({ account: 77, naam: 'iemand', recht: 'write' });
    },
    ['wie-schrijft'],
  ],
  [
    'the Privacy Officer is administrator',
    (s) => {
      recht(s, PO).recht = 'admin';
    },
    ['wie-beheert'],
  ],
  [
    'a stranger is administrator',
    (s) => {
      s.toegang.push({ account: 77, naam: 'iemand', recht: 'admin' });
    },
    ['wie-beheert'],
  ],
  [
    'a former Privacy Officer still has access',
    (s) => {
      s.toegang.push({ account: 1000010, naam: 'voorbeeld-oud', recht: 'write' });
    },
    ['vertrokken'],
  ],
  [
    'a former administrator',
    (s) => {
      s.toegang.push({ account: 1000010, naam: 'voorbeeld-oud', recht: 'admin' });
    },
    ['vertrokken'],
  ],
  [
    'a stranger may read',
    (s) => {
      s.toegang.push({ account: 77, naam: 'iemand', recht: 'read' });
    },
    ['alleen-bekenden'],
  ],
  [
    'nobody has access',
    (s) => {
      s.toegang = [];
    },
    ['codeowners-wie', 'rollen-toegang', 'rooster-van-wie'],
  ],
];

const rooster: Geval[] = [
  [
    'the workflow register is disabled',
    (s) => {
      s.workflows[0].state = 'disabled_manually';
    },
    ['workflows-aan'],
  ],
  [
    'the workflow site stopped by itself',
    (s) => {
      s.workflows[1].state = 'disabled_inactivity';
    },
    ['workflows-aan'],
  ],
  [
    'a state that nobody knows',
    (s) => {
      s.workflows[0].state = 'sleeping';
    },
    ['workflows-aan'],
  ],
  [
    'no workflow site',
    (s) => {
      s.workflows.pop();
    },
    ['workflows-aan'],
  ],
  ['silent for 27 hours', (s) => run(s, 0, '2026-11-19T13:45:00+01:00'), ['rooster-loopt']],
  [
    'silent for a second more than 26 hours',
    (s) => run(s, 1, '2026-11-19T14:44:59+01:00'),
    ['rooster-loopt'],
  ],
  ['never ran well', (s) => run(s, 0, 'nooit'), ['rooster-loopt']],
  ['ran in the future', (s) => run(s, 0, '2026-11-20T16:55:01+01:00'), ['rooster-loopt']],
  [
    'the schedule of a former role holder',
    (s) => {
      s.workflows[0].cron.account = 1000010;
    },
    ['rooster-van-wie'],
  ],
  [
    'the schedule of a stranger',
    (s) => {
      s.workflows[1].cron.account = 77;
    },
    ['rooster-van-wie'],
  ],
  [
    'the schedule of nobody',
    (s) => {
      s.workflows[1].cron.account = null;
    },
    ['rooster-van-wie'],
  ],
];

/** Every misconfiguration. */
export const fouteStanden: readonly Geval[] = [
  ...forge,
  ...regels,
  ...eigenaars,
  ...rollen,
  ...toegang,
  ...rooster,
];

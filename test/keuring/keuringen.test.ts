import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeowners, pushRuleset, ruleset } from '../../scripts/gate/inrichting.ts';
import { keurAlles, keuringen } from '../../scripts/keuring/keuringen.ts';
import { fouteStanden } from './fout.data.ts';
import type { Los } from './stand.ts';
import { gezond, ids, recht, regel, rol } from './stand.ts';

describe('the healthy state', () => {
  it('is good by every check, and holds what inrichten makes', () => {
    const stand = gezond();
    expect(ids(stand, 'fout')).toEqual([]);
    expect(ids(stand, 'niet-te-zien')).toEqual([]);
    expect(stand.rulesets?.[0]).toMatchObject(ruleset);
    expect(stand.rulesets?.[1]).toMatchObject(pushRuleset);
    const bare = (text: string) => text.split('\n').filter((line) => !line.startsWith('#'));
    expect(bare(stand.codeowners?.tekst ?? '')).toEqual(bare(codeowners(['voorbeeld-beheer'])));
  });

  it('every check has its own id, a ground, and says who sees it', () => {
    expect(new Set(keuringen.map(({ id }) => id)).size).toBe(keuringen.length);
    for (const { wat, bron, ziet } of keuringen)
      for (const text of [wat, bron, ziet]) expect(text.length).toBeGreaterThan(5);
  });
});

describe('what may differ', () => {
  const main = (s: Los) => s.rulesets[0];
  const push = (s: Los) => s.rulesets[1];
  const include = (s: Los, ...names: string[]) => {
    main(s).conditions.ref_name.include = names;
  };
  const own = '/incidents/organisatie.yaml @voorbeeld-beheer';
  const gevallen: readonly (readonly [string, (s: Los) => void])[] = [
    ['main by name', (s) => include(s, 'refs/heads/main')],
    [
      'every branch may not be deleted or rewritten',
      (s) => {
        s.rulesets.push({
          ...main(s),
          conditions: { ref_name: { include: ['~ALL'] } },
          rules: main(s).rules.slice(0, 2),
        });
      },
    ],
    [
      'every branch, but not those of proposals',
      (s) => {
        include(s, '~ALL');
        main(s).conditions.ref_name.exclude = [
          'refs/heads/incident/**/*',
          'refs/heads/bijwerken/**/*',
          'refs/heads/*-patch-*',
        ];
      },
    ],
    [
      'names of branches are restricted for main, which has its name',
      (s) => {
        main(s).rules.push({
          type: 'branch_name_pattern',
          parameters: { operator: 'starts_with', pattern: 'x' },
        });
        s.regels_hoofdtak.push({ type: 'branch_name_pattern' });
      },
    ],
    [
      'branches of releases are made by nobody',
      (s) => {
        s.rulesets.push({
          ...main(s),
          conditions: { ref_name: { include: ['refs/heads/release/**/*'], exclude: [] } },
          rules: [{ type: 'creation' }, { type: 'update' }],
        });
      },
    ],
    [
      'who may write may pass what holds for every other branch',
      (s) => {
        s.rulesets.push({
          ...main(s),
          conditions: { ref_name: { include: ['~ALL'], exclude: ['~DEFAULT_BRANCH'] } },
          bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 4, bypass_mode: 'always' }],
          rules: [{ type: 'creation' }],
        });
      },
    ],
    ['a pattern that fits main', (s) => include(s, 'refs/heads/elders/*', 'refs/heads/m[a-z]in')],
    [
      'another branch is excluded',
      (s) => {
        main(s).conditions.ref_name.exclude = ['refs/heads/proef/**/*'];
      },
    ],
    [
      'two rulesets make the whole together',
      (s) => {
        const rest = main(s).rules.splice(2);
        s.rulesets.push({
          ...main(s),
          name: 'Deel 2',
          conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
          rules: rest,
        });
      },
    ],
    [
      'making branches is restricted too',
      (s) => {
        main(s).rules.push({ type: 'creation' });
      },
    ],
    [
      'tags must be signed',
      (s) => {
        s.rulesets.push({
          name: 'Tags',
          target: 'tag',
          enforcement: 'active',
          rules: [{ type: 'required_signatures' }],
        });
      },
    ],
    [
      'another branch asks approvals',
      (s) => {
        s.rulesets.push({
          name: 'Elders',
          target: 'branch',
          enforcement: 'active',
          conditions: { ref_name: { include: ['refs/heads/elders'], exclude: [] } },
          bypass_actors: [],
          rules: [{ type: 'required_linear_history' }],
        });
      },
    ],
    [
      'a ruleset that works against it is off',
      (s) => {
        s.rulesets.push({
          ...structuredClone(main(s)),
          enforcement: 'disabled',
          rules: [{ type: 'required_signatures' }],
        });
      },
    ],
    [
      'a second ruleset that is whole too may be passed',
      (s) => {
        s.rulesets.push({
          ...structuredClone(main(s)),
          bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5 }],
        });
      },
    ],
    [
      'more paths are restricted beside all of .github',
      (s) => {
        push(s).rules[0].parameters.restricted_file_paths = ['.github/*', '.github/**/*', 'scripts/**/*'];
      },
    ],
    [
      'owners of the organisation pass the push ruleset too',
      (s) => {
        push(s).bypass_actors.push({
          actor_type: 'OrganizationAdmin',
          actor_id: null,
          bypass_mode: 'always',
        });
      },
    ],
    [
      'the lock is in two push rulesets',
      (s) => {
        push(s).rules[0].parameters.restricted_file_paths = ['.github/*'];
        s.rulesets.push({
          ...structuredClone(push(s)),
          name: 'Dieper',
          rules: [
            { type: 'file_path_restriction', parameters: { restricted_file_paths: ['.github/*/**/*'] } },
          ],
        });
      },
    ],
    [
      'CODEOWNERS with remarks, in other words',
      (s) => {
        s.codeowners.tekst = `# x\n* @Voorbeeld-Beheer # meekijken\nincidents/\n${own}`;
      },
    ],
    [
      'CODEOWNERS that names more, for the same people',
      (s) => {
        s.codeowners.tekst += '/scripts/** @voorbeeld-beheer\n/incidents/2027/\n*.ts @voorbeeld-beheer\n';
      },
    ],
    [
      'large files and long paths are refused, and programs',
      (s) => {
        push(s).rules.push(
          { type: 'max_file_size', parameters: { max_file_size: 10 } },
          { type: 'max_file_path_length', parameters: { max_file_path_length: 100 } },
          { type: 'file_extension_restriction', parameters: { restricted_file_extensions: ['*.exe'] } },
        );
      },
    ],
    [
      'an administrator passes the push ruleset without being asked',
      (s) => {
        push(s).bypass_actors[0].bypass_mode = 'exempt';
      },
    ],
    [
      'CODEOWNERS by folder',
      (s) => {
        s.codeowners.tekst = `* @voorbeeld-beheer\r\n/incidents\r\n${own}\r\n`;
      },
    ],
    [
      'plan Enterprise',
      (s) => {
        s.eigenaar.plan = 'enterprise';
      },
    ],
    [
      'pages behind the sign-on of the forge',
      (s) => {
        s.bladzijden = 'besloten';
      },
    ],
    [
      'a deploy key that reads',
      (s) => {
        s.sleutels = [{ alleen_lezen: true }];
      },
    ],
    [
      'the board with triage',
      (s) => {
        recht(s, 1000003).recht = 'triage';
      },
    ],
    [
      'a substitute of the board with a mandate until today',
      (s) => {
        Object.assign(rol(s, 'cvb-2'), {
          vervangt: 'cvb-1',
          mandaat: { document: 'x', van: '2026-11-20', tot: '2026-11-20' },
        });
      },
    ],
    [
      'a term that ends today',
      (s) => {
        rol(s, 'cvb-2').tot = '2026-11-20';
      },
    ],
    [
      'two approvals of three people',
      (s) => {
        s.organisatie.instellingen.goedkeuringen_nodig = 2;
        s.organisatie.rolhouders.push({ ...rol(s, 'cvb-2'), sleutel: 'cvb-3', forge_id: 88 });
        s.toegang.push({ account: 88, naam: 'voorbeeld-lid-3', recht: 'read' });
      },
    ],
    [
      'no settings',
      (s) => {
        delete s.organisatie.instellingen;
      },
    ],
    [
      'somebody who starts tomorrow, without access',
      (s) => {
        s.organisatie.rolhouders.push({
          ...rol(s, 'cvb-2'),
          sleutel: 'cvb-3',
          forge_id: 88,
          van: '2026-11-21',
        });
      },
    ],
    [
      'the Privacy Officer is technicus too',
      (s) => {
        s.organisatie.rolhouders.push({ ...rol(s, 'po-1'), sleutel: 'ict-1', rol: 'technicus' });
      },
    ],
    [
      'somebody came back',
      (s) => {
        s.organisatie.rolhouders.push({
          ...rol(s, 'po-oud'),
          sleutel: 'po-3',
          tot: undefined,
          van: '2026-01-01',
        });
        s.toegang.push({ account: 1000010, naam: 'x', recht: 'write' });
      },
    ],
    [
      'exactly 26 hours ago',
      (s) => {
        s.workflows[0].laatste_goede_run = '2026-11-19T14:45:00+01:00';
      },
    ],
    [
      'another workflow is off',
      (s) => {
        s.workflows.push({
          bestand: '.github/workflows/software.yml',
          state: 'disabled_manually',
          laatste_goede_run: null,
          cron: null,
        });
      },
    ],
  ];

  it.each(gevallen)('%s: all good', (_, verander) => {
    const stand = gezond(verander);
    expect([ids(stand, 'fout'), ids(stand, 'niet-te-zien')]).toEqual([[], []]);
  });
});

describe('what is not as it should be', () => {
  it('there are many cases, and each check that can be wrong is', () => {
    const geraakt = new Set(fouteStanden.flatMap(([, , fout]) => fout));
    expect(keuringen.map(({ id }) => id).filter((id) => !geraakt.has(id))).toEqual([]);
  });

  it.each(fouteStanden)('%s', (_, verander, fout) => {
    const stand = gezond(verander);
    expect(ids(stand, 'fout')).toEqual([...fout].sort());
    for (const each of keurAlles(stand).filter(({ oordeel }) => oordeel === 'fout')) {
      expect(each.zin).toMatch(/\.$/);
      expect(each.herstel.length).toBeGreaterThan(0);
      for (const stap of each.herstel) expect(stap.length).toBeGreaterThan(10);
    }
  });

  it('a register of a person on a plan that enforces rules is not told that it enforces none', () => {
    const plan = (naam: string) =>
      keurAlles(
        gezond((s) => {
          s.eigenaar = { soort: 'User', plan: naam, basisrecht: null };
        }),
      ).find(({ id }) => id === 'plan');
    expect(plan('pro')?.oordeel).toBe('fout');
    expect(plan('pro')?.zin).not.toContain('dwingt geen regels af');
    expect(plan('free')?.zin).toContain('dwingt geen regels af');
  });

  it.each(['commit_message_pattern', 'commit_author_email_pattern', 'committer_email_pattern', 'workflows'])(
    'a rule %s on branches of proposals is called by its name',
    (type) => {
      const stand = gezond((s) =>
        s.rulesets.push({
          ...s.rulesets[0],
          conditions: { ref_name: { include: ['refs/heads/incident/**/*'], exclude: [] } },
          rules: [{ type, parameters: {} }],
        }),
      );
      const zin = keurAlles(stand).find(({ id }) => id === 'geen-tegenspraak')?.zin;
      expect(zin).toContain('Voor de takken van voorstellen');
      expect(zin).not.toContain('niet kent');
    },
  );

  it('fewer approvals are a way out only when more than one is asked', () => {
    const herstel = (nodig: number) =>
      keurAlles(
        gezond((s) => {
          s.organisatie.instellingen.goedkeuringen_nodig = nodig;
          rol(s, 'cvb-2').tot = '2026-11-19';
        }),
      )
        .find(({ id }) => id === 'beslissers')
        ?.herstel.join(' ');
    expect(herstel(2)).toContain('goedkeuringen_nodig lager');
    expect(herstel(1)).not.toContain('goedkeuringen_nodig');
  });

  it('who repairs what only a beheerder may send is told that nobody approves a proposal of their own', () => {
    const stappen = (id: string, verander: (s: Los) => void) =>
      keurAlles(gezond(verander))
        .find((each) => each.id === id)
        ?.herstel.join(' ');
    const eigen = 'Op GitHub kan niemand een eigen voorstel goedkeuren';
    expect(stappen('codeowners', (s) => s.codeowners.fouten.push('Unknown owner'))).toContain(eigen);
    expect(
      stappen('rooster-van-wie', (s) => {
        s.workflows[0].cron.account = 77;
      }),
    ).toContain(eigen);
  });

  it('whoever makes rulesets by hand gets the files without touching the forge', () => {
    const stand = gezond((s) => {
      s.rulesets = [];
    });
    for (const id of ['hoofdtak-regels', 'workflows-op-slot']) {
      const herstel = keurAlles(stand).find((each) => each.id === id)?.herstel ?? [];
      expect(herstel[0]).toContain('register -- inrichten');
      expect(herstel[0]).not.toContain('--beheerders');
      expect(herstel[1]).toContain('inrichten --beheerders');
    }
  });

  it('two things wrong in one place are both said, and each step once', () => {
    const stand = gezond((s) => {
      regel(s, 'pull_request').parameters.required_approving_review_count = 1;
      regel(s, 'pull_request').parameters.dismiss_stale_reviews_on_push = true;
    });
    const gekeurd = keurAlles(stand).find(({ id }) => id === 'voorstel-verplicht');
    expect(gekeurd?.zin).toContain('vraagt zelf om goedkeuringen');
    expect(gekeurd?.zin).toContain('haalt goedkeuringen weg');
    expect(new Set(gekeurd?.herstel).size).toBe(gekeurd?.herstel.length);
  });

  it('who stands in for a member that left still decides, as the gate counts', () => {
    const stand = gezond((s) => {
      Object.assign(rol(s, 'cvb-2'), { vervangt: 'cvb-1', mandaat: { document: 'x', van: '2025-01-01' } });
      rol(s, 'cvb-1').tot = '2026-11-19';
    });
    const zin = keurAlles(stand).find(({ id }) => id === 'beslissers')?.zin;
    expect(zin).toContain('Er is nu geen lid van het CvB');
    expect(zin).toContain('Maar 1 mens kan');
  });

  it('on the day of setting up nobody knows whose the clock is; what never ran asks for patience first', () => {
    const stand = gezond((s) => {
      for (const workflow of s.workflows) {
        workflow.laatste_goede_run = 'nooit';
        workflow.cron.account = null;
      }
    });
    expect(ids(stand, 'fout')).toEqual(['rooster-loopt']);
    expect(ids(stand, 'niet-te-zien')).toEqual(['rooster-van-wie']);
    const loopt = keurAlles(stand).find(({ id }) => id === 'rooster-loopt');
    expect(loopt?.herstel[0]).toContain('Wacht een paar uur');
  });

  it('no name of an account is repeated', () => {
    const teksten = fouteStanden.flatMap(([, verander]) => keurAlles(gezond(verander)));
    expect(JSON.stringify(teksten)).not.toMatch(/voorbeeld-(?:po|beheer|oud|lid)|iemand"/);
  });
});

/** Every place that may be null, or that the forge may leave out; and what cannot be judged then. */
const onderMain = [
  'geen-andere-status',
  'hoofdtak-regels',
  'niemand-slaat-over',
  'niet-herschrijven',
  'niet-verwijderen',
  'poort-verplicht',
  'voorstel-verplicht',
];
const rollenIds = [
  'beheerder',
  'beslissers',
  'eigen-register',
  'mandaten',
  'privacy-officer',
  'rollen-accounts',
  'scheiding',
];
const toegangIds = ['alleen-bekenden', 'rollen-toegang', 'vertrokken', 'wie-beheert', 'wie-schrijft'];
const onzichtbaar: readonly (readonly [pad: string, ids: readonly string[]])[] = [
  [
    'repository',
    [
      'besloten',
      'geen-kopieen',
      'hoofdtak',
      'issues',
      'niet-gearchiveerd',
      'niet-vanzelf',
      'samenvoegwijzen',
    ],
  ],
  ['repository.zichtbaarheid', ['besloten']],
  ['repository.standaardtak', ['hoofdtak']],
  ['repository.gearchiveerd', ['niet-gearchiveerd']],
  ['repository.issues', ['issues']],
  ['repository.kopieen_toegestaan', ['geen-kopieen']],
  ['repository.kopieen', ['geen-kopieen']],
  ['repository.samenvoegen.merge', ['samenvoegwijzen']],
  ['repository.samenvoegen.squash', ['samenvoegwijzen']],
  ['repository.samenvoegen.rebase', ['samenvoegwijzen']],
  ['repository.samenvoegen.vanzelf', ['niet-vanzelf']],
  ['eigenaar', ['basisrecht', 'plan']],
  ['eigenaar.plan', ['plan']],
  ['eigenaar.basisrecht', ['basisrecht']],
  ['rulesets_mogelijk', ['regels-werken']],
  ['rulesets', ['geen-tegenspraak', ...onderMain, 'workflows-op-slot']],
  ['rulesets.0.rules', ['geen-tegenspraak', ...onderMain]],
  ['rulesets.0.conditions', ['geen-tegenspraak', ...onderMain]],
  ['rulesets.0.bypass_actors', ['niemand-slaat-over']],
  ['rulesets.1.rules', ['workflows-op-slot']],
  ['rulesets.1.bypass_actors', ['workflows-op-slot']],
  ['regels_hoofdtak', ['geen-tegenspraak', 'regels-werken']],
  ['codeowners', ['codeowners', 'codeowners-wie']],
  ['codeowners.tekst', ['codeowners-wie']],
  ['codeowners.fouten', ['codeowners']],
  ['toegang', ['codeowners-wie', ...toegangIds, 'rooster-van-wie']],
  ['toegang.5.naam', ['codeowners-wie']],
  ['sleutels', ['deploy-keys']],
  ['bladzijden', ['bladzijden']],
  ['actions', ['actions-aan', 'actions-keurt-niet-goed', 'sleutelrecht']],
  ['actions.aan', ['actions-aan']],
  ['actions.toegestaan', ['actions-aan']],
  ['actions.sleutelrecht', ['sleutelrecht']],
  ['actions.mag_goedkeuren', ['actions-keurt-niet-goed']],
  ['workflows', ['rooster-loopt', 'rooster-van-wie', 'workflows-aan']],
  ['workflows.0.laatste_goede_run', ['rooster-loopt']],
  ['workflows.1.cron', ['rooster-van-wie']],
  ['organisatie', ['codeowners-wie', ...rollenIds, ...toegangIds, 'rooster-van-wie']],
];

/** Fields that the forge leaves out when they may not be seen; others are null. */
const AFWEZIG = /^rulesets\.\d\.(?:rules|conditions|bypass_actors)$/;

function verberg(stand: Los, pad: string, waarde: unknown = null): void {
  const namen = pad.split('.');
  const laatste = namen.pop() ?? '';
  const plek = namen.reduce((waar, naam) => waar?.[naam], stand);
  if (plek === null || typeof plek !== 'object' || !(laatste in plek)) return;
  if (waarde === null && AFWEZIG.test(pad)) delete plek[laatste];
  else plek[laatste] = waarde;
}

describe('what cannot be seen', () => {
  it.each(onzichtbaar)('%s: never good, never wrong', (pad, verwacht) => {
    const stand = gezond((s) => verberg(s, pad));
    expect(ids(stand, 'niet-te-zien')).toEqual([...verwacht].sort());
    expect(ids(stand, 'fout')).toEqual([]);
  });

  it('with nothing to be seen nothing is good', () => {
    const stand = gezond((s) => {
      for (const [pad] of onzichtbaar) if (!pad.includes('.')) verberg(s, pad);
    });
    expect(ids(stand, 'goed')).toEqual([]);
    expect(ids(stand, 'fout')).toEqual([]);
  });

  it('a rule on files that nobody knows is not seen through', () => {
    const stand = gezond((s) => s.rulesets[1].rules.push({ type: 'moon_phase' }));
    expect(ids(stand, 'fout')).toEqual([]);
    expect(ids(stand, 'niet-te-zien')).toEqual(['workflows-op-slot']);
  });

  it('a list of chosen actions is not seen through', () => {
    const stand = gezond((s) => {
      s.actions.toegestaan = 'selected';
    });
    expect(ids(stand, 'niet-te-zien')).toEqual(['actions-aan']);
  });

  it.each([
    ['its rules are hidden', { rules: undefined }],
    ['who may pass it is hidden', { bypass_actors: undefined }],
    [
      'a team may pass it, and who is in it is not known',
      { bypass_actors: [{ actor_type: 'Team', actor_id: 7 }] },
    ],
    ['whether it is in force is said in a strange word', { enforcement: 'straks' }],
  ])('a ruleset on branches of proposals stays open when %s', (_, anders) => {
    const stand = gezond((s) =>
      s.rulesets.push({
        name: 'Takken',
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: ['~ALL'], exclude: ['~DEFAULT_BRANCH'] } },
        rules: [{ type: 'creation' }],
        ...anders,
      }),
    );
    expect(ids(stand, 'fout')).toEqual([]);
    expect(ids(stand, 'niet-te-zien')).toEqual(['geen-tegenspraak']);
  });

  it('a ruleset of which only the name is known leaves open what it may ask', () => {
    const stand = gezond((s) =>
      s.rulesets.push({ name: 'Van boven', target: 'branch', enforcement: 'active' }),
    );
    expect(ids(stand, 'fout')).toEqual([]);
    expect(ids(stand, 'niet-te-zien')).toEqual([
      'geen-andere-status',
      'geen-tegenspraak',
      'poort-verplicht',
      'voorstel-verplicht',
    ]);
  });
});

/** Words that the forge might say one day, of the right form and known to nobody. */
const VREEMD: readonly string[] = [
  'repository.zichtbaarheid',
  'repository.standaardtak',
  'eigenaar.soort',
  'eigenaar.plan',
  'eigenaar.basisrecht',
  'rulesets.0.enforcement',
  'rulesets.1.enforcement',
  'rulesets.2.enforcement',
  'rulesets.0.target',
  'rulesets.1.target',
  'rulesets.2.target',
  'rulesets.0.rules.0.type',
  'actions.toegestaan',
  'actions.sleutelrecht',
  'workflows.0.state',
  'toegang.0.recht',
  'toegang.2.recht',
  'toegang.6.recht',
];

describe('whatever is hidden or strange', () => {
  const junk = fc.constantFrom('', 'zzz', 'ACTIVE', 'Main', '~', '[', '\\', '💥', 'admin2');
  const verstoring = fc.oneof(
    fc.tuple(
      fc.constantFrom(...onzichtbaar.map(([pad]) => pad), 'rulesets.2.rules', 'rulesets.2.conditions'),
      fc.constant(null),
    ),
    fc.tuple(fc.constantFrom(...VREEMD), junk),
  );

  it('nothing that is wrong becomes good, and nothing breaks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fouteStanden),
        fc.array(verstoring, { minLength: 1, maxLength: 4 }),
        ([, verander], verstoringen) => {
          const voor = ids(gezond(verander), 'fout');
          const na = gezond((s) => {
            verander(s);
            for (const [pad, waarde] of verstoringen) verberg(s, pad, waarde);
          });
          const goed = ids(na, 'goed');
          expect(voor.filter((id) => goed.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a line of stars in CODEOWNERS takes no time', () => {
    const stand = gezond((s) => {
      s.codeowners.tekst += `/inc${'*a'.repeat(40)}b @voorbeeld-beheer\n`;
    });
    expect(keurAlles(stand)).toHaveLength(keuringen.length);
  });

  it('patterns and lists of anything never break it', () => {
    const iets = fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(iets, iets, fc.string({ maxLength: 60 }), fc.anything(), (een, ander, tekst, ding) => {
        const stand = gezond((s) => {
          s.rulesets[0].conditions.ref_name = { include: een, exclude: ander };
          s.rulesets[1].rules[0].parameters.restricted_file_paths = een;
          s.rulesets[0].rules[3].parameters = { required_status_checks: ding };
          s.codeowners.tekst = tekst;
        });
        expect(keurAlles(stand)).toHaveLength(keuringen.length);
      }),
      { numRuns: 500 },
    );
  });
});

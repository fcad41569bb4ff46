import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { github } from '../../scripts/forge/github.ts';
import { pushRuleset, ruleset } from '../../scripts/gate/inrichting.ts';
import type { StandIn } from './stand-in/server.ts';
import { startStandIn } from './stand-in/server.ts';
import { World } from './stand-in/world.ts';

/** Reading the settings of a forge over HTTP; every question and answer is judged by GitHub's own description. */

let world: World;
let standIn: StandIn;
let main: string;

beforeEach(async () => {
  world = new World();
  standIn = await startStandIn(world);
  const beheer = world.account('beheer', 1009);
  const lid = world.account('lid', 1004);
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'beheer@voorbeeld.example',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'beheer@voorbeeld.example',
    GIT_AUTHOR_DATE: '2026-09-01T10:00:00+02:00',
    GIT_COMMITTER_DATE: '2026-09-01T10:00:00+02:00',
  };
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['--git-dir', world.bare, ...args], { encoding: 'utf8', env, input }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], 'on:\n  schedule:\n    - cron: "1 2 * * *"\n');
  const flows = git(['mktree'], `100644 blob ${blob}\tregister.yml\n100644 blob ${blob}\tsite.yml\n`);
  const folder = git(['mktree'], `040000 tree ${flows}\tworkflows\n`);
  const root = git(['mktree'], `040000 tree ${folder}\t.github\n`);
  main = git(['commit-tree', root, '-m', 'begin']);
  world.git('update-ref', 'refs/heads/main', main);
  world.settings.allow(beheer, 'admin');
  world.settings.allow(lid, 'pull', 'eigen-rol');
  world.settings.rulesets = [
    { ...ruleset, id: 7, source_type: 'Repository', bypass_actors: [] },
    { ...pushRuleset, id: 8, source_type: 'Repository' },
  ];
  world.runs.push({
    workflow: 'register.yml',
    sha: main,
    event: 'schedule',
    conclusion: 'success',
    at: '2026-11-20T05:17:00Z',
  });
});
afterEach(async () => {
  expect(standIn.breaches).toEqual([]);
  await standIn.close();
});

const settings = (token: string) =>
  github({ repository: world.repository, token, baseUrl: standIn.url, second: 1 }).settings([
    'register.yml',
    'site.yml',
  ]);

describe('the settings of GitHub', () => {
  it('an administrator sees everything', async () => {
    const seen = await settings('sleutel-beheer');
    expect(seen).toMatchObject({
      hoofdcommit: main,
      codeownersFouten: [],
      repository: {
        naam: world.repository,
        zichtbaarheid: 'private',
        standaardtak: 'main',
        gearchiveerd: false,
        issues: true,
        kopieen_toegestaan: true,
        kopieen: 0,
        samenvoegen: { merge: true, squash: true, rebase: true, vanzelf: false },
      },
      eigenaar: { soort: 'Organization', plan: 'team', basisrecht: 'read' },
      rulesets_mogelijk: true,
      toegang: [
        { account: 1009, naam: 'beheer', recht: 'admin' },
        { account: 1004, naam: 'lid', recht: 'read' },
      ],
      sleutels: [],
      bladzijden: 'geen',
      actions: { aan: true, toegestaan: 'all', sleutelrecht: 'read', mag_goedkeuren: false },
    });
    expect(seen.rulesets?.map(({ name }) => name)).toEqual([ruleset.name, pushRuleset.name]);
    expect(seen.rulesets?.[0]).toMatchObject({
      enforcement: 'active',
      bypass_actors: [],
      rules: ruleset.rules,
      conditions: ruleset.conditions,
    });
    expect(seen.rulesets?.[1]?.bypass_actors).toEqual(pushRuleset.bypass_actors);
    expect(seen.regels_hoofdtak?.map(({ type }) => type)).toEqual(ruleset.rules.map(({ type }) => type));
    expect(seen.workflows).toEqual([
      {
        bestand: '.github/workflows/register.yml',
        state: 'active',
        laatste_goede_run: '2026-11-20T05:17:00Z',
        cron: { account: 1009, op: '2026-09-01T10:00:00+02:00' },
      },
      {
        bestand: '.github/workflows/site.yml',
        state: 'active',
        laatste_goede_run: 'nooit',
        cron: { account: 1009, op: '2026-09-01T10:00:00+02:00' },
      },
      { bestand: '.github/workflows/software.yml', state: 'active', laatste_goede_run: null, cron: null },
    ]);
  });

  it('the key of a workflow sees little, and what it does not see is nothing', async () => {
    const seen = await settings('workflow');
    expect(seen).toMatchObject({
      repository: { zichtbaarheid: 'private', kopieen_toegestaan: null, samenvoegen: { squash: null } },
      eigenaar: { plan: null, basisrecht: null },
      toegang: null,
      sleutels: null,
      actions: null,
    });
    expect(seen.rulesets?.[0]).not.toHaveProperty('bypass_actors');
  });

  it('a key that is none sees nothing', async () => {
    const seen = await settings('niemand');
    expect(Object.values(seen).filter((each) => each !== null)).toEqual([]);
  });

  it('a plan without rulesets is told from a key that may not see them', async () => {
    world.settings.needsUpgrade = true;
    const seen = await settings('sleutel-beheer');
    expect(seen).toMatchObject({ rulesets: null, rulesets_mogelijk: false, regels_hoofdtak: null });
    world.settings.needsUpgrade = false;
    standIn.faults.set({
      route: 'GET /repos/{owner}/{repo}/rulesets',
      what: { kind: 'answer', status: 404 },
    });
    expect(await settings('sleutel-beheer')).toMatchObject({ rulesets: null, rulesets_mogelijk: true });
  });

  it('pages that this key may not see are not called absent', async () => {
    world.settings.repository['has_pages'] = true;
    expect((await settings('sleutel-beheer')).bladzijden).toBeNull();
    world.pages = { public: true };
    expect((await settings('sleutel-beheer')).bladzijden).toBe('openbaar');
    world.pages = { public: false };
    expect((await settings('sleutel-beheer')).bladzijden).toBe('besloten');
  });

  it('more than a page of accounts, and a ruleset that may not be opened, are all there', async () => {
    for (let n = 0; n < 130; n += 1) world.settings.allow(world.account(`lezer-${n}`, 5000 + n), 'pull');
    standIn.faults.set({
      route: 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
      nth: 1,
      what: { kind: 'answer', status: 404 },
    });
    const seen = await settings('sleutel-beheer');
    expect(seen.toegang).toHaveLength(132);
    expect(seen.rulesets).toHaveLength(2);
    expect(seen.rulesets?.filter(({ rules }) => rules === undefined)).toHaveLength(1);
  });

  it.each([
    'GET /repos/{owner}/{repo}',
    'GET /repos/{owner}/{repo}/rulesets',
    'GET /repos/{owner}/{repo}/collaborators',
    'GET /repos/{owner}/{repo}/actions/workflows',
  ])('%s that fails is an error, and nothing that was not seen', async (route) => {
    standIn.faults.set({ route, what: { kind: 'answer', status: 500 } });
    await expect(settings('sleutel-beheer')).rejects.toMatchObject({ problem: 'unavailable' });
  });

  it('a forge that has been asked too much hides nothing: that is an error too', async () => {
    standIn.faults.set({ route: 'GET /repos/{owner}/{repo}/collaborators', what: { kind: 'secondary' } });
    await expect(settings('sleutel-beheer')).rejects.toMatchObject({ problem: 'unavailable' });
  });

  it('whose schedule it is: in whose name it ran, unless the file changed after that', async () => {
    const lid = world.accounts.get('lid');
    if (lid === undefined) throw new Error('no such account');
    const cronOf = async () => (await settings('sleutel-beheer')).workflows?.[0]?.cron?.account;
    const run = (at: string) =>
      world.runs.push({
        workflow: 'register.yml',
        sha: main,
        event: 'schedule',
        conclusion: 'failure',
        at,
        actor: lid,
      });
    run('2026-08-31T05:17:00Z');
    world.runs.splice(0, 1);
    expect(await cronOf()).toBe(1009);
    run('2026-11-20T06:17:00Z');
    expect(await cronOf()).toBe(1004);
  });
});

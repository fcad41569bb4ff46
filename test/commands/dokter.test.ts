import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { voorbeeld } from '../../schemas/dokter-stand/voorbeeld.data.ts';
import { github } from '../../scripts/forge/github.ts';
import { codeowners, pushRuleset, ruleset } from '../../scripts/gate/inrichting.ts';
import { keuringen } from '../../scripts/keuring/keuringen.ts';
import type { StandIn } from '../forge/stand-in/server.ts';
import { startStandIn } from '../forge/stand-in/server.ts';
import type { Right } from '../forge/stand-in/settings.ts';
import { World } from '../forge/stand-in/world.ts';
import { gezond } from '../keuring/stand.ts';
import { runIn } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'dokter-'));
const opStand = (value: unknown, ...args: string[]) => {
  writeFileSync(join(root, 'stand.json'), typeof value === 'string' ? value : JSON.stringify(value));
  return runIn(root, ['dokter', '--stand', 'stand.json', ...args]);
};

describe('dokter --stand', () => {
  it('the example in the schema is good: 0, each check in a line', async () => {
    const { examples } = JSON.parse(readFileSync('schemas/json/dokter-stand.schema.json', 'utf8')) as {
      examples: unknown[];
    };
    const { exit, out } = await opStand(examples[0]);
    expect(exit).toBe(0);
    expect(out).toContain(`0 fout, 0 niet te zien, ${keuringen.length} goed.`);
    expect(out).not.toContain('LET OP');
    for (const { wat } of keuringen) expect(out).toContain(`+ ${wat}\n`);
  });

  it('what is wrong comes first, with its steps by number: 1', async () => {
    const { exit, out } = await opStand(
      gezond((s) => {
        s.repository.samenvoegen.squash = true;
        s.repository.issues = null;
      }),
    );
    expect(exit).toBe(1);
    expect(out).toContain('FOUT (1)');
    expect(out).toMatch(/ 1\. Open op de forge "Settings", "General"\.\n/);
    expect(out).toContain('3. Zet "Allow squash merging" uit.');
    expect(out.indexOf('FOUT (1)')).toBeLessThan(out.indexOf('NIET TE ZIEN (1)'));
    expect(out.indexOf('NIET TE ZIEN (1)')).toBeLessThan(out.indexOf('GOED ('));
    expect(out).toContain(`1 fout, 1 niet te zien, ${keuringen.length - 2} goed.`);
  });

  it('what is left out is not seen, and never good', async () => {
    const { exit, out } = await opStand({ versie: 1, nu: '2026-11-20T16:45:00+01:00' });
    expect(exit).toBe(0);
    expect(out).toContain(`0 fout, ${keuringen.length} niet te zien, 0 goed.`);
  });

  it('only unseen is 0, and said out loud with who sees it', async () => {
    const { exit, out } = await opStand(gezond((s) => Object.assign(s, { toegang: null, rulesets: null })));
    expect(exit).toBe(0);
    expect(out).toContain('LET OP: wat niet te zien is, is niet goed.');
    expect(out).toContain('Dit ziet: de sleutel van een beheerder');
  });

  it('as JSON, everything that the text says', async () => {
    const { exit, out } = await opStand(
      gezond((s) => Object.assign(s, { bladzijden: 'openbaar' })),
      '--vorm',
      'json',
    );
    expect(exit).toBe(1);
    const read = JSON.parse(out);
    expect(read).toMatchObject({ versie: 1, nu: voorbeeld.nu, fout: 1, niet_te_zien: 0 });
    const [fout] = read.keuringen.filter((each: { oordeel: string }) => each.oordeel === 'fout');
    expect(fout).toMatchObject({ id: 'bladzijden', zin: expect.stringContaining('voor iedereen') });
    expect(fout.herstel.length).toBeGreaterThan(1);
  });

  it.each([
    ['no JSON', '{', 'geen JSON'],
    ['a field that is missing', { versie: 1 }, 'nu: past niet'],
    ['a field that nobody knows', { ...voorbeeld, naam: 'Jan Voorbeeld' }, '1 velden horen hier niet'],
    ['a moment without a zone', { ...voorbeeld, nu: '2026-11-20T10:00' }, 'nu: past niet'],
    [
      'two fields deep inside',
      { ...voorbeeld, actions: { ...voorbeeld.actions, aan: 'ja', sleutelrecht: 5 } },
      /actions › aan: past niet.*\n.*actions › sleutelrecht: past niet/,
    ],
    [
      'an unknown field inside a part',
      { ...voorbeeld, eigenaar: { ...voorbeeld.eigenaar, geheim: 'Jan Voorbeeld' } },
      'eigenaar: past niet: 1 velden horen hier niet',
    ],
    [
      'a role holder that is none',
      { ...voorbeeld, organisatie: { ...voorbeeld.organisatie, rolhouders: [{ sleutel: 'Jan Voorbeeld' }] } },
      'organisatie › rolhouders › 0 › rol: past niet',
    ],
  ])('%s: 2, with the place and never the value', async (_, value, said) => {
    const { exit, out, err } = await opStand(value);
    expect(exit).toBe(2);
    expect(out + err).toMatch(said);
    expect(out + err).not.toContain('Jan Voorbeeld');
    expect(err).toContain('schemas/json/dokter-stand.schema.json');
  });

  it.each([
    [['--stand', 'weg.json'], 'niet te lezen'],
    [['--stand', 'stand.json', '--vorm', 'github'], 'Deze vorm bestaat niet'],
    [['--stand', 'stand.json', '--opname', 'x.json'], 'niet opnieuw opgenomen'],
    [['--proef', '--bladzijden'], 'gaat niet samen'],
    [[], 'Welk register op de forge'],
  ])('%j: 2', async (args, said) => {
    await opStand(voorbeeld);
    const { exit, err } = await runIn(root, ['dokter', ...args]);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });
});

describe('dokter on the forge', () => {
  let world: World;
  let standIn: StandIn;
  let clone: string;

  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: clone,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: 'x',
        GIT_AUTHOR_EMAIL: 'voorbeeld-beheer@voorbeeld.example',
        GIT_COMMITTER_NAME: 'x',
        GIT_COMMITTER_EMAIL: 'voorbeeld-beheer@voorbeeld.example',
      },
    });
  const put = (path: string, text: string) => {
    mkdirSync(join(clone, dirname(path)), { recursive: true });
    writeFileSync(join(clone, path), text);
  };
  const send = (message: string) => {
    git('add', '.');
    git('commit', '-q', '-m', message);
    git('push', '-q', 'origin', 'HEAD:main');
    git('fetch', '-q', 'origin');
  };
  const dokter = (key: string, ...args: string[]) =>
    runIn(
      clone,
      ['dokter', '--register', world.repository, ...args],
      () => Temporal.Instant.from('2026-11-20T15:45:00Z'),
      {
        environment: { ...process.env, GITHUB_TOKEN: key, GITHUB_API_URL: standIn.url },
        connect: async (options) => github({ ...options, second: 1 }),
      },
    );

  beforeEach(async () => {
    world = new World();
    standIn = await startStandIn(world);
    clone = mkdtempSync(join(tmpdir(), 'dokter-kloon-'));
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', world.bare);
    put('incidents/organisatie.yaml', readFileSync('test/forge/organisatie.yaml', 'utf8'));
    put('.github/CODEOWNERS', codeowners(['voorbeeld-beheer']));
    put('.github/workflows/register.yml', 'on: x\n');
    put('.github/workflows/site.yml', 'on: x\n');
    const rights: Record<number, Right> = { 1000001: 'push', 1000002: 'push', 1000009: 'admin' };
    for (let id = 1000001; id <= 1000009; id += 1) {
      const account = world.account(id === 1000009 ? 'voorbeeld-beheer' : `voorbeeld-${id}`, id);
      world.settings.allow(account, rights[id] ?? 'pull');
    }
    send('begin');
    Object.assign(world.settings.repository, {
      allow_forking: false,
      allow_squash_merge: false,
      allow_rebase_merge: false,
    });
    world.settings.organisation['default_repository_permission'] = 'none';
    world.settings.rulesets = [
      { ...ruleset, id: 7, bypass_actors: [] },
      { ...pushRuleset, id: 8 },
    ];
    for (const workflow of ['register.yml', 'site.yml'])
      world.runs.push({
        workflow,
        sha: 'a'.repeat(40),
        event: 'schedule',
        conclusion: 'success',
        at: '2026-11-20T14:17:00Z',
      });
  });
  afterEach(async () => {
    expect(standIn.breaches).toEqual([]);
    expect(standIn.seen.filter(({ isWrite }) => isWrite)).toEqual([]);
    await standIn.close();
  });

  it('a forge that is as it should be: 0, everything good, nothing written there', async () => {
    const { exit, out, err } = await dokter('sleutel-voorbeeld-beheer');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`0 fout, 0 niet te zien, ${keuringen.length} goed.`);
  });

  it('what it records can be judged again without the forge, and holds no key', async () => {
    world.settings.token['default_workflow_permissions'] = 'write';
    const first = await dokter('sleutel-voorbeeld-beheer', '--opname', 'stand.json');
    expect(first.exit).toBe(1);
    expect(first.err).toContain('Er staat geen sleutel in');
    const text = readFileSync(join(clone, 'stand.json'), 'utf8');
    expect(text).not.toContain('sleutel-voorbeeld-beheer');
    const again = await runIn(clone, ['dokter', '--stand', 'stand.json']);
    expect(again).toMatchObject({ exit: 1, out: first.out });
  });

  it('a key that sees little: nothing wrong, much unseen, and who would see it', async () => {
    const { exit, out } = await dokter('workflow');
    expect(exit).toBe(0);
    expect(out).toMatch(/0 fout, \d\d niet te zien, \d\d goed\./);
    expect(out).toContain('LET OP');
    expect(out).toContain('Administration: read');
  });

  it('a key that sees nothing is told so: 2', async () => {
    const { exit, err } = await dokter('niemand');
    expect(exit).toBe(2);
    expect(err).toContain('met deze sleutel niet te zien');
  });

  it('a plan that enforces nothing is wrong, and not unseen', async () => {
    world.settings.needsUpgrade = true;
    world.settings.organisation['plan'] = { name: 'free', space: 1, private_repos: 1 };
    const { exit, out } = await dokter('sleutel-voorbeeld-beheer');
    expect(exit).toBe(1);
    expect(out).toContain('De forge dwingt op dit plan geen regels af');
  });

  it('a clone that is behind says so, and judges no roles of yesterday', async () => {
    git('checkout', '-q', '-b', 'achter');
    const other = mkdtempSync(join(tmpdir(), 'dokter-ander-'));
    execFileSync('git', ['clone', '-q', world.bare, other]);
    const name = ['-c', 'user.name=x', '-c', 'user.email=x@voorbeeld.example'];
    execFileSync('git', [...name, 'commit', '-q', '--allow-empty', '-m', 'nieuw'], { cwd: other });
    execFileSync('git', ['push', '-q', 'origin', 'HEAD:main'], { cwd: other, stdio: 'ignore' });
    const { exit, out, err } = await dokter('sleutel-voorbeeld-beheer');
    expect(exit).toBe(0);
    expect(err).toContain('git fetch origin');
    expect(out).toMatch(/\? Genoeg mensen kunnen voor het CvB besluiten/);
    git('fetch', '-q', 'origin');
    expect((await dokter('sleutel-voorbeeld-beheer')).out).toContain(`${keuringen.length} goed.`);
  });

  it('roles that cannot be read are unseen, and where to look is said', async () => {
    put('incidents/organisatie.yaml', 'schema: 1\n');
    send('kapot');
    const { exit, out, err } = await dokter('sleutel-voorbeeld-beheer');
    expect(exit).toBe(0);
    expect(err).toContain('npm run -s register -- controle');
    expect(out).toMatch(/\? Er is een beheerder/);
  });

  it('no CODEOWNERS, the example, a schedule that is silent: each is wrong', async () => {
    git('rm', '-q', '.github/CODEOWNERS');
    put('incidents/organisatie.yaml', readFileSync('incidents/organisatie.yaml', 'utf8'));
    send('terug');
    world.settings.codeownersErrors = undefined;
    world.runs.splice(0, 1);
    const { exit, out } = await dokter('sleutel-voorbeeld-beheer');
    expect(exit).toBe(1);
    for (const id of ['codeowners', 'eigen-register', 'rooster-loopt']) expect(out).toContain(`[${id}]`);
    expect(out).toContain('FOUT (3)');
  });
});

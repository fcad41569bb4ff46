import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushRuleset, ruleset } from '../../scripts/gate/inrichting.ts';
import { stappen } from '../../scripts/inrichting/stappen.ts';
import { INCIDENT } from '../forge/story.ts';
import { aflopen, Opzet } from './opzet.ts';

/** From an empty organisation to a register that works, on a forge that is judged by GitHub's own description. */

let opzet: Opzet;
beforeEach(async () => {
  opzet = await new Opzet().begin();
});
afterEach(async () => {
  const { breaches } = opzet.standIn;
  await opzet.sluit();
  expect(breaches).toEqual([]);
});

const alles = () => opzet.run('inrichten');
const RULESETS = '/repos/{owner}/{repo}/rulesets';

describe('setting up', () => {
  it('from nothing: does what it can, and says what a person does', async () => {
    const { exit, out } = await alles();
    expect(exit).toBe(1);
    expect(aflopen(out)).toEqual({
      begin: 'was al goed',
      rollen: 'was al goed',
      register: 'gedaan',
      plan: 'was al goed',
      besloten: 'doet u zelf',
      instellingen: 'gedaan',
      actions: 'gedaan',
      origin: 'was al goed',
      codeowners: 'gedaan',
      versturen: 'kan nog niet',
      mensen: 'kan nog niet',
      hoofdtak: 'kan nog niet',
      slot: 'kan nog niet',
      workflows: 'kan nog niet',
    });
    expect(out).toContain('"Base permissions"');
    expect(out).toContain('Volgende stap:');
    // Nothing of the register leaves the clone before it is private for certain.
    expect(opzet.world.git('for-each-ref')).toBe('');
  });

  it('then to the end: the self-check finds everything good, and again writes nothing', async () => {
    opzet.geenBasisrecht();
    const eerste = await alles();
    expect(aflopen(eerste.out)).toMatchObject({
      versturen: 'gedaan',
      mensen: 'wacht op een ander',
      hoofdtak: 'gedaan',
      slot: 'gedaan',
      workflows: 'gedaan',
    });
    expect(eerste.out).toContain('Uitgenodigd: account 1000005 (fg-1)');
    opzet.eenDagLater();
    opzet.geschreven();
    const { exit, out } = await alles();
    expect(out).toContain('Alles is goed.');
    expect(exit).toBe(0);
    expect(opzet.geschreven()).toEqual([]);
    const dokter = await opzet.run('dokter');
    expect([dokter.exit, dokter.err]).toEqual([0, '']);
    const { settings } = opzet.world;
    expect(settings.repository).toMatchObject({
      private: true,
      has_wiki: false,
      has_projects: false,
      allow_forking: false,
      allow_squash_merge: false,
    });
    expect(settings.rulesets).toEqual([
      { ...ruleset, id: expect.any(Number) },
      { ...pushRuleset, id: expect.any(Number) },
    ]);
    expect([...settings.rights].map(([login, { right }]) => `${login} ${right}`).sort()).toEqual([
      'beheer admin',
      'communicatie pull',
      'fg pull',
      'ict pull',
      'lid pull',
      'plaatsvervanger push',
      'po push',
      'technicus pull',
      'voorzitter pull',
    ]);
    expect(opzet.world.git('show', 'main:.github/CODEOWNERS')).toContain('@beheer');
  });

  it('what was changed by hand is put back, and nothing else is touched', async () => {
    opzet.geenBasisrecht();
    await alles();
    opzet.eenDagLater();
    const { settings } = opzet.world;
    settings.rulesets[0] = { ...settings.rulesets[0], enforcement: 'disabled' };
    settings.repository = { ...settings.repository, has_wiki: true };
    opzet.geschreven();
    expect((await alles()).exit).toBe(0);
    expect(opzet.geschreven()).toEqual(['PATCH /repos/{owner}/{repo}', `PUT ${RULESETS}/{ruleset_id}`]);
    expect(settings.rulesets).toHaveLength(2);
  });

  it('dry writes nothing, on the forge or in the clone', async () => {
    opzet.geenBasisrecht();
    const voor = opzet.git('rev-parse', 'HEAD');
    const { exit, out, err } = await opzet.run('inrichten', '--droog');
    expect(exit).toBe(0);
    expect(opzet.geschreven()).toEqual([]);
    expect(opzet.git('rev-parse', 'HEAD')).toBe(voor);
    expect(opzet.git('status', '--porcelain')).toBe('');
    expect(opzet.world.git('for-each-ref')).toBe('');
    expect(out).toContain('Er is niets veranderd');
    expect(err).toContain('Zou het register maken');
  });

  it('dry from nothing: what is not there yet is not said to be out of sight', async () => {
    const { out } = await opzet.run('inrichten', '--droog');
    expect(aflopen(out)).toMatchObject({
      register: 'zou worden gedaan',
      plan: 'kan nog niet',
      besloten: 'kan nog niet',
    });
    expect(out).toContain('Eerst nodig: het register bestaat op de forge (register).');
    expect(out).not.toContain('niet te zien');
  });

  it('says where origin is to point, letter by letter', async () => {
    opzet.git('remote', 'remove', 'origin');
    const { out } = await alles();
    expect(out).toContain(`git remote add origin https://github.com/${opzet.world.repository}.git`);
  });

  it('on another branch: back to main, and nothing about beginning anew', async () => {
    opzet.git('switch', '-q', '-c', 'incident/2026-M3KV');
    const { out } = await opzet.run('inrichten', '--stap', 'begin');
    expect(out).toContain('git switch main');
    expect(out).not.toContain('-- begin');
  });

  it('every step done, and the clock has not run yet: says that there is one point, or so many', async () => {
    opzet.geenBasisrecht();
    await alles();
    opzet.eenDagLater();
    opzet.world.runs.length = 0;
    opzet.world.runs.push({
      workflow: 'register.yml',
      sha: opzet.world.git('rev-parse', 'main'),
      conclusion: 'success',
      event: 'workflow_dispatch',
      at: '2026-11-20T14:20:00Z',
    });
    const { out } = await alles();
    expect(out).toContain('Alle stappen zijn gedaan. De dokter noemt nog 1 punt:');
  });

  it('one step, and no step that does not exist', async () => {
    const { out } = await opzet.run('inrichten', '--stap', 'register');
    expect(aflopen(out)).toEqual({ register: 'gedaan' });
    expect(opzet.geschreven()).toEqual(['POST /orgs/{org}/repos']);
    expect((await opzet.run('inrichten', '--stap', 'alles')).exit).toBe(2);
  });

  it('the list names every step and why, without a forge', async () => {
    opzet.key = '';
    const { exit, out } = await opzet.run('inrichten', '--lijst');
    expect(exit).toBe(0);
    for (const { id, waarom } of stappen)
      expect([out.includes(`${id}: `), out.includes(waarom)]).toEqual([true, true]);
  });
});

describe('what holds it up', () => {
  it('the example goes nowhere', async () => {
    opzet.geenBasisrecht();
    opzet.schrijf(
      'incidents/organisatie.yaml',
      `${opzet.git('show', 'HEAD:incidents/organisatie.yaml')}\nvoorbeeld:\n  nu: 2026-11-20 16:45\n  uitleg: x\n  bestanden: []\n`,
    );
    opzet.legVast();
    const { out, exit } = await alles();
    expect(exit).toBe(1);
    expect(aflopen(out)).toMatchObject({
      begin: 'doet u zelf',
      register: 'kan nog niet',
      versturen: 'kan nog niet',
    });
    expect(opzet.geschreven()).toEqual([]);
    expect(opzet.world.git('for-each-ref')).toBe('');
  });

  it('a key without rights: each step says so, nothing is set, and where it can be done by hand', async () => {
    opzet.key = 'sleutel-lid';
    const { out, exit } = await alles();
    expect(exit).toBe(1);
    expect(aflopen(out)).toMatchObject({ register: 'niet gelukt', versturen: 'kan nog niet' });
    expect(out).toContain('deze sleutel mag dit niet');
    expect(out).toContain('New repository');
    expect(opzet.world.settings.exists).toBe(false);
  });

  it('a reader of an existing register: what cannot be seen is never good', async () => {
    opzet.world.settings.exists = true;
    opzet.world.settings.allow(opzet.world.accounts.get('beheer') as never, 'pull');
    const { out } = await alles();
    const hoe = aflopen(out);
    expect([hoe['instellingen'], hoe['actions'], hoe['hoofdtak']]).toEqual([
      'niet gelukt',
      'niet gelukt',
      'kan nog niet',
    ]);
    expect(opzet.world.settings.rulesets).toEqual([]);
  });

  it('a plan that enforces nothing: a person chooses, and no ruleset is tried', async () => {
    opzet.geenBasisrecht();
    opzet.world.settings.needsUpgrade = true;
    opzet.world.settings.organisation = {
      ...opzet.world.settings.organisation,
      plan: { name: 'free', space: 1, private_repos: 1 },
    };
    const { out } = await alles();
    expect(aflopen(out)).toMatchObject({
      plan: 'doet u zelf',
      versturen: 'gedaan',
      hoofdtak: 'kan nog niet',
      slot: 'kan nog niet',
    });
    expect(opzet.geschreven().filter((route) => route.includes('rulesets'))).toEqual([]);
  });

  it('an origin that is another repository gets nothing', async () => {
    opzet.geenBasisrecht();
    opzet.git('push', '-q', 'origin', 'main');
    opzet.git('clone', '-q', '--bare', opzet.world.bare, `${opzet.kloon}-elders`);
    opzet.git('remote', 'set-url', 'origin', `${opzet.kloon}-elders`);
    opzet.world.git('update-ref', '-d', 'refs/heads/main');
    const { out } = await alles();
    expect(aflopen(out)).toMatchObject({ origin: 'doet u zelf', versturen: 'kan nog niet' });
    expect(out).toContain('git remote rename origin bron');
  });

  it('work on the forge that is not here is fetched first, by a person', async () => {
    opzet.geenBasisrecht();
    await alles();
    opzet.eenDagLater();
    opzet.git('reset', '-q', '--hard', 'HEAD^');
    opzet.schrijf('incidents/LEESMIJ.md', '# Register\n');
    opzet.legVast();
    const main = opzet.world.git('rev-parse', 'main');
    const { out } = await alles();
    expect(aflopen(out)['versturen']).toBe('niet gelukt');
    expect(out).toContain('git pull');
    expect(opzet.world.git('rev-parse', 'main')).toBe(main);
  });

  it('an incident that is only here does not go along: it has a way of its own', async () => {
    opzet.geenBasisrecht();
    await alles();
    opzet.eenDagLater();
    opzet.schrijf('incidents/2026/2026-K7QF.md', INCIDENT);
    opzet.legVast();
    const main = opzet.world.git('rev-parse', 'main');
    const { out } = await alles();
    expect(aflopen(out)['versturen']).toBe('niet gelukt');
    expect(out).toContain('langs de poort');
    expect(opzet.world.git('rev-parse', 'main')).toBe(main);
  });

  it('nobody is beheerder: said, and the rest goes on', async () => {
    const tekst = opzet.git('show', 'HEAD:incidents/organisatie.yaml');
    opzet.schrijf(
      'incidents/organisatie.yaml',
      `${tekst.replace('    rol: beheerder\n', '    rol: technicus\n')}\n`,
    );
    opzet.legVast();
    const { out } = await alles();
    expect(aflopen(out)).toMatchObject({
      rollen: 'doet u zelf',
      codeowners: 'niet gelukt',
      instellingen: 'gedaan',
    });
    expect(out).toContain('Er is nu geen beheerder');
  });
});

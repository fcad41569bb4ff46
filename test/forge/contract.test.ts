import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Forge } from '../../scripts/forge/forge.ts';
import { github } from '../../scripts/forge/github.ts';
import { runIn } from '../commands/run.ts';
import { FakeForge } from './fake.ts';
import type { StandIn } from './stand-in/server.ts';
import { startStandIn } from './stand-in/server.ts';
import type { Pull } from './stand-in/world.ts';
import { ACTIONS, World } from './stand-in/world.ts';

/** What every forge promises, asked of GitHub (over HTTP, against its own description) and of the fake. */

let world: World;
let standIn: StandIn;
let pull: Pull;
let head: string;

function commit(message: string, parent: string | undefined, address = 'po@voorbeeld.example'): string {
  const tree = world.git('hash-object', '-t', 'tree', '-w', '/dev/null');
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: address,
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: address,
  };
  const parents = parent === undefined ? [] : ['-p', parent];
  return execFileSync('git', ['--git-dir', world.bare, 'commit-tree', tree, ...parents, '-m', message], {
    encoding: 'utf8',
    env,
  }).trim();
}

beforeEach(async () => {
  world = new World();
  standIn = await startStandIn(world);
  const po = world.account('po', 1001);
  world.account('lid', 1004);
  const root = commit('begin', undefined);
  world.git('update-ref', 'refs/heads/main', root);
  head = commit('feiten\n\nCo-authored-by: L <1004+lid@users.noreply.github.com>', root);
  world.git('update-ref', 'refs/heads/incident/2026-K7QF', head);
  pull = world.openPull('incident/2026-K7QF', po);
});
afterEach(async () => {
  expect(standIn.breaches).toEqual([]);
  await standIn.close();
});

const connect = (key = 'workflow') =>
  github({ repository: world.repository, token: key, baseUrl: standIn.url, second: 1 });

function fake(): Forge {
  const made = new FakeForge();
  made.own = ACTIONS.id;
  made.proposals = [
    {
      number: pull.number,
      title: pull.title,
      branch: pull.branch,
      target: 'main',
      head,
      isOpen: true,
      isDraft: false,
      isMerged: false,
      isFork: false,
      author: 1001,
      labels: [],
    },
  ];
  made.people = { [head]: [1001, 1004] };
  made.names = { 1004: 'lid' };
  return made;
}

describe.each([
  ['GitHub', connect],
  ['the fake', fake],
] as const)('%s', (_, make) => {
  it('tells of proposals', async () => {
    const forge = make();
    const [first] = await forge.openProposals();
    expect(first).toMatchObject({
      number: pull.number,
      branch: pull.branch,
      target: 'main',
      head,
      author: 1001,
      isFork: false,
      isOpen: true,
    });
    expect(await forge.proposal(pull.number)).toEqual(first);
    await expect(forge.proposal(999)).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('knows its own account, names of others, and who made a commit', async () => {
    const forge = make();
    expect(await forge.ownAccount()).toBe(ACTIONS.id);
    expect(await forge.accountName(1004)).toBe('lid');
    expect(await forge.peopleOf(head)).toEqual([1001, 1004]);
  });

  it('tells whether pages are published: none, until somebody publishes them', async () => {
    expect(await make().publishedPages()).toBe('geen');
  });

  it('keeps comments', async () => {
    const forge = make();
    const { id } = await forge.createComment(pull.number, 'een');
    await forge.editComment(id, 'twee');
    expect(await forge.comments(pull.number)).toEqual([{ id, account: ACTIONS.id, body: 'twee' }]);
    await forge.deleteComment(id);
    expect(await forge.comments(pull.number)).toEqual([]);
  });

  it('keeps issues by label, open and closed, and no proposal among them', async () => {
    const forge = make();
    const made = await forge.createIssue('2026-K7QF', 'tekst', 'termijn');
    expect(made).toMatchObject({ title: '2026-K7QF', isOpen: true, account: ACTIONS.id });
    await forge.createIssue('iets anders', 'tekst', 'vraag');
    expect(await forge.issues('termijn')).toEqual([made]);
    await forge.editIssue(made.number, { isOpen: false, body: 'anders' });
    expect(await forge.issues('termijn')).toEqual([{ ...made, isOpen: false, body: 'anders' }]);
    const { id } = await forge.createComment(made.number, 'een');
    expect(await forge.comments(made.number)).toEqual([{ id, account: ACTIONS.id, body: 'een' }]);
  });

  it('gives a hold once, until it is let go', async () => {
    const forge = make();
    const { number } = await forge.createIssue('register', 'tekst', 'termijn');
    expect(await forge.holds(number)).toEqual([]);
    const [one, other] = await Promise.all([forge.hold(number), forge.hold(number)]);
    const [mine, ...more] = [one, other].filter((each) => each !== undefined);
    expect(more).toEqual([]);
    expect(await forge.holds(number)).toEqual([mine]);
    expect(mine?.account).toBe(ACTIONS.id);
    expect(Temporal.Instant.from(mine?.since ?? '').epochMilliseconds).toBeGreaterThan(0);
    await forge.letGo(number, mine?.id ?? 0);
    await forge.letGo(number, mine?.id ?? 0);
    expect(await forge.hold(number)).toBeDefined();
  });

  it('knows of no run by the clock before there was one', async () => {
    expect(await make().lastScheduledRun('register.yml')).toBeNull();
  });

  it('keeps the last status of a name, and none that is too long', async () => {
    const forge = make();
    expect(await forge.status(head, 'poort')).toBeUndefined();
    await forge.setStatus(head, { context: 'poort', state: 'success', description: 'eerst' });
    await forge.setStatus(head, { context: 'ander', state: 'failure', description: 'ander' });
    await forge.setStatus(head, { context: 'poort', state: 'pending', description: 'later' });
    expect(await forge.status(head, 'poort')).toEqual({
      context: 'poort',
      state: 'pending',
      description: 'later',
    });
    const long = { context: 'poort', state: 'pending', description: 'x'.repeat(141) } as const;
    await expect(forge.setStatus(head, long)).rejects.toMatchObject({ problem: 'refused' });
  });

  it('merges only the head that was named', async () => {
    const forge = make();
    await forge.setStatus(head, { context: 'poort', state: 'success', description: 'nu' });
    const words = { title: 'Incident', message: 'Besluit: ongewijzigd' };
    await expect(forge.merge(pull.number, { head: 'b'.repeat(40), ...words })).rejects.toMatchObject({
      problem: 'changed',
    });
    expect(await forge.merge(pull.number, { head, ...words })).toMatch(/^[0-9a-f]{40}$/);
    expect(await forge.proposal(pull.number)).toMatchObject({ isOpen: false, isMerged: true });
    await expect(forge.merge(pull.number, { head, ...words })).rejects.toMatchObject({ problem: 'changed' });
  });
});

describe('GitHub lets down', () => {
  const REVIEWS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const lid = { id: 1004, login: 'lid', type: 'User' } as const;

  it('never: two hundred and fifty reviews are all there', async () => {
    for (let n = 0; n < 250; n += 1)
      world.review(pull, lid, n === 249 ? 'CHANGES_REQUESTED' : 'COMMENTED', head);
    const all = await connect().reviews(pull.number);
    expect(all).toHaveLength(250);
    expect(all.at(-1)?.state).toBe('CHANGES_REQUESTED');
  });

  it('half a page is an error, never a shorter list', async () => {
    for (let n = 0; n < 150; n += 1) world.review(pull, lid, 'COMMENTED', head);
    standIn.faults.set({ route: REVIEWS, what: { kind: 'half' } });
    await expect(connect().reviews(pull.number)).rejects.toMatchObject({ problem: 'unavailable' });
  });

  it('reading is tried again', async () => {
    world.review(pull, lid, 'APPROVED', head);
    standIn.faults.set({ route: REVIEWS, nth: 1, what: { kind: 'answer', status: 500 } });
    expect(await connect().reviews(pull.number)).toHaveLength(1);
  });

  it('a secondary limit is waited for', async () => {
    const said: string[] = [];
    const patient = github({
      repository: world.repository,
      token: 'workflow',
      baseUrl: standIn.url,
      second: 1000,
      note: (sentence) => said.push(sentence),
    });
    standIn.faults.set({ route: REVIEWS, nth: 1, what: { kind: 'secondary' } });
    expect(await patient.reviews(pull.number)).toEqual([]);
    expect(said.join()).toContain('GitHub vraagt te wachten');
  });

  it('writing is not tried again, as it may have been done', async () => {
    standIn.faults.set({ route: 'POST', what: { kind: 'done-but-500' } });
    await expect(connect().createComment(pull.number, 'een')).rejects.toMatchObject({
      problem: 'unavailable',
    });
    expect(world.comments).toHaveLength(1);
  });

  it.each([
    ['workflow-lees', 'not-allowed'],
    ['niemand', 'not-allowed'],
  ])('the key %s may not write', async (key, problem) => {
    const said = connect(key).createComment(pull.number, 'een');
    await expect(said).rejects.toMatchObject({ problem });
    await expect(said).rejects.toThrow(/sleutel/);
    expect(world.comments).toEqual([]);
  });

  it.each([
    [true, 'openbaar', 1, 'GEWEIGERD'],
    [false, 'besloten', 0, 'alleen te lezen voor wie'],
  ])('pages that are public: %s', async (isPublic, stand, exit, zin) => {
    world.pages = { public: isPublic };
    expect(await connect().publishedPages()).toBe(stand);
    const ran = await runIn('.', ['dokter', '--bladzijden', '--register', world.repository], undefined, {
      environment: { GITHUB_TOKEN: 'workflow', GITHUB_API_URL: standIn.url },
      connect: async (options) => github({ ...options, second: 1 }),
    });
    expect(ran.exit).toBe(exit);
    expect(ran.out).toContain(zin);
  });

  it('of the runs only one by the clock that came to a good end counts, the last', async () => {
    const run = (event: string, conclusion: string | null, at: string) =>
      world.runs.push({ workflow: 'register.yml', sha: head, event, conclusion, at });
    run('schedule', 'success', '2026-11-20T03:17:00Z');
    run('schedule', 'success', '2026-11-20T05:17:00Z');
    run('schedule', 'failure', '2026-11-20T07:17:00Z');
    run('schedule', null, '2026-11-20T09:17:00Z');
    run('pull_request', 'success', '2026-11-20T10:00:00Z');
    expect(await connect().lastScheduledRun('register.yml')).toBe('2026-11-20T05:17:00Z');
    // Whoever may not see it knows nothing, and says so.
    expect(await connect('niemand').lastScheduledRun('register.yml')).toBeNull();
    standIn.faults.set({ route: 'GET', what: { kind: 'answer', status: 500 } });
    await expect(connect().lastScheduledRun('register.yml')).rejects.toMatchObject({
      problem: 'unavailable',
    });
  });

  it('without an answer about pages nothing is called private', async () => {
    await expect(connect('niemand').publishedPages()).rejects.toMatchObject({ problem: 'not-allowed' });
  });

  it('a co-author with a strange address and a maker without account are nobody known', async () => {
    const strange = commit('x\n\nCo-authored-by: L <l@elders.example>', head, 'onbekend@elders.example');
    expect(await connect().peopleOf(strange)).toEqual([null]);
    const web = commit('x', head, 'noreply@github.com');
    expect(await connect().peopleOf(web)).toEqual([19_864_447]);
  });
});

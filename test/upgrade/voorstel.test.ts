import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { github } from '../../scripts/forge/github.ts';
import type { Ran } from '../commands/run.ts';
import { runIn } from '../commands/run.ts';
import type { StandIn } from '../forge/stand-in/server.ts';
import { startStandIn } from '../forge/stand-in/server.ts';
import { World } from '../forge/stand-in/world.ts';
import { git, NIEUW, NU, Wereld } from './wereld.ts';

/** The proposal of an upgrade, on a forge with real git under it. */

const world = new World();
const tak = `bijwerken/${NIEUW}`;
let forge: StandIn;
let wereld: Wereld;

beforeAll(async () => {
  forge = await startStandIn(world);
  world.account('beheerder', 1000009);
  wereld = await new Wereld(world.bare).begin();
  git(wereld.school, 'push', '-q', 'origin', 'main');
});
afterAll(async () => {
  await forge.close();
  wereld.weg();
});
afterEach(() => {
  expect(forge.breaches).toEqual([]);
  forge.faults.set();
});

const bijwerken = (environment: Record<string, string> = {}): Promise<Ran> =>
  runIn(
    wereld.school,
    ['bijwerken', NIEUW, '--voorstel'],
    () => Temporal.Instant.from('2026-11-21T09:00:00+01:00'),
    {
      environment: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
      connect: async (options) => github({ ...options, second: 1 }),
    },
  );
const metSleutel = () =>
  bijwerken({
    GITHUB_TOKEN: 'sleutel-beheerder',
    GITHUB_REPOSITORY: world.repository,
    GITHUB_API_URL: forge.url,
  });
const voorstellen = () => world.pulls.filter(({ isOpen }) => isOpen);

describe('the proposal of an upgrade', () => {
  it('work of somebody else on the branch of the forge stays', async () => {
    git(wereld.school, 'push', '-q', 'origin', `main:refs/heads/${tak}`);
    const { exit, err } = await metSleutel();
    expect(exit).toBe(2);
    expect(err).toContain('werk dat niet van bijwerken is');
    expect(world.git('rev-parse', tak)).toBe(world.git('rev-parse', 'main'));
    world.git('update-ref', '-d', `refs/heads/${tak}`);
  });

  it('killed after sending, the next run opens it; again opens no second one', async () => {
    forge.faults.set({
      route: 'POST /repos/{owner}/{repo}/pulls',
      what: { kind: 'killed', when: 'before' },
    });
    expect((await metSleutel()).exit).toBe(2);
    expect(world.git('rev-parse', tak)).toBe(git(wereld.school, 'rev-parse', tak));
    expect(voorstellen()).toEqual([]);
    forge.faults.set();
    const { exit, out, err } = await metSleutel();
    expect(exit).toBe(0);
    expect(voorstellen().map(({ title, branch }) => [title, branch])).toEqual([
      [`Bijwerken naar ${NIEUW}`, tak],
    ]);
    expect(err).toContain(`/pull/${voorstellen()[0]?.number}`);
    expect(out).toContain(`# Bijwerken van ${NU} naar ${NIEUW}`);
    expect((await metSleutel()).exit).toBe(0);
    expect(voorstellen()).toHaveLength(1);
  });

  it('when main went on, the branch on the forge goes along; without a key a person opens it', async () => {
    wereld.schrijf('incidents/LEESMIJ.md', '# Ons register\n');
    const main = wereld.legVast('leesmij');
    const teVroeg = await bijwerken();
    expect(teVroeg.exit).toBe(2);
    expect(teVroeg.err).toContain('nog niet op de forge');
    git(wereld.school, 'push', '-q', 'origin', 'main');
    const { exit, err } = await bijwerken();
    expect(exit).toBe(0);
    expect(err).toContain('Open het voorstel op de forge');
    expect(world.git('rev-parse', `${tak}^`)).toBe(main);
    expect(voorstellen()).toHaveLength(1);
  });
});
